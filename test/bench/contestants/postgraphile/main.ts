import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';
import { grafserv } from 'postgraphile/grafserv/node';
import { Checking } from './checking.ts';
import { preset } from './preset.ts';

/**
 * PostGraphile 5 as its own guide sets it up, on the same database, role and row policies. Who asks is known from memory
 * at once; it neither checks the session again nor writes the access log, so that it is measured at its best.
 */
const url = process.env.DATABASE_URL as string;
const region = String(process.env.TSUNAGI_REGION);
const stored = (token: string) => createHash('sha256').update(token).digest('base64url');

const pool = new pg.Pool({ connectionString: url, max: 2 });
const sessions = new Map<string, Promise<Record<string, string>>>();

async function lookUp(token: string): Promise<Record<string, string>> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.region', $1, true), set_config('app.session', $2, true)`, [region, stored(token)]);
    const { rows } = await client.query('select staff_id, membership_id from session where region_id = $1 and token_hash = $2', [
      region,
      stored(token),
    ]);
    await client.query(`select set_config('app.staff', $1, true)`, [rows[0].staff_id]);
    const { rows: memberships } = await client.query('select tenant_id from membership where region_id = $1 and membership_id = $2', [
      region,
      rows[0].membership_id,
    ]);
    return { 'app.region': region, 'app.tenant': memberships[0].tenant_id, 'app.staff': rows[0].staff_id };
  } finally {
    await client.query('commit');
    client.release();
  }
}

/** The same server a second time does what the others have to do beside answering; it is reported and no goal. */
const checking = process.env.CONTESTANT === 'checked' ? await Checking.open(url, Number(region)) : null;

const server = createServer();
const base = preset(url);
const instance = postgraphile({
  ...base,
  plugins: [...(base.plugins ?? []), ...(checking ? [checking.plugin] : [])],
  grafast: {
    async context({ node }) {
      const token = /__Host-tsunagi=([^;]+)/.exec(node?.req.headers.cookie ?? '')?.[1];
      if (!token) return {};
      if (checking) {
        const session = await checking.check(token);
        return { session, pgSettings: { 'app.region': region, 'app.tenant': session.tenant, 'app.staff': session.staff } };
      }
      let known = sessions.get(token);
      if (!known) {
        known = lookUp(token);
        sessions.set(token, known);
      }
      return { pgSettings: await known };
    },
  },
});
await instance.createServ(grafserv).addTo(server);
if (process.env.PRINT) {
  const { printSchema } = await import('graphql');
  process.stdout.write(printSchema(await instance.getSchema()));
  process.exit(0);
}
server.listen(Number(process.env.PORT), '127.0.0.1');
