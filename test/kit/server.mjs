import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createRoles, ensureDatabase, freePort, migrate, startPostgres, urlFor } from '@tsunagi/database';

const password = 'test';

/**
 * A PostgreSQL server with the migrated template from which each test file clones its database. Durability is off:
 * nothing here outlives the run. `settings` go to the server's command line.
 */
export async function startTestServer(settings = {}) {
  const port = await freePort();
  const directory = mkdtempSync(path.join(tmpdir(), 'tsunagi-test-'));
  const server = await startPostgres({
    directory,
    port,
    password,
    settings: { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '200', ...settings },
    initdbFlags: ['--no-sync'],
  });
  const superuserUrl = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const template = urlFor(superuserUrl, 'postgres', password, 'template_tsunagi');
  await ensureDatabase(superuserUrl, 'template_tsunagi');
  await createRoles(template, password);
  await migrate(urlFor(template, 'tsunagi_migrator', password), urlFor(template, 'tsunagi_worker', password));
  const stop = async () => {
    await server.stop();
    rmSync(directory, { recursive: true, force: true });
  };
  return { superuserUrl, stop };
}
