import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路市', 'city'), ['caseworker']);
  await world.tenant('厚岸町社会福祉協議会', 'council');
  await world.tenant('音別ふき蕗団', 'partner');
  await world.database.see.query(`update tenant set takes_referrals = false where code = '音別ふき蕗団'`);
});
afterAll(() => world.close());

const names = async (args: string): Promise<string[]> =>
  (await city.ask(`{ tenants${args} { shortName } }`)).data.tenants.map((each: any) => each.shortName);

it('lists the organisations of the region, all or by kind, by whether they take referrals, or by what stands in the name', async () => {
  expect((await names('')).length).toBe(3);
  expect(await names('(kind: COUNCIL)')).toEqual(['厚岸町社会福祉協議会']);
  expect(await names('(takesReferrals: false)')).toEqual(['音別ふき蕗団']);
  expect(await names('(text: "あっけし")')).toEqual([]);
  expect(await names('(text: "ふき蕗")')).toEqual(['音別ふき蕗団']);
});

it('finds one by its id, and says null for one that is not there', async () => {
  const query = `query ($id: ID!) { tenant(id: $id) { shortName } }`;
  expect((await city.ask(query, { id: world.id('Tenant', city.tenantId) })).data.tenant).toEqual({ shortName: '釧路市' });
  expect((await city.ask(query, { id: world.id('Tenant', '019a0000-0000-7000-8000-000000000000') })).data.tenant).toBeNull();
});

it('tells nothing to those who are not signed in', async () => {
  expect((await world.browser().ask('{ tenants { shortName } }')).errors?.[0]?.extensions.reason).toBe('NOT_SIGNED_IN');
});
