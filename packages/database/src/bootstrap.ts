import { readFileSync } from 'node:fs';
import pg from 'pg';
import { rolesFile } from './migrate.js';

export const loginRoles = ['tsunagi_migrator', 'tsunagi_gateway', 'tsunagi_worker'] as const;
export type LoginRole = (typeof loginRoles)[number];

/** Makes the roles in the database of `superuserUrl` and gives the roles that log in this password. Repeatable. */
export async function createRoles(superuserUrl: string, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(readFileSync(rolesFile, 'utf8'));
    for (const role of loginRoles) await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  } finally {
    await client.end();
  }
}

/** The same server and database as another role. */
export function urlFor(url: string, role: string, password: string, database?: string): string {
  const result = new URL(url);
  result.username = role;
  result.password = password;
  if (database) result.pathname = `/${database}`;
  return result.href;
}

/** Creates the database if the server does not have it yet. */
export async function ensureDatabase(superuserUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

/** Throws the database away with everything in it, and whoever is connected to it out. */
export async function dropDatabase(superuserUrl: string, database: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    await client.query(`drop database if exists ${client.escapeIdentifier(database)} with (force)`);
  } finally {
    await client.end();
  }
}
