import pg from 'pg';
import type { TestDatabase } from '../../kit/database.js';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

type Isolation = 'read committed' | 'repeatable read';
/** How a reader may lock or change a row, so that PostgreSQL looks at it again once the writer has committed. */
const lockingReads = [
  'select locality from person_address for update',
  'select locality from person_address for share',
  'update person_address set version = version returning locality',
];

/**
 * Build of the row policies for a race: `row` decides by the row's own readers, as ours do; `sub-select` asks a table of
 * consents, as is usually done. Both let a reader lock and change, so that nothing but the policy stands between.
 */
export const builds: Record<'row' | 'sub-select', string> = {
  row: 'is_live(readers, asker_tenant())',
  'sub-select': 'exists (select from given_consent g where g.tenant = asker_tenant() and g.granted)',
};

async function install(see: pg.Pool, build: keyof typeof builds): Promise<void> {
  await see.query(`create table if not exists given_consent (tenant uuid, granted boolean); grant all on given_consent to tsunagi_gateway`);
  const { rows } = await see.query(`select polname from pg_policy where polrelid = 'person_address'::regclass`);
  for (const { polname } of rows) await see.query(`drop policy ${polname} on person_address`);
  const allowed = `tenant_id = asker_tenant() or ${builds[build]}`;
  await see.query(`create policy race_reads on person_address for select using (${allowed});
    create policy race_edits on person_address for update using (${allowed}) with check (true)`);
}

async function as(url: string, tenant: string, isolation: Isolation): Promise<pg.Client> {
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`begin isolation level ${isolation}`);
  await client.query(`select set_config('app.region', $1, true), set_config('app.tenant', $2, true), set_config('app.staff', $2, true)`, [
    String(region),
    tenant,
  ]);
  return client;
}

/** Until so many backends wait for a lock: the interleaving is forced, not hoped for. */
export async function untilWaiting(see: pg.Pool, count: number, most = 30_000): Promise<boolean> {
  for (const end = Date.now() + most; Date.now() < end; await new Promise((wake) => setTimeout(wake, 5))) {
    const { rows } = await see.query(
      `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    );
    if (rows[0].waiting >= count) return true;
  }
  return false;
}

/** The owner withdraws and writes the new address in one transaction, while the reader's statement waits for the row. */
async function oneRace(
  world: World,
  owner: string,
  reader: string,
  isolation: Isolation,
  statement: string,
): Promise<'leak' | 'nothing' | '40001'> {
  const { see } = world.database;
  const until = JSON.stringify({ [reader]: 4_000_000_000 });
  await see.query(`update person_address set readers = $1, locality = '旧住所'`, [until]);
  await see.query(`truncate given_consent; `);
  await see.query(`insert into given_consent values ($1, true)`, [reader]);
  const writer = await as(world.database.gatewayUrl, owner, 'read committed');
  const other = await as(world.database.gatewayUrl, reader, isolation);
  try {
    await writer.query(`update person_address set readers = '{}', locality = '新しい住所'`);
    await writer.query(`update given_consent set granted = false`);
    const answer = other.query(statement).then(
      ({ rows }) => (rows.some((row) => row.locality === '新しい住所') ? ('leak' as const) : ('nothing' as const)),
      (error: { code?: string }) => (error.code === '40001' ? ('40001' as const) : Promise.reject(error)),
    );
    if (!(await untilWaiting(see, 1))) throw new Error('The reader did not come to wait for the writer.');
    await writer.query('commit');
    return await answer;
  } finally {
    await writer.end();
    await other.end();
  }
}

/** What each build shows at each isolation, over all locking reads: how often the new address was seen. */
export async function newEnemyRaces(rounds: number): Promise<Record<string, Record<'leak' | 'nothing' | '40001', number>>> {
  const world = await World.open();
  const lay = given(world);
  const owner = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const reader = await world.staff(await world.tenant('厚岸', 'council'), ['intake']);
  await lay.person(owner, {}, { address: { locality: '旧住所' } });
  const seen: Record<string, Record<'leak' | 'nothing' | '40001', number>> = {};
  for (const build of Object.keys(builds) as (keyof typeof builds)[]) {
    await install(world.database.see, build);
    for (const isolation of ['read committed', 'repeatable read'] as const) {
      const count = { leak: 0, nothing: 0, '40001': 0 };
      for (let round = 0; round < rounds; round++)
        for (const statement of lockingReads) count[await oneRace(world, owner.tenantId, reader.tenantId, isolation, statement)]++;
      seen[`${build} at ${isolation}`] = count;
    }
  }
  await world.close();
  return seen;
}

/** Our own policies, as they stand in the database, under the same interleavings: what a reader sees of a row that is being taken away. */
export async function ownPoliciesInRaces(rounds: number, database?: () => Promise<TestDatabase>): Promise<string[]> {
  const world = await World.open({}, [], database?.());
  const words: string[] = [];
  const lay = given(world);
  const owner = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  const reader = await world.staff(await world.tenant('厚岸', 'council'), ['intake']);
  await lay.person(owner, {}, { address: { locality: '旧住所' } });
  for (let round = 0; round < rounds; round++) {
    await world.database.see.query(`update person_address set readers = $1, locality = '旧住所'`, [
      JSON.stringify({ [reader.tenantId]: 4_000_000_000 }),
    ]);
    const writer = await as(world.database.gatewayUrl, owner.tenantId, 'read committed');
    const other = await as(world.database.gatewayUrl, reader.tenantId, 'read committed');
    await writer.query(`update person_address set readers = '{}', locality = '新しい住所'`);
    const answer = other
      .query(lockingReads[round % lockingReads.length] as string)
      .catch((error: { code?: string }) => ({ rows: [], code: error.code }));
    await untilWaiting(world.database.see, 1, 50); // a reader that may not lock does not wait
    await writer.query('commit');
    if ((await answer).rows.length > 0) words.push('A reader of another office could lock or change a row that it may only read');
    await writer.end();
    await other.end();
  }
  words.push(...(await noteAgainstWithdrawal(world, owner, reader, rounds)));
  await world.close();
  return words;
}

/** A note is written and a consent taken back while both wait for the same person: whoever comes second sees the first. */
async function noteAgainstWithdrawal(world: World, owner: TestStaff, reader: TestStaff, rounds: number): Promise<string[]> {
  const lay = given(world);
  const words: string[] = [];
  const { see } = world.database;
  for (let round = 0; round < rounds; round++) {
    const groups = ['IDENTITY', 'RECORDS'];
    const person = await lay.person(owner);
    const consent = await lay.consent(owner, person, [reader], groups);
    const referral = await lay.delivered(owner, { person, to: reader, consent, fieldGroups: groups });
    await tell(reader, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
    const { data } = await owner.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
    const note = {
      caseId: data.person.cases[0].id,
      method: 'phone',
      occurredAt: '2026-11-20T10:00:00+09:00',
      text: '撤回と同時の記録',
      audience: 'SHARED',
    };
    const lock = await see.connect();
    await lock.query('begin');
    await lock.query('select from person where tenant_id = $1 for update', [owner.tenantId]);
    const acts = [
      () => tell(owner, 'writeRecord', note, '... on RecordPayload { __typename }'),
      () => tell(owner, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { __typename }'),
    ];
    const doing = (round % 2 === 0 ? acts : [...acts].reverse()).map((act) => act());
    await untilWaiting(see, 2, 400);
    await lock.query('commit');
    lock.release();
    await Promise.all(doing);
    const { rows } = await see.query(`select count(*)::int as open from support_record where tenant_id = $1 and is_live(readers, $2)`, [
      owner.tenantId,
      reader.tenantId,
    ]);
    if (rows[0].open > 0) words.push('A note written beside a withdrawal is still open to the office from which the consent was taken');
  }
  return words;
}
