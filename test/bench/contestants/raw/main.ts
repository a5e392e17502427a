import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import pg from 'pg';
import { accept } from './accept.ts';
import { AccessLog } from './accessLog.ts';
import { Lines, type Session } from './flight.ts';
import { showDesk, showInbox } from './inbox.ts';
import type { Page } from './page.ts';
import { findEntries, findPeople, showPerson, showReferral } from './pages.ts';

/**
 * What one would write by hand for these pages alone: node:http, pg and SQL, no GraphQL, no entities, no policy table;
 * with the same session check, role, row policies and access log. The measure of what all the rest costs.
 */
const url = process.env.DATABASE_URL as string;
const region = Number(process.env.TSUNAGI_REGION);
const lines = new Lines();
await lines.open(url, 8, 8);
const logLines = new Lines();
await logLines.open(url, 1, 0);
const log = new AccessLog(logLines.next());

const pool = new pg.Pool({ connectionString: url, max: 4 });
const inTransaction = async <T>(settings: Record<string, string>, work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
  const client = await pool.connect();
  try {
    await client.query('begin');
    for (const [name, value] of Object.entries(settings)) await client.query('select set_config($1, $2, true)', [name, value]);
    return await work(client);
  } finally {
    await client.query('commit');
    client.release();
  }
};

const offices = await inTransaction({ 'app.region': String(region) }, async (client) => {
  const { rows } = await client.query('select tenant_id, name, short_name from tenant where region_id = $1', [region]);
  return new Map(rows.map((row) => [row.tenant_id, { id: row.tenant_id, name: row.name, shortName: row.short_name }]));
});

const sessions = new Map<string, Session>();
const stored = (token: string) => createHash('sha256').update(token).digest('base64url');

async function lookUp(token: string): Promise<Session> {
  const hash = stored(token);
  const known = sessions.get(hash);
  if (known) return known;
  const session = await inTransaction({ 'app.region': String(region), 'app.session': hash }, async (client) => {
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
      label: `${offices.get(of.tenant_id)?.shortName} ${of.job_title}`,
    };
  });
  sessions.set(hash, session);
  return session;
}

const routes: Record<string, (who: Session, asked: any) => Promise<Page>> = {
  '/inbox': (who) => showInbox(lines, offices, who),
  '/desk': (who) => showDesk(lines, offices, who),
  '/referral': (who, { id }) => showReferral(lines, offices, who, id),
  '/person': (who, { id }) => showPerson(lines, offices, who, id),
  '/search': (who, { tokens }) => findPeople(lines, offices, who, tokens),
  '/hub': (who, { tokens }) => findEntries(lines, who, tokens),
  '/accept': (who, { id, key }) => accept(lines, who, id, key),
};

const bodyOf = (request: IncomingMessage): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk) => (text += chunk));
    request.on('end', () => resolve(text));
  });

createServer(async (request, response) => {
  try {
    const [text, who] = await Promise.all([
      bodyOf(request),
      lookUp(/__Host-tsunagi=([^;]+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''),
    ]);
    const operation = request.url as string;
    const { body, looks } = await (routes[operation] as (typeof routes)[string])(who, JSON.parse(text));
    await log.write(who, operation, looks);
    const answer = Buffer.from(JSON.stringify(body));
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer);
  } catch (error) {
    console.error(error);
    response.writeHead(500, { 'content-type': 'application/json', 'content-length': 15 }).end('{"errors":true}');
  }
}).listen(Number(process.env.PORT), '127.0.0.1');
