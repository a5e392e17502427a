import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRoles, ensureDatabase, freePort, migrate, migrationsFolder, startPostgres, urlFor } from '@tsunagi/database';
import pg from 'pg';
import { type CountrySize, countryScripts, layCountry } from '../kit/country.ts';
import { processorTimeWithChildren } from './measure/processes.ts';
import { assertRoom, isCopied } from './room.ts';

/** A country laid on a server of its own. */
export interface Ground {
  superuserUrl: string;
  /** As the role that serves: row policies apply. */
  gatewayUrl: string;
  size: CountrySize;
  laid: Laid;
  /** Processor time of all its processes so far in milliseconds; null where the system does not tell. */
  processorTime(): number | null;
  stop(): Promise<void>;
}

/** What it took to lay a country. */
export interface Laid {
  seconds: number;
  bytes: number;
}

/** Whatever the rows are made from: another schema or another size is another country. */
function mark(size: CountrySize): string {
  const migrations = readdirSync(migrationsFolder)
    .sort()
    .map((name) => readFileSync(path.join(migrationsFolder, name), 'utf8'));
  return createHash('sha256')
    .update(JSON.stringify([size, countryScripts, migrations]))
    .digest('hex')
    .slice(0, 12);
}

const memory = { shared_buffers: '1GB', max_wal_size: '4GB', work_mem: '16MB', maintenance_work_mem: '256MB', max_connections: '100' };

const folderOf = (size: CountrySize): string => path.join(tmpdir(), `tsunagi-bench-${mark(size)}`);
const laidFile = (directory: string): string => path.join(directory, 'laid');

/** Throws where there is no room for these countries, before the first of them is laid. */
export const assertRoomFor = (sizes: CountrySize[], fresh: boolean): void =>
  assertRoom(sizes.map((size) => ({ size, laid: !fresh && existsSync(laidFile(folderOf(size))) })));

/**
 * Starts a server with the country of this size. Laying it takes minutes, so it stays in the temporary folder for the
 * next run; `fresh` lays it anew. It is laid without durability and measured with it, as a copy that ends with the run:
 * what was accepted in one run waits again in the next.
 */
export async function openGround(size: CountrySize, fresh: boolean, told: (text: string) => void): Promise<Ground> {
  const directory = folderOf(size);
  const ready = laidFile(directory);
  if (fresh || !existsSync(ready)) rmSync(directory, { recursive: true, force: true });
  const passwordFile = `${directory}.password`;
  if (!existsSync(ready)) {
    writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
    const laid = await lay(directory, readFileSync(passwordFile, 'utf8'), size, told);
    writeFileSync(ready, JSON.stringify(laid));
  }
  const password = readFileSync(passwordFile, 'utf8');
  const port = await freePort();
  const server = await startPostgres({ directory, port, password, settings: memory });
  const root = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const measured = isCopied(size) ? 'run' : 'country';
  if (measured === 'run')
    await asRoot(root, `drop database if exists run with (force)`, `create database run template country strategy file_copy`);
  return {
    superuserUrl: urlFor(root, 'postgres', password, measured),
    gatewayUrl: urlFor(root, 'tsunagi_gateway', password, measured),
    size,
    laid: JSON.parse(readFileSync(ready, 'utf8')),
    processorTime: () => processorTimeOf(directory),
    stop: async () => {
      if (measured === 'run') await asRoot(root, 'drop database run with (force)');
      await server.stop();
    },
  };
}

async function asRoot(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

/** The server's own process is named in the first line of a file that it keeps in its directory. */
function processorTimeOf(directory: string): number | null {
  try {
    const server = Number(readFileSync(path.join(directory, 'postmaster.pid'), 'utf8').split('\n')[0]);
    return processorTimeWithChildren(server);
  } catch {
    return null;
  }
}

async function lay(directory: string, password: string, size: CountrySize, told: (text: string) => void): Promise<Laid> {
  const port = await freePort();
  const hasty = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    autovacuum: 'off',
    max_wal_size: '1GB',
    work_mem: '256MB',
  };
  const server = await startPostgres({ directory, port, password, settings: { ...memory, ...hasty }, initdbFlags: ['--no-sync'] });
  try {
    const root = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
    const url = urlFor(root, 'postgres', password, 'country');
    await ensureDatabase(root, 'country');
    await createRoles(url, password);
    await migrate(urlFor(url, 'tsunagi_migrator', password), urlFor(url, 'tsunagi_worker', password));
    const client = new pg.Client(url);
    await client.connect();
    const begun = Date.now();
    const seconds = () => Math.round((Date.now() - begun) / 1000);
    await layCountry(client, size, (step) => told(`  ${step} after ${seconds()} s`));
    await client.query('checkpoint');
    const { rows } = await client.query('select pg_database_size(current_database())::float8 as bytes');
    await client.end();
    return { seconds: seconds(), bytes: rows[0].bytes };
  } finally {
    await server.stop();
  }
}
