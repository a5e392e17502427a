import { randomUUID } from 'node:crypto';
import { urlFor } from '@tsunagi/database';
import pg from 'pg';

const superuserUrl = (): string => process.env.TEST_SUPERUSER_URL as string;
const urlAs = (role: string, database: string): string => urlFor(superuserUrl(), role, new URL(superuserUrl()).password, database);

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

/** A database of its own for one test file, cloned from the migrated template or from another. */
export async function freshDatabase(template = 'template_tsunagi'): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const root = new pg.Client({ connectionString: superuserUrl() });
  await root.connect();
  await root.query(`create database ${name} template ${template} strategy file_copy`);
  await root.end();
  // The days that a test lays by hand are those of the office: nine hours of each day the server has another.
  const see = new pg.Pool({ connectionString: urlAs('postgres', name), max: 4, options: '-c timezone=Asia/Tokyo' });
  // A server of its own may stop while the last connections say goodbye.
  see.on('error', () => undefined);
  return {
    name,
    gatewayUrl: urlAs('tsunagi_gateway', name),
    workerUrl: urlAs('tsunagi_worker', name),
    migratorUrl: urlAs('tsunagi_migrator', name),
    see,
    drop: () => see.end(),
  };
}
