import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MigrationObject } from '@mikro-orm/core';
import { MikroORM, PostgreSqlDriver } from '@mikro-orm/postgresql';
import type pg from 'pg';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
export const migrationsFolder = path.join(repository, 'schema/migrations');
export const rolesFile = path.join(repository, 'deploy/database/roles.sql');

const migrationFiles = (): string[] =>
  readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql'))
    .sort();

/**
 * Brings the schema up to date: the job queue as the worker that owns it, then our tables as the owner. Forward only;
 * each file in a transaction of its own. Returns the names of those that were applied.
 */
export async function migrate(migratorUrl: string, workerUrl: string): Promise<string[]> {
  // Only who migrates needs these: no service loads them at its start.
  const [{ Migration, Migrator }, { runMigrations }] = await Promise.all([import('@mikro-orm/migrations'), import('graphile-worker')]);
  /** A migration is an SQL file and nothing else: it must still mean the same next year. */
  const fromFile = (file: string): MigrationObject => ({
    name: path.basename(file, '.sql'),
    class: class extends Migration {
      override up(): void {
        this.addSql(readFileSync(file, 'utf8'));
      }
    },
  });
  await runMigrations({ connectionString: workerUrl });
  const files = readdirSync(migrationsFolder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  const orm = await MikroORM.init({
    driver: PostgreSqlDriver,
    clientUrl: migratorUrl,
    entities: [],
    discovery: { warnWhenNoEntities: false },
    extensions: [Migrator],
    pool: { min: 0, max: 1 },
    driverOptions: { options: '-c role=tsunagi_owner -c lock_timeout=10s' },
    migrations: {
      tableName: 'schema_migration',
      migrationsList: files.map((name) => fromFile(path.join(migrationsFolder, name))),
      transactional: true,
      allOrNothing: false,
      snapshot: false,
      silent: true,
    },
  });
  try {
    const applied = (await orm.migrator.up()).map((each) => each.name);
    // The services ask before they say that they are ready.
    await orm.em.fork().execute('grant select on schema_migration to tsunagi_gateway, tsunagi_worker');
    return applied;
  } finally {
    await orm.close();
  }
}

/** Whether every migration of this release has been applied; newer ones may have been, by the release that follows. */
export async function isSchemaCurrent(pool: pg.Pool): Promise<boolean> {
  const { rows } = await pool.query<{ name: string }>('select name from schema_migration');
  const applied = new Set(rows.map(({ name }) => name));
  return migrationFiles().every((file) => applied.has(path.basename(file, '.sql')));
}
