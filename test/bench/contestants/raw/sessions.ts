import { createHash } from 'node:crypto';
import pg from 'pg';
import type { Session } from './flight.ts';
import type { Offices } from './page.ts';

const stored = (token: string) => createHash('sha256').update(token).digest('base64url');

/** Whose a cookie is: looked up once, and checked again with every page (see flight.ts). */
export class Sessions {
  readonly #pool: pg.Pool;
  readonly #region: number;
  readonly #known = new Map<string, Session>();
  readonly offices: Offices = new Map();

  private constructor(url: string, region: number) {
    this.#pool = new pg.Pool({ connectionString: url, max: 4 });
    this.#region = region;
  }

  /** With the offices of the region, which are read once. */
  static async open(url: string, region: number): Promise<Sessions> {
    const sessions = new Sessions(url, region);
    await sessions.#as({ 'app.region': String(region) }, async (client) => {
      const { rows } = await client.query('select tenant_id, name, short_name from tenant where region_id = $1', [region]);
      for (const row of rows) sessions.offices.set(row.tenant_id, { id: row.tenant_id, name: row.name, shortName: row.short_name });
    });
    return sessions;
  }

  async find(token: string): Promise<Session> {
    const hash = stored(token);
    const known = this.#known.get(hash);
    if (known) return known;
    const session = await this.#as({ 'app.region': String(this.#region), 'app.session': hash }, (client) => this.#lookUp(client, hash));
    this.#known.set(hash, session);
    return session;
  }

  async #lookUp(client: pg.PoolClient, hash: string): Promise<Session> {
    const region = this.#region;
    const { rows } = await client.query('select * from session where region_id = $1 and token_hash = $2', [region, hash]);
    await client.query(`select set_config('app.staff', $1, true)`, [rows[0].staff_id]);
    const { rows: memberships } = await client.query('select * from membership where region_id = $1 and membership_id = $2', [
      region,
      rows[0].membership_id,
    ]);
    const [of] = memberships;
    return {
      id: rows[0].session_id,
      version: rows[0].version,
      region,
      tenant: of.tenant_id,
      staff: rows[0].staff_id,
      membershipVersion: of.version,
      unit: of.unit_id,
      label: `${this.offices.get(of.tenant_id)?.shortName} ${of.job_title}`,
    };
  }

  async #as<T>(settings: Record<string, string>, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
    const client = await this.#pool.connect();
    try {
      await client.query('begin');
      for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
      return await work(client);
    } finally {
      await client.query('commit');
      client.release();
    }
  }
}
