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

const payload = '... on FormDraftPayload { form }';
const save = (who: TestStaff, form: string, title: string, body: object) =>
  tell(who, 'saveFormDraft', { idempotencyKey: undefined, form, title, body }, payload);
const discard = (who: TestStaff, form: string) => tell(who, 'discardFormDraft', { idempotencyKey: undefined, form }, payload);
const read = async (who: TestStaff, form: string) =>
  (await who.ask(`query ($form: String!) { formDraft(form: $form) { title body } }`, { form })).data.formDraft;
const list = async (who: TestStaff) => (await who.ask(`{ formDrafts { form title updatedAt body } }`)).data.formDrafts;

it('keeps the last key that was typed, as it was typed, and lists it without what is in it', async () => {
  await save(me, 'record:1', '支援経過', { text: '家賃' });
  await save(me, 'record:1', '支援経過 釧路さん', { text: '家賃の相談 ①㈱', nested: { minutes: [1, 2] } });
  expect(await read(me, 'record:1')).toEqual({ title: '支援経過 釧路さん', body: { text: '家賃の相談 ①㈱', nested: { minutes: [1, 2] } } });
  expect(await list(me)).toEqual([{ form: 'record:1', title: '支援経過 釧路さん', updatedAt: expect.any(String), body: null }]);
});

it('is one’s own: a colleague neither sees nor discards it', async () => {
  expect([await read(mate, 'record:1'), await list(mate)]).toEqual([null, []]);
  await discard(mate, 'record:1');
  expect(await read(me, 'record:1')).not.toBeNull();
});

it('is discarded, and discarding it again does nothing', async () => {
  await discard(me, 'record:1');
  expect(await discard(me, 'record:1')).toMatchObject({ form: 'record:1' });
  expect(await list(me)).toEqual([]);
});

it('outlives two windows that save at the same moment', async () => {
  const saved = await Promise.all(['左', '右'].map((title) => save(me, 'referral', title, { title })));
  expect(saved.map((each) => each.__typename)).toEqual(['FormDraftPayload', 'FormDraftPayload']);
  expect(['左', '右']).toContain((await read(me, 'referral')).title);
});

it('is not kept when it is too large, and the one before stays', async () => {
  await save(me, 'memo', '小', { text: '小' });
  expect(await save(me, 'memo', '大', { text: 'あ'.repeat(24_000) })).toMatchObject({
    fields: [{ field: 'body', code: 'BODY_TOO_LARGE' }],
  });
  expect(await read(me, 'memo')).toMatchObject({ title: '小' });
});
