import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { decidingBodyOf, demoAccountsOf, loadRegion, regionOf, tenantIdOf } from '@tsunagi/region';
import { World } from '../../kit/world.js';

const sample = regionOf(990001);
let world: World;

beforeAll(async () => {
  world = await World.open({ region: sample.regionId });
  await loadRegion(world.database.migratorUrl, sample);
});
afterAll(() => world.close());

const get = async (url: string) => (await world.app.inject({ method: 'GET', url })).body;

it('is served with its own municipalities, and with nothing of Kushiro', async () => {
  const { data } = await world.browser().ask('{ vocabulary(names: ["municipalities"]) { codes { code ja } } }');
  expect(data.vocabulary[0].codes).toEqual([
    { code: '99201', ja: '見本市' },
    { code: '99301', ja: '手本町' },
  ]);
});

it('is told to the world with the names of its towns and the code of its prefecture', async () => {
  const { contents } = JSON.parse(await get('/hsds/service_at_locations'));
  expect(contents).toHaveLength(1);
  const [{ location }] = contents;
  expect(location).toMatchObject({ name: '手本の食堂', addresses: [{ city: '手本町', state_province: '99' }] });
  expect(await get('/open/shokudo.csv')).toContain('99301,');
  expect(await get('/open/shokudo.csv')).toContain('手本町');
});

it('has deciding bodies, timers and kinds of conferences of its own', async () => {
  expect(decidingBodyOf('99301', sample)).toMatchObject({ name: '見本県' });
  expect(decidingBodyOf('01667', sample)).toBeNull();
  const rows = async (text: string) => (await world.database.see.query(text, [sample.regionId])).rows;
  expect(await rows('select coordinator_tenant_id as id from region where region_id = $1')).toEqual([
    { id: tenantIdOf(sample.regionId, 'mihon-city') },
  ]);
  expect(await rows('select 1 from conference_kind where region_id = $1')).toHaveLength(sample.conferenceKinds.length);
});

it('has no invented staff whom one could be', () => {
  expect(demoAccountsOf(sample)).toEqual([]);
});
