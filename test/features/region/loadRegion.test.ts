import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { changeTimer, kushiro, loadRegion, tenantIdOf, unitIdOf } from '@tsunagi/region';
import { freshDatabase, type TestDatabase } from '../../kit/database.js';

let database: TestDatabase;
const city = tenantIdOf(kushiro.regionId, 'kushiro-city');
const changedCity = (change: object) => ({
  ...kushiro,
  tenants: kushiro.tenants.map((tenant) => (tenant.code === 'kushiro-city' ? { ...tenant, ...change } : tenant)),
});
const one = async (sql: string, values: unknown[] = []) => (await database.see.query(sql, values)).rows[0];

beforeAll(async () => {
  database = await freshDatabase();
  await loadRegion(database.migratorUrl, kushiro);
});
afterAll(() => database.drop());

it('writes nothing when the same region is loaded again', async () => {
  expect(await loadRegion(database.migratorUrl, kushiro)).toBe(0);
  expect(await one('select count(*)::int as count from tenant')).toEqual({ count: kushiro.tenants.length });
  expect(await one('select coordinator_tenant_id as id from region')).toEqual({
    id: tenantIdOf(kushiro.regionId, 'kushiro-social-enterprise'),
  });
});

it('brings a changed name to the row, and leaves to the organisation what it keeps itself', async () => {
  await database.see.query(`update tenant set phone = '0154-00-0001' where tenant_id = $1`, [city]);
  await loadRegion(database.migratorUrl, changedCity({ name: '新釧路市', phone: '0154-00-0009' }));
  expect(await one('select name, phone from tenant where tenant_id = $1', [city])).toEqual({ name: '新釧路市', phone: '0154-00-0001' });
  await loadRegion(database.migratorUrl, kushiro);
});

it('ends a unit that the data no longer names, and leaves alone one that the city has made itself', async () => {
  await database.see.query(
    `insert into unit (region_id, tenant_id, unit_id, code, name, valid_from) values ($1, $2, gen_random_uuid(), 'own', '自立相談班', '2026-04-01')`,
    [kushiro.regionId, city],
  );
  const units = kushiro.tenants.find((tenant) => tenant.code === 'kushiro-city')?.units.filter((unit) => unit.code !== 'team-9') ?? [];
  await loadRegion(database.migratorUrl, changedCity({ units }));
  const ended = await database.see.query(
    `select unit_id, valid_until is not null as over from unit where code in ('team-9', 'own', 'team-1') order by code`,
  );
  expect(ended.rows).toEqual([
    { unit_id: expect.any(String), over: false },
    { unit_id: unitIdOf(kushiro.regionId, 'kushiro-city', 'team-1'), over: false },
    { unit_id: unitIdOf(kushiro.regionId, 'kushiro-city', 'team-9'), over: true },
  ]);
  await loadRegion(database.migratorUrl, kushiro);
  expect(await one(`select valid_until from unit where code = 'team-9'`)).toEqual({ valid_until: null });
});

it('tells of a text whose day nobody has checked that it is so, wherever the text is named', async () => {
  const uncertain = kushiro.conferenceKinds.filter(({ source }) => source.dayToBeConfirmed);
  expect(uncertain.map(({ code }) => code)).toEqual(expect.arrayContaining(['coordination', 'multilayer']));
  const { rows } = await database.see.query<{ code: string }>(
    `select code from conference_kind where source like '%（日付は要確認）%' order by position`,
  );
  expect(rows.map(({ code }) => code)).toEqual(uncertain.map(({ code }) => code));
});

it('closes every office at the turn of the year', async () => {
  const closed = await database.see.query(
    `select distinct to_char(closed_on, 'MM-DD') as day from tenant_closure where tenant_id = $1 and closed_on between now()::date - 200 and now()::date + 600 order by 1`,
    [city],
  );
  expect(closed.rows.map((row) => row.day)).toEqual(['01-01', '01-02', '01-03', '12-29', '12-30', '12-31']);
});

it('follows the later of two agreements on a deadline, whether it came with the data or from the operator', async () => {
  const lengths = () =>
    one(`select days, source, to_be_confirmed as open from timer_length where kind = 'T2' and step = 'expire' and urgency = 'normal'`);
  const agreed = (days: number, dated: string) =>
    ({ kind: 'T2', step: 'expire', urgency: 'normal', days, source: { title: '連絡会議', publisher: '釧路圏域', dated } }) as const;
  const withData = (days: number, dated: string) =>
    loadRegion(database.migratorUrl, {
      ...kushiro,
      timers: kushiro.timers.map((each) =>
        each.kind === 'T2' && each.step === 'expire' && each.urgency === 'normal' ? agreed(days, dated) : each,
      ),
    });
  expect(await changeTimer(database.migratorUrl, kushiro.regionId, agreed(10, '2027-04-01'))).toBe(true);
  expect(await lengths()).toEqual({ days: 10, source: '釧路圏域「連絡会議」2027-04-01', open: null });
  expect(await loadRegion(database.migratorUrl, kushiro)).toBe(0);
  expect((await lengths()).days).toBe(10);
  expect(await withData(12, '2027-06-01')).toBe(1);
  expect((await lengths()).days).toBe(12);
  expect(await changeTimer(database.migratorUrl, kushiro.regionId, agreed(9, '2027-05-01'))).toBe(false);
  expect((await one(`select data from audit_event where verb = 'timer.changed'`)).data).toMatchObject({ kind: 'T2', days: 10 });
});

it('does not let the loader of one region write into another', async () => {
  const client = await database.see.connect();
  try {
    await client.query(`begin; set local role tsunagi_owner; select set_config('app.region', '10002', true)`);
    await expect(client.query(`insert into region (region_id, code, name) values (10003, 'x', 'x')`)).rejects.toMatchObject({
      code: '42501',
    });
    await client.query('rollback');
  } finally {
    client.release();
  }
});
