import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let me: TestStaff;
let mate: TestStaff;

beforeAll(async () => {
  world = await World.open();
  me = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  mate = await world.staff(me.tenantId, ['caseworker']);
});
afterAll(() => world.close());

const run = (who: TestStaff, mutation: string, input: object) =>
  tell(who, mutation, { idempotencyKey: undefined, page: 'INBOX', ...input }, '... on SavedViewPayload { name }');
const views = async (who: TestStaff): Promise<any[]> =>
  (await who.ask('{ savedViews(page: INBOX) { name conditions opensFirst } }')).data.savedViews;
const firsts = async () => (await views(me)).filter(({ opensFirst }) => opensFirst).map(({ name }) => name);

it('keeps the conditions of a list under a name, and what is kept under it again replaces them', async () => {
  await run(me, 'saveView', { name: ' 朝いちばん ', conditions: { scope: 'OFFICE', due: 'today', later: true } });
  await run(me, 'saveView', { name: '朝いちばん', conditions: { due: 'week' } });
  await run(me, 'saveView', { name: '返事待ち', conditions: { box: 'OUT' } });
  expect(await views(me)).toEqual([
    { name: '朝いちばん', conditions: { due: 'week' }, opensFirst: false },
    { name: '返事待ち', conditions: { box: 'OUT' }, opensFirst: false },
  ]);
});

it('opens the page with one of them, with another, or with none', async () => {
  await run(me, 'chooseFirstView', { name: '朝いちばん' });
  expect(await firsts()).toEqual(['朝いちばん']);
  await run(me, 'chooseFirstView', { name: '返事待ち' });
  expect(await firsts()).toEqual(['返事待ち']);
  await run(me, 'saveView', { name: '返事待ち', conditions: { box: 'OUT', due: 'today' } });
  expect(await firsts()).toEqual(['返事待ち']);
  await run(me, 'chooseFirstView', { name: null });
  expect(await firsts()).toEqual([]);
  await expect(run(me, 'chooseFirstView', { name: 'ない表示' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

it('is one’s own: a colleague neither sees, changes nor forgets it', async () => {
  expect(await views(mate)).toEqual([]);
  await run(mate, 'removeView', { name: '返事待ち' });
  await run(mate, 'saveView', { name: '返事待ち', conditions: {} });
  expect(await views(me)).toContainEqual({ name: '返事待ち', conditions: { box: 'OUT', due: 'today' }, opensFirst: false });
});

it('keeps plain conditions only, under a name, and not without end', async () => {
  const refused = async (input: object) => (await run(me, 'saveView', input)).fields;
  expect(await refused({ name: ' ', conditions: {} })).toEqual([{ field: 'name', code: 'REQUIRED' }]);
  expect(await refused({ name: 'あ'.repeat(41), conditions: {} })).toEqual([{ field: 'name', code: 'TOO_LONG' }]);
  for (const conditions of [{ nested: { a: 1 } }, { list: [1] }, { empty: null }, { long: 'あ'.repeat(201) }])
    expect(await refused({ name: '形', conditions })).toEqual([{ field: 'conditions', code: 'NOT_CONDITIONS' }]);
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, n) => [`c${n}`, n]));
  expect(await refused({ name: '形', conditions: many })).toEqual([{ field: 'conditions', code: 'TOO_MANY' }]);
  for (let n = 0; n < 28; n++) await run(me, 'saveView', { name: `表示${n}`, conditions: {} });
  expect(await refused({ name: '三十一番目', conditions: {} })).toEqual([{ field: 'name', code: 'TOO_MANY' }]);
  await run(me, 'saveView', { name: '表示0', conditions: { box: 'IN' } });
});

it('is forgotten, and forgetting it again does nothing', async () => {
  await run(me, 'removeView', { name: '返事待ち' });
  expect(await run(me, 'removeView', { name: '返事待ち' })).toMatchObject({ name: '返事待ち' });
  expect((await views(me)).map(({ name }) => name)).not.toContain('返事待ち');
});
