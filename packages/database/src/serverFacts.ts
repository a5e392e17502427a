import pg from 'pg';
import { type LoginRole, loginRoles } from './bootstrap.js';

/** What an operator must know of a server that somebody else runs, before we touch it. */
export interface ServerFacts {
  /** Major version. */
  version: number;
  /** May make roles and databases; row policies do not hold for it. */
  superuser: boolean;
  /** Row policies do not hold for this role. */
  seesEverything: boolean;
  /** Which of our login roles the server has already. */
  loginRoles: string[];
}

/** Asks the server behind `url`, as the role in it. Rejects when there is no way in. */
export async function serverFacts(url: string): Promise<ServerFacts> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<ServerFacts>(
      `select current_setting('server_version_num')::int / 10000 as version, rolsuper as superuser, rolsuper or rolbypassrls as "seesEverything",
         array(select rolname::text from pg_roles where rolname = any ($1) order by 1) as "loginRoles"
       from pg_roles where rolname = current_user`,
      [loginRoles],
    );
    return rows[0] as ServerFacts;
  } finally {
    await client.end();
  }
}

const oldest = 17;

/** Why this server is too old, in one line for the person who named it; null where it is not. */
export const versionFault = ({ version }: ServerFacts): string | null =>
  version < oldest ? `PostgreSQL ${oldest} か 18 が必要です（DATABASE_URL の接続先は ${version} です）。` : null;

/**
 * What speaks against serving as this role, each in one line. Row policies are the third door: it stands open for
 * superusers and for roles that bypass them.
 */
export const servingFaults = (facts: ServerFacts, role: LoginRole): string[] =>
  [
    versionFault(facts),
    facts.seesEverything ? `DATABASE_URL のロールには行ごとの方針が効きません。ロール ${role} の接続先にしてください。` : null,
  ].filter((fault) => fault !== null);
