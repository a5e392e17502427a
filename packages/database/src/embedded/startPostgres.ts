import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { serverAccount } from './account.js';
import { findBinaries } from './binaries.js';
import { initialise, isInitialised, prepareDataDirectory, serverEnvironment } from './dataDirectory.js';
import { markerSetting } from './marker.js';

export interface EmbeddedPostgres {
  port: number;
  stop(): Promise<void>;
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
  const { directory, port, password, settings = {}, initdbFlags = [] } = options;
  const account = serverAccount();
  const binaries = await findBinaries(account);
  const as = { ...account, cwd: '/', env: serverEnvironment() };

  prepareDataDirectory(directory, account);
  if (!isInitialised(directory)) initialise(binaries, directory, account, password, initdbFlags);
  if (existsSync(path.join(directory, 'postmaster.pid'))) {
    spawnSync(binaries.pgCtl, ['stop', '-D', directory, '-m', 'fast', '-w'], as);
  }

  const flags = Object.entries({ listen_addresses: '127.0.0.1', unix_socket_directories: '', ...markerSetting, ...settings });
  // Detached: Ctrl-C reaches the server only through our own handler, after the services that use it.
  const server = spawn(
    binaries.postgres,
    ['-D', directory, '-p', String(port), ...flags.flatMap(([key, value]) => ['-c', `${key}=${value}`])],
    { ...as, detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await new Promise<void>((ready, failed) => {
    let log = '';
    server.stderr.on('data', (chunk) => {
      log = (log + chunk).slice(-4000);
      if (log.includes('ready to accept connections')) ready();
    });
    server.once('error', failed);
    server.once('exit', (code) => failed(new Error(`PostgreSQL ended with ${code}:\n${log}`)));
  });
  server.unref();
  return {
    port,
    stop: () =>
      new Promise((done) => {
        if (server.exitCode !== null) return done();
        server.ref();
        server.removeAllListeners('exit').once('exit', () => done());
        server.kill('SIGINT');
      }),
  };
}
