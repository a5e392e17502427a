import { existsSync } from 'node:fs';
import path from 'node:path';
import { startDatabase } from '../database/choose.js';
import { prepare } from '../database/prepare.js';
import type { Environment } from '../environment.js';
import { dataFolder } from '../home/dataFolder.js';
import { secretsIn } from '../home/secrets.js';
import { consoleFolder } from '../paths.js';
import { Closing } from './closing.js';
import { untilWell } from './health.js';
import { leaveAsked } from './leaveAsked.js';
import { choosePort } from './port.js';
import { noteRunning } from './running.js';
import type { Launch } from './service.js';

/** What is told when everything is up. */
export interface Started {
  address: string;
  folder: string;
  embedded: boolean;
  mode: 'demo' | 'production';
}

/**
 * Database, schema, region, worker, gateway: up in this order, down in the opposite one. Returns when it has been asked
 * to leave and everything is closed; throws, after closing too, when something did not come up or went away by itself.
 */
export async function start(environment: Environment, launch: Launch, announce: (started: Started) => void): Promise<void> {
  const closing = new Closing();
  const left = leaveAsked(environment.underPnpm);
  const serving = serve(environment, launch, closing, announce);
  try {
    await Promise.race([left, serving]);
  } finally {
    await closing.run();
    await serving.catch(() => undefined); // it may have been opening something
    await closing.run();
  }
}

/** Ends only by an error, or when the closing begins. */
async function serve(environment: Environment, launch: Launch, closing: Closing, announce: (started: Started) => void): Promise<never> {
  const folder = dataFolder(environment.dataFolder);
  const note = await noteRunning(folder);
  closing.add(note.end);
  const database = await startDatabase(environment, folder);
  closing.add(database.close);
  const mode = environment.mode ?? (database.embedded ? 'demo' : 'production');
  await prepare(database);

  const port = await choosePort(environment.port);
  const address = `http://localhost:${port}`;
  const shared = {
    ...environment.inherited,
    TSUNAGI_PUBLIC_URL: environment.publicUrl ?? address,
    TSUNAGI_REGION: String(environment.region),
  };
  const worker = launch('worker', { ...shared, DATABASE_URL: database.urls.worker }, folder);
  closing.add(worker.stop);
  const gateway = launch(
    'gateway',
    {
      ...shared,
      DATABASE_URL: database.urls.gateway,
      HOST: environment.host,
      PORT: String(port),
      TSUNAGI_MODE: mode,
      TSUNAGI_EMBEDDED: database.embedded ? '1' : '0',
      TSUNAGI_SECRET_KEY: environment.secretKey ?? secretsIn(folder).secretKey,
      ...(existsSync(path.join(consoleFolder, 'index.html')) && { TSUNAGI_CONSOLE: consoleFolder }),
    },
    folder,
  );
  closing.add(gateway.stop);

  const broken = Promise.race([worker.ended, gateway.ended, database.ended, aborted(closing.begun)]);
  await Promise.race([untilWell(`http://${loopback(environment.host)}:${port}`, closing.begun), broken]);
  note.at(address);
  announce({ address, folder, embedded: database.embedded, mode });
  return broken;
}

/** Where a gateway that listens on this host can be asked from here. */
const loopback = (host: string): string => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
