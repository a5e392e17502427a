import { expect, it } from '@jest/globals';
import { ladders, lengthOf } from '@tsunagi/casework';
import { decidingBodyOf, kushiro } from '@tsunagi/region';

const named = (kind: string) => kushiro.tenants.filter((tenant) => tenant.kind === kind).map((tenant) => tenant.shortName);

it('names 北海道 as the deciding body for residents of every town and village, and 釧路市 for those of the city', () => {
  const decided = Object.fromEntries(kushiro.municipalities.map(({ code, name }) => [name, decidingBodyOf(code, kushiro)?.name]));
  const prefecture = '北海道 釧路総合振興局';
  expect(decided).toEqual({
    釧路市: '釧路市',
    釧路町: prefecture,
    厚岸町: prefecture,
    浜中町: prefecture,
    標茶町: prefecture,
    弟子屈町: prefecture,
    鶴居村: prefecture,
    白糠町: prefecture,
  });
  expect(decidingBodyOf('01667', kushiro)).toMatchObject({
    reason: '鶴居村には福祉事務所がないため、北海道 釧路総合振興局が決定します。',
    toBeConfirmed: expect.any(String),
  });
});

it('says nothing about who decides outside the region', () => {
  expect(decidingBodyOf('13101', kushiro)).toBeNull();
});

it('has the city, 北海道, the support body, eight councils and the three offices', () => {
  expect(named('city')).toEqual(['釧路市']);
  expect(named('prefecture')).toHaveLength(1);
  expect(named('support_body')).toEqual(['くらしごと']);
  expect(named('council')).toEqual([
    '釧路市社協',
    '釧路町社協',
    '厚岸町社協',
    '浜中町社協',
    '標茶町社協',
    '弟子屈町社協',
    '鶴居村社協',
    '白糠町社協',
  ]);
  expect([...named('hello_work'), ...named('legal_aid'), ...named('elderly_support')]).toEqual([
    'ハローワーク釧路',
    '法テラス釧路',
    '地域包括支援センター',
  ]);
});

it('has the nineteen listed names of the city’s page, which are eighteen organisations with their places', () => {
  const listed = kushiro.tenants.filter((tenant) => tenant.sites.some((site) => site.source?.dated === '2022-08-25' || !site.validUntil));
  const names = new Set(listed.flatMap((tenant) => tenant.sites.filter((site) => !site.validUntil).map((site) => site.listedAs)));
  expect(names.size).toBe(19);
  expect(listed).toHaveLength(18);
});

it('gives every organisation a code and a name of its own', () => {
  for (const key of ['code', 'name', 'shortName'] as const) {
    const values = kushiro.tenants.map((tenant) => tenant[key]);
    expect(new Set(values).size).toBe(values.length);
  }
});

it('says of every fact where it stands', () => {
  const facts = kushiro.tenants.flatMap((tenant) => [tenant, ...tenant.units, ...tenant.sites]);
  expect([...facts, ...kushiro.municipalities, ...kushiro.closures, ...kushiro.timers].filter((fact) => !fact.source)).toEqual([]);
});

it('gives every step of the ladders a length, and says of each that the region has yet to agree on it', () => {
  // What waits for a phone call by the coordinator is for urgent referrals only; a first reminder is for the others.
  const missing = ladders.flatMap((step) =>
    [true, false].filter((urgent) => !lengthOf(kushiro.timers, step, urgent)).map((urgent) => `${step.kind} ${step.step} ${urgent}`),
  );
  expect(missing).toEqual(['T1 nudge true', 'T1 coordinate false']);
  const ahead = kushiro.timers.filter(({ kind }) => kind >= 'T6').map(({ kind, step, days }) => `${kind} ${step} ${days}`);
  expect(ahead).toEqual([
    'T6 consentEnding 14',
    'T7 first 30',
    'T7 second 90',
    'T7 third 180',
    'T8 emergency 90',
    'T8 law 365',
    'T9 settle 7',
    'T9 host 90',
  ]);
  expect(kushiro.timers.filter(({ toBeConfirmed }) => !toBeConfirmed)).toEqual([]);
});
