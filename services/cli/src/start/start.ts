import { startDatabase } from '../database/choose.js';
import { prepare, prepareDemo } from '../database/prepare.js';
import type { Environment } from '../environment.js';
import { dataFolder } from '../home/dataFolder.js';
import { keysOf, sealKeyOf } from '../home/secrets.js';
import { Closing } from './closing.js';
import { untilWell } from './health.js';
import { leaveAsked } from './leaveAsked.js';
import { choosePort } from './port.js';
import { noteRunning } from './running.js';
import type { Launch } from './service.js';
import { gatewaySettings, type Run, workerSettings } from './settings.js';

/** What is told when everything is up. */
export interface Started {
  address: string;
  folder: string;
  embedded: boolean;
  mode: 'demo' | 'production';
  /** Number of the region that is served. */
  region: number;
}

/** How to come up, and whom to tell. */
export interface Manner {
  /** Makes the services' programs ready, while the database is being prepared. */
  build(given: AbortSignal): Promise<void>;
  launch: Launch;
  /** What is being done, for whoever waits. */
  progress(words: string): void;
  announce(started: Started): void;
}

/**
 * Database, schema, region, worker, gateway: up in this order, down in the opposite one. Returns when it has been asked
 * to leave and everything is closed; throws, after closing too, when something did not come up or went away by itself.
 */
export async function start(environment: Environment, manner: Manner): Promise<void> {
  const closing = new Closing();
  const left = leaveAsked(environment.underPnpm);
  const serving = serve(environment, manner, closing);
  try {
    await Promise.race([left, serving]);
  } finally {
    await closing.run();
    await serving.catch(() => undefined); // it may have been opening something
    await closing.run();
  }
}

/** Ends only by an error, or when the closing begins. */
async function serve(environment: Environment, { build, launch, progress, announce }: Manner, closing: Closing): Promise<never> {
  const folder = dataFolder(environment.dataFolder);
  const note = await noteRunning(folder);
  closing.add(note.end);
  const built = build(closing.begun);
  progress('データベースを支度しています。はじめの1回は、圏域のデータと体験用の世界を作るので、少しかかります。');
  const run = await open(environment, folder, closing);
  progress('データベースの支度ができました。画面の組み立てを待って、起動します。');
  await built;

  const worker = launch('worker', workerSettings(run), folder);
  closing.add(worker.stop);
  const gateway = launch('gateway', gatewaySettings(run), folder);
  closing.add(gateway.stop);

  const broken = Promise.race([worker.ended, gateway.ended, run.database.ended, aborted(closing.begun)]);
  await Promise.race([untilWell(`http://${loopback(environment.host)}:${run.port}`, closing.begun), broken]);
  note.at(run.address);
  announce({ address: run.address, folder, embedded: run.database.embedded, mode: run.mode, region: environment.region });
  return broken;
}

/** The database with schema, region and, in the demo, the invented world; and what the services will be told. */
async function open(environment: Environment, folder: string, closing: Closing): Promise<Run> {
  const database = await startDatabase(environment, folder);
  closing.add(database.close);
  const mode = environment.mode ?? (database.embedded ? 'demo' : 'production');
  await (mode === 'demo' ? prepareDemo : prepare)(database, environment.region);
  const port = await choosePort(environment.port);
  const keys = keysOf(environment, folder);
  const sealKey = environment.sealKey ?? (database.embedded ? sealKeyOf(keys) : null);
  const sealing = { secretKey: keys.secretKey, previousKeys: keys.previousKeys.join(','), sealKey };
  return { environment, database, mode, port, address: `http://localhost:${port}`, ...sealing };
}

/** Where a gateway that listens on this host can be asked from here. */
const loopback = (host: string): string => (host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host);

const aborted = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
