import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { namedAs } from '@tsunagi/access';
import pg from 'pg';
import { type Asker, notForGateway, type Row, rowsSeen } from '../access/specification/rows.js';
import { given, tell } from '../kit/given.js';
import { region, type TestStaff, World } from '../kit/world.js';

/** As the role that serves, with nothing but the settings: PostgreSQL alone, without any of our code before it. */
let world: World;
let askers: Asker[];
let gateway: pg.Pool;
let tables: string[];

beforeAll(async () => {
  world = await World.open();
  const offices: TestStaff[] = [];
  for (const [code, kind, roles] of [
    ['釧路', 'city', ['caseworker', 'supervisor']],
    ['厚岸', 'council', ['consultation_supporter', 'tenant_admin']],
    ['鶴居', 'council', ['consultation_supporter']],
  ] as const) {
    offices.push(await world.staff(await world.tenant(code, kind), [...roles]));
  }
  const [city, council, other] = offices as [TestStaff, TestStaff, TestStaff];
  await layLife(city, council);
  await layLife(council, other);
  askers = [...offices, await world.staff(city.tenantId, ['intake'])].map(({ tenantId, staffId }) => ({
    region,
    tenant: tenantId,
    staff: staffId,
  }));
  gateway = new pg.Pool({ connectionString: world.database.gatewayUrl, max: 2 });
  tables = (
    await world.database.see.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migration' order by 1`,
    )
  ).rows.map(({ name }) => name);
});
afterAll(async () => {
  await gateway.end();
  await world.close();
});

/** A person, referred and accepted; a second whose consent was withdrawn; a third under address protection. */
async function layLife(from: TestStaff, to: TestStaff): Promise<void> {
  const lay = given(world);
  const groups = ['IDENTITY', 'CONTACT', 'ADDRESS'];
  for (const ending of ['accepted', 'withdrawn', 'protected']) {
    const person = await lay.person(from, {}, { contact: { mobile: '090-0000-0001' }, address: { locality: '黒金町' } });
    const consent = await lay.consent(from, person, [to], groups);
    const referral = await lay.delivered(from, { person, to, consent, fieldGroups: groups });
    await to.ask('{ inbox { edges { node { name } } } }');
    await tell(to, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
    if (ending === 'withdrawn')
      await tell(from, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { __typename }');
    if (ending === 'protected') {
      const people = JSON.stringify({ [namedAs(from.tenantId, from.staffId)]: 4_000_000_000 });
      await world.database.see.query(
        `update person_address set protected_since = now(), people = $1 where person_id = (select person_id from person order by person_id desc limit 1)`,
        [people],
      );
    }
  }
}

async function asAsker<T>(asker: Asker, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await gateway.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $3, true)`, [
      String(asker.region),
      asker.tenant,
      asker.staff,
    ]);
    return await work(client);
  } finally {
    await client.query('rollback');
    client.release();
  }
}

const keysOf = (rows: Row[]): string[] => rows.map((row) => row.ctid).sort();

describe('rows', () => {
  it('are specified for every table', () => {
    expect([...Object.keys(rowsSeen), ...notForGateway].sort()).toEqual(tables);
  });

  it('of the worker’s own clockwork are out of the gateway’s reach', async () => {
    for (const table of notForGateway) await expect(gateway.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('are seen exactly as the specification says, by everyone', async () => {
    let allowed = 0;
    let denied = 0;
    for (const table of Object.keys(rowsSeen)) {
      const all = (await world.database.see.query<Row>(`select ctid::text, now() as asked_at, * from ${table}`)).rows;
      for (const asker of askers) {
        const seen = await asAsker(asker, (client) => client.query<Row>(`select ctid::text from ${table}`));
        const expected = all.filter((row) => rowsSeen[table]?.(row, asker, row.asked_at.getTime()));
        expect({ table, rows: keysOf(seen.rows) }).toEqual({ table, rows: keysOf(expected) });
        allowed += expected.length;
        denied += all.length - expected.length;
      }
    }
    expect(Math.min(allowed, denied)).toBeGreaterThan(300);
  });

  it('are seen by nobody who does not say who is asking', async () => {
    for (const table of Object.keys(rowsSeen)) {
      expect({ table, rows: (await gateway.query(`select from ${table}`)).rowCount }).toEqual({ table, rows: 0 });
    }
  });
});
