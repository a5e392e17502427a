import { kushiro, loadDemoWorld, loadRegion } from '@tsunagi/region';
import { freshDatabase, type TestDatabase } from './database.js';
import { inTurn } from './inTurn.js';

const template = 'template_demo';

/** A database of its own with the region and the whole invented world in it, which is loaded once in a run. */
export async function demoDatabase(): Promise<TestDatabase> {
  await inTurn(template, async (root) => {
    if ((await root.query('select from pg_database where datname = $1', [template])).rowCount) return;
    const loading = await freshDatabase();
    await loadRegion(loading.migratorUrl, kushiro);
    await loadDemoWorld(loading.gatewayUrl);
    await loading.drop();
    // Under its name only when it is whole: a loading that broke off must not be taken for a world.
    await root.query(`alter database ${loading.name} rename to ${template}`);
  });
  return freshDatabase(template);
}
