import { type ChildProcess, spawn } from 'node:child_process';
import { type Account, serverAccount } from './account.js';
import { type Binaries, findBinaries } from './binaries.js';
import { initialise, isInitialised, serverEnvironment } from './dataDirectory.js';
import { clearLeftover } from './leftover.js';
import { markerSetting } from './marker.js';

export interface EmbeddedPostgres {
  port: number;
  /** Ends sessions and transactions at once, writes everything down, and returns when the server is gone. */
  stop(): Promise<void>;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<void>;
}

export interface EmbeddedOptions {
  /** Absolute: the server's own working directory is `/`. */
  directory: string;
  port: number;
  /** Of the superuser `postgres`; read only when the cluster is made. */
  password: string;
  settings?: Record<string, string>;
  initdbFlags?: string[];
}

/**
 * Starts the PostgreSQL that came with the npm package, making its cluster first if there is none. A server left behind
 * by a starter that was killed is stopped first. Rejects with the end of the server's log when it does not come up.
 */
export async function startPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { directory, port, password, initdbFlags = [] } = options;
  const account = serverAccount();
  const binaries = await findBinaries(account);
  if (!isInitialised(directory)) initialise(binaries, directory, account, password, initdbFlags);
  clearLeftover(binaries, directory, account);
  const server = await launch(binaries, account, options);
  const ended = new Promise<void>((tell) => server.once('exit', () => tell()));
  return {
    port,
    ended,
    stop: () => {
      server.kill('SIGINT');
      return ended;
    },
  };
}

/** Stops the server of a start that was killed, before its directory is thrown away. */
export async function stopLeftover(directory: string): Promise<void> {
  const account = serverAccount();
  clearLeftover(await findBinaries(account), directory, account);
}

/** The dead server's children leave within moments of it; until then they hold its memory. */
const stillLeaving = /pre-existing shared memory block/;
const patience = 40;

async function launch(binaries: Binaries, account: Account | undefined, options: EmbeddedOptions): Promise<ChildProcess> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await launchOnce(binaries, account, options);
    } catch (error) {
      if (attempt === patience || !stillLeaving.test(String(error))) throw error;
      await new Promise((wake) => setTimeout(wake, 250));
    }
  }
}

function launchOnce(binaries: Binaries, account: Account | undefined, options: EmbeddedOptions): Promise<ChildProcess> {
  const { directory, port, settings = {} } = options;
  const flags = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...markerSetting, ...settings });
  // Detached: Ctrl-C reaches the server only through our own handler, after the services that use it.
  const server = spawn(
    binaries.postgres,
    ['-D', directory, '-p', String(port), ...flags.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    { ...account, cwd: '/', env: serverEnvironment(), detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((ready, failed) => {
    let log = '';
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) ready(server);
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
}
