import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRoles, ensureDatabase, urlFor } from '../bootstrap.js';
import { migrate } from '../migrate.js';
import { freePort } from './freePort.js';
import { startPostgres } from './startPostgres.js';

export interface ScratchServer {
  superuserUrl: string;
  /** Of every role. */
  password: string;
  stop(): Promise<void>;
}

/** A server for one run, in the temporary folder: fast because nothing that it holds outlives it. */
export async function startScratch(settings: Record<string, string> = {}): Promise<ScratchServer> {
  const directory = mkdtempSync(path.join(tmpdir(), 'tsunagi-scratch-'));
  const port = await freePort();
  const password = randomBytes(18).toString('base64url');
  const server = await startPostgres({
    directory,
    port,
    password,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', ...settings },
    initdbFlags: ['--no-sync'],
  });
  return {
    superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
    password,
    stop: async () => {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** A migrated database on that server, without any rows. Returns its address for the superuser. */
export async function migrateScratch({ superuserUrl, password }: ScratchServer, database: string): Promise<string> {
  const url = urlFor(superuserUrl, 'postgres', password, database);
  await ensureDatabase(superuserUrl, database);
  await createRoles(url, password);
  await migrate(urlFor(url, 'tsunagi_migrator', password), urlFor(url, 'tsunagi_worker', password));
  return url;
}
