import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { freePort } from '@tsunagi/database';
import { until } from './worker.js';
import { region, secretKeyOfTests, type World } from './world.js';

const program = fileURLToPath(import.meta.resolve('@tsunagi/gateway')).replace(/index\.js$/, 'main.js');

export interface GatewayProcess {
  url: string;
  process: ChildProcess;
  /** At once, as when the power goes. */
  kill(): Promise<void>;
}

/** A gateway as a process of its own over the database of this world, as it runs in an office; it can be killed. */
export async function gatewayProcess(world: World): Promise<GatewayProcess> {
  const port = await freePort();
  const child = spawn(process.execPath, [program], {
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: world.database.gatewayUrl,
      TSUNAGI_MODE: 'demo',
      TSUNAGI_REGION: String(region),
      TSUNAGI_SECRET_KEY: secretKeyOfTests,
      PORT: String(port),
      LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  const url = `http://127.0.0.1:${port}`;
  await until('the gateway is up', async () => (await fetch(`${url}/readyz`).catch(() => null))?.ok === true);
  return {
    url,
    process: child,
    kill: () => {
      child.kill('SIGKILL');
      return gone;
    },
  };
}
