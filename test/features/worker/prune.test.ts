import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@tsunagi/casework';
import type { RunningWorker } from '@tsunagi/worker';
import pg from 'pg';
import { given, tell } from '../../kit/given.js';
import { until, workerIn } from '../../kit/worker.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: RunningWorker;
let city: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  await given(world).person(city);
  worker = await workerIn(world);
});
afterAll(async () => {
  await worker.stop();
  await world.close();
});

const see = (sql: string, values: unknown[] = []) => world.database.see.query(sql, values);
const ages = async (table: string, age: string): Promise<string[]> =>
  (await see(`select ${age} as name from ${table} order by 1`)).rows.map((row) => row.name);

async function prune(): Promise<void> {
  const { rows } = await see(`select id from graphile_worker.add_job('prune', json_build_object('region', $1::int))`, [region]);
  await until(
    'the night’s tidying is over',
    async () => (await see('select from graphile_worker._private_jobs where id = $1', [rows[0].id])).rowCount === 0,
  );
}

it('keeps the answers to repeated clicks for three days', async () => {
  await see('delete from idempotency_key');
  for (const [name, hours] of [
    ['old', 73],
    ['young', 71],
  ] as const) {
    await see(
      `insert into idempotency_key (region_id, tenant_id, staff_id, key, command, input_digest, result, at)
       values ($1, $2, $3, $4, $5, '', '{}', now() - $6 * interval '1 hour')`,
      [region, city.tenantId, city.staffId, newId(), name, hours],
    );
  }
  await prune();
  expect(await ages('idempotency_key', 'command')).toEqual(['young']);
});

it('keeps news for a week', async () => {
  await see('delete from outbox');
  for (const [name, days] of [
    ['old', 8],
    ['young', 6],
  ] as const) {
    await see(
      `insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version, at) values ($1, $2, $3, $4, $3, 1, now() - $5 * interval '1 day')`,
      [region, city.tenantId, newId(), name, days],
    );
  }
  await prune();
  expect(await ages('outbox', 'kind')).toEqual(['young']);
});

it('forgets sessions a month after they have ended or run out, and none that lives', async () => {
  const sessions: [name: string, expires: number, ended: number | null][] = [
    ['ran out long ago', -31, null],
    ['ended long ago', 1, -31],
    ['ran out lately', -29, null],
    ['ended lately', 1, -29],
    ['lives', 1, null],
  ];
  await see(`update session set device = 'the present one'`);
  for (const [device, expires, ended] of sessions) {
    await see(
      `insert into session (region_id, session_id, staff_id, token_hash, device, idle_until, expires_at, ended_at)
       values ($1, $2, $3, $4, $5, now(), now() + $6 * interval '1 day', now() + $7 * interval '1 day')`,
      [region, newId(), city.staffId, device, device, expires, ended],
    );
  }
  await prune();
  expect(await ages('session', 'device')).toEqual(['ended lately', 'lives', 'ran out lately', 'the present one']);
});

it('forgets failed sign-ins after a day', async () => {
  for (const [key, hours] of [
    ['old', 25],
    ['young', 23],
  ] as const)
    await see(`insert into sign_in_counter (region_id, key_hash, failures, last_at) values ($1, $2, 3, now() - $3 * interval '1 hour')`, [
      region,
      key,
      hours,
    ]);
  await prune();
  expect(await ages('sign_in_counter', 'key_hash')).toEqual(['young']);
});

it('throws away scans that for a day nobody has put to anything, and keeps every other', async () => {
  const [{ person_id: person }] = (await see('select person_id from person limit 1')).rows;
  const scans: [name: string, owner: string | null, hours: number][] = [
    ['left lying.pdf', null, 25],
    ['just stored.pdf', null, 23],
    ['of a record.pdf', newId(), 9000],
  ];
  for (const [name, owner, hours] of scans) {
    await see(
      `insert into attachment (region_id, tenant_id, attachment_id, person_id, owner_kind, owner_id, file_name, media_type, byte_size, sha256, bytes, created_by, created_at)
       values ($1, $2, $3, $4, 'record', $5, $6, 'application/pdf', 1, '', 'x', $7, now() - $8 * interval '1 hour')`,
      [region, city.tenantId, newId(), person, owner, name, city.staffId, hours],
    );
  }
  await prune();
  expect(await ages('attachment', 'file_name')).toEqual(['just stored.pdf', 'of a record.pdf']);
});

it('throws away photographs that for a day nobody has put into an entry of the hub', async () => {
  const entryId = newId();
  await see(`insert into hub_entry (region_id, tenant_id, entry_id, kind, content, updated_by) values ($1, $2, $3, 'place', '{}', $4)`, [
    region,
    city.tenantId,
    entryId,
    city.staffId,
  ]);
  for (const [name, entry, hours] of [
    ['left lying', null, 25],
    ['just stored', null, 23],
    ['in an entry', entryId, 9000],
  ] as const)
    await see(
      `insert into hub_photo (region_id, tenant_id, photo_id, entry_id, bytes, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, now() - $7 * interval '1 hour')`,
      [region, city.tenantId, newId(), entry, Buffer.from(name), city.staffId, hours],
    );
  await prune();
  expect(await ages('hub_photo', `convert_from(bytes, 'UTF8')`)).toEqual(['in an entry', 'just stored']);
});

it('leaves other regions alone, whose own worker tidies there', async () => {
  await see(`insert into region (region_id, code, name) values (10002, 'elsewhere', '別の圏域')`);
  await see(
    `insert into sign_in_counter (region_id, key_hash, failures, last_at) values (10002, 'old elsewhere', 3, now() - interval '9 days')`,
  );
  await prune();
  expect(await ages('sign_in_counter', 'key_hash')).toContain('old elsewhere');
});

it('keeps what was typed and never saved as long as the region says, and not a night longer for those who have left', async () => {
  const office = await world.tenant('厚岸', 'council');
  const [stays, left, disabled] = await Promise.all([1, 2, 3].map(() => world.staff(office, ['consultation_supporter'])));
  await see(
    `insert into timer_length (region_id, kind, step, urgency, days, source, dated) values ($1, 'T10', 'draft', 'any', 30, '会議', '2026-04-01')
    on conflict (region_id, kind, step, urgency) do update set days = 30`,
    [region],
  );
  const save = (who: TestStaff | undefined, form: string) =>
    tell(
      who as TestStaff,
      'saveFormDraft',
      { idempotencyKey: undefined, form, title: form, body: { text: '書きかけ' } },
      '... on FormDraftPayload { form }',
    );
  await save(stays, 'stays');
  await save(stays, 'over');
  await save(left, 'left');
  await save(disabled, 'disabled');
  const { rows } = await see(`select until = updated_at + interval '30 days' as agreed from form_draft where tenant_id = $1`, [office]);
  expect(rows).toEqual(Array(4).fill({ agreed: true }));
  await see(`update form_draft set until = now() where form = 'over'`);
  await see('update membership set ended_at = now() where staff_id = $1', [left?.staffId]);
  await see('update staff set disabled_at = now() where staff_id = $1', [disabled?.staffId]);
  await prune();
  expect(await ages('form_draft', 'form')).toEqual(['disabled', 'stays']);
});

it('cannot read a word of what somebody typed', async () => {
  const worker = new pg.Client(world.database.workerUrl);
  await worker.connect();
  await worker.query('begin');
  await worker.query(`select set_config('app.region', $1, true), set_config('app.tenant', $2, true)`, [String(region), city.tenantId]);
  await expect(worker.query('select body from form_draft')).rejects.toMatchObject({ code: '42501' });
  await worker.end();
});
