import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let admin: TestStaff;
let statistician: TestStaff;
let council: TestStaff;

beforeAll(async () => {
  world = await World.open();
  worker = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  admin = await world.staff(worker.tenantId, ['tenant_admin']);
  statistician = await world.staff(worker.tenantId, ['statistician']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const run = (who: TestStaff, mutation: string, input: object) =>
  tell(who, mutation, { idempotencyKey: undefined, ...input }, '... on PacketPresetPayload { name }');
const presets = async (who: TestStaff): Promise<any[]> =>
  (await who.ask('{ packetPresets { name fieldGroups ofRegion } }')).data.packetPresets;
const own = async (who: TestStaff) => (await presets(who)).filter(({ ofRegion }) => !ofRegion);

it('begins with those of the region, none of which hands on what asks for special care', async () => {
  const common = await presets(worker);
  expect(common.map(({ name }) => name)).toContain('見学用');
  for (const { fieldGroups, ofRegion } of common) {
    expect(ofRegion).toBe(true);
    expect(fieldGroups).toContain('IDENTITY');
    for (const sensitive of ['BENEFIT', 'HEALTH', 'SAFETY']) expect(fieldGroups).not.toContain(sensitive);
  }
});

it('is kept for the whole office by whoever works with people or keeps the office, and for no other office', async () => {
  await run(worker, 'savePacketPreset', { name: '就労準備の見学', fieldGroups: ['WORK', 'IDENTITY', 'WORK'] });
  await run(admin, 'savePacketPreset', { name: '就労準備の見学', fieldGroups: ['IDENTITY', 'CONTACT', 'WORK'] });
  for (const who of [worker, admin, statistician])
    expect(await own(who)).toEqual([{ name: '就労準備の見学', fieldGroups: ['IDENTITY', 'CONTACT', 'WORK'], ofRegion: false }]);
  expect(await own(council)).toEqual([]);
  await expect(run(statistician, 'savePacketPreset', { name: '統計', fieldGroups: ['IDENTITY'] })).rejects.toMatchObject({
    code: 'FORBIDDEN',
  });
  await expect(run(council, 'removePacketPreset', { name: '就労準備の見学' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('stands in place of the region’s where the office keeps its own under that name, until it takes it away', async () => {
  const named = async () => (await presets(worker)).filter(({ name }) => name === '見学用');
  await run(worker, 'savePacketPreset', { name: '見学用', fieldGroups: ['IDENTITY'] });
  expect(await named()).toEqual([{ name: '見学用', fieldGroups: ['IDENTITY'], ofRegion: false }]);
  await run(worker, 'removePacketPreset', { name: '見学用' });
  expect(await named()).toEqual([expect.objectContaining({ ofRegion: true })]);
});

it('needs a name and something to hand on', async () => {
  const refused = async (input: object) => (await run(worker, 'savePacketPreset', input)).fields;
  expect(await refused({ name: '', fieldGroups: [] })).toEqual(
    expect.arrayContaining([
      { field: 'name', code: 'REQUIRED' },
      { field: 'fieldGroups', code: 'REQUIRED' },
    ]),
  );
  expect(await refused({ name: 'あ'.repeat(31), fieldGroups: ['IDENTITY'] })).toEqual([{ field: 'name', code: 'TOO_LONG' }]);
});
