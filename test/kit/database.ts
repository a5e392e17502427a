import { randomUUID } from 'node:crypto';
import { urlFor } from '@tsunagi/database';
import pg from 'pg';

const superuserUrl = (): string => process.env.TEST_SUPERUSER_URL as string;

export interface TestDatabase {
  name: string;
  /** As the role that serves: row policies apply. */
  gatewayUrl: string;
  workerUrl: string;
  /** As the role that changes the schema and loads the registry. */
  migratorUrl: string;
  /** As a superuser who sees every row: the positive control, and the hand that lays the world. */
  see: pg.Pool;
  drop(): Promise<void>;
}

/** A database of its own for one test file, cloned from the migrated template. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const root = new pg.Client({ connectionString: superuserUrl() });
  await root.connect();
  await root.query(`create database ${name} template template_tsunagi strategy file_copy`);
  await root.end();
  const see = new pg.Pool({ connectionString: urlFor(superuserUrl(), 'postgres', 'test', name), max: 4 });
  return {
    name,
    gatewayUrl: urlFor(superuserUrl(), 'tsunagi_gateway', 'test', name),
    workerUrl: urlFor(superuserUrl(), 'tsunagi_worker', 'test', name),
    migratorUrl: urlFor(superuserUrl(), 'tsunagi_migrator', 'test', name),
    see,
    drop: () => see.end(),
  };
}
