import { createHash, randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRoles, ensureDatabase, freePort, migrate, migrationsFolder, startPostgres, urlFor } from '@tsunagi/database';
import pg from 'pg';
import { type CountrySize, countryScripts, layCountry } from '../kit/country.ts';
import { processorTimeWithChildren } from './measure/processes.ts';

/** A country laid on a server of its own. */
export interface Ground {
  superuserUrl: string;
  /** As the role that serves: row policies apply. */
  gatewayUrl: string;
  size: CountrySize;
  /** Processor time of all its processes so far in milliseconds; null where the system does not tell. */
  processorTime(): number | null;
  stop(): Promise<void>;
}

/**
 * 500 mailbox rows for each organisation, forty organisations in a region, fifty regions; beyond that they only grow
 * fuller. The hub of the first region then holds a hundred thousand entries.
 */
export function sizeFor(rows: number): CountrySize {
  const organisations = Math.min(2000, Math.max(4, Math.round(rows / 500)));
  const tenants = Math.min(40, organisations);
  const regions = Math.max(1, Math.round(organisations / tenants));
  const referrals = Math.round(rows / 2 / regions / tenants);
  return { regions, tenants, staff: 4, people: 100, referrals, records: 24, entries: Math.min(2500, Math.round(rows / 200)) };
}

/**
 * The same country with all its organisations, staff and people, but so few rows in the mailboxes: they lie in the first region,
 * whose inboxes are the ones that are measured. So nothing but the rows differs.
 */
export function sparse(size: CountrySize, rows: number): CountrySize {
  return { ...size, referrals: Math.round(rows / 2 / size.tenants), farReferrals: 0 };
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

/**
 * Starts a server with the country of this size. Laying it takes minutes, so it stays in the temporary folder for the
 * next run; `fresh` lays it anew. It is laid without durability and measured with it, as a copy that ends with the run:
 * what was accepted in one run waits again in the next.
 */
export async function openGround(size: CountrySize, fresh: boolean, told: (text: string) => void): Promise<Ground> {
  const directory = path.join(tmpdir(), `tsunagi-bench-${mark(size)}`);
  const ready = path.join(directory, 'laid');
  if (fresh || !existsSync(ready)) rmSync(directory, { recursive: true, force: true });
  const passwordFile = `${directory}.password`;
  if (!existsSync(ready)) {
    writeFileSync(passwordFile, randomBytes(18).toString('base64url'), { mode: 0o600 });
    await lay(directory, readFileSync(passwordFile, 'utf8'), size, told);
    writeFileSync(ready, '');
  }
  const password = readFileSync(passwordFile, 'utf8');
  const port = await freePort();
  const server = await startPostgres({ directory, port, password, settings: memory });
  const root = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const copy = 'run';
  await asRoot(root, `drop database if exists ${copy} with (force)`, `create database ${copy} template country strategy file_copy`);
  return {
    superuserUrl: urlFor(root, 'postgres', password, copy),
    gatewayUrl: urlFor(root, 'tsunagi_gateway', password, copy),
    size,
    processorTime: () => processorTimeOf(directory),
    stop: async () => {
      await asRoot(root, `drop database ${copy} with (force)`);
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

async function lay(directory: string, password: string, size: CountrySize, told: (text: string) => void): Promise<void> {
  const port = await freePort();
  const hasty = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };
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
    await layCountry(client, size, (step) => told(`  ${step} after ${Math.round((Date.now() - begun) / 1000)} s`));
    await client.query('vacuum analyze');
    await client.query('checkpoint');
    await client.end();
  } finally {
    await server.stop();
  }
}
