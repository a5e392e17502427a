import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRoles, ensureDatabase, freePort, migrate, startPostgres, urlFor } from '@tsunagi/database';

/** One server for the whole run; each worker clones the migrated template. Durability is off: nothing here outlives the run. */
export default async function setUp() {
  process.env.LOG_LEVEL ??= 'silent';
  const port = await freePort();
  const directory = mkdtempSync(path.join(tmpdir(), 'tsunagi-test-'));
  const password = 'test';
  const server = await startPostgres({
    directory,
    port,
    password,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200' },
    initdbFlags: ['--no-sync'],
  });
  const superuser = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const template = urlFor(superuser, 'postgres', password, 'template_tsunagi');
  await ensureDatabase(superuser, 'template_tsunagi');
  await createRoles(template, password);
  await migrate(urlFor(template, 'tsunagi_migrator', password), urlFor(template, 'tsunagi_worker', password));
  process.env.TEST_SUPERUSER_URL = superuser;
  globalThis.testServer = { server, directory };
}
