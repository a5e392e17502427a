import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { newId } from '@tsunagi/casework';
import { tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let me: TestStaff;
let mate: TestStaff;
let council: TestStaff;

beforeAll(async () => {
  world = await World.open();
  me = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  mate = await world.staff(me.tenantId, ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  for (const [staff, number] of [
    [me.staffId, '釧路-1'],
    [mate.staffId, '釧路-2'],
    [null, '釧路-3'],
  ]) {
    await world.database.see.query(
      `insert into notice (region_id, tenant_id, notice_id, staff_id, kind, number) values ($1, $2, $3, $4, 'referral.answered', $5)`,
      [region, me.tenantId, newId(), staff, number],
    );
  }
});
afterAll(() => world.close());

const notices = async (who: TestStaff): Promise<any[]> =>
  (await who.ask(`{ notices(first: 10) { edges { node { id number words toOffice seenAt } } } }`)).data.notices.edges.map(
    (edge: any) => edge.node,
  );
const mark = (who: TestStaff, more: Record<string, unknown> = {}) =>
  tell(who, 'markNoticesSeen', { idempotencyKey: undefined, ...more }, '... on NoticesPayload { seen }');

it('tells each their own notices and those to the office, and another office none', async () => {
  expect((await notices(me)).map((each) => each.number)).toEqual(['釧路-3', '釧路-1']);
  expect((await notices(me))[0]).toMatchObject({ toOffice: true, words: '質問に答えが来ました', seenAt: null });
  expect((await notices(mate)).map((each) => each.number)).toEqual(['釧路-3', '釧路-2']);
  expect(await notices(council)).toEqual([]);
});

it('counts what nobody has looked at yet', async () => {
  const unseen = async (who: TestStaff): Promise<number> => (await who.ask('{ unseenNotices }')).data.unseenNotices;
  expect(await unseen(me)).toBe(2);
  expect(await unseen(council)).toBe(0);
});

it('marks as seen only what is one’s own to see', async () => {
  const [, theirs] = await notices(mate);
  expect(await mark(me, { noticeIds: [theirs.id] })).toMatchObject({ seen: 0 });
  expect(await mark(me)).toMatchObject({ seen: 2 });
  expect(await mark(me)).toMatchObject({ seen: 0 });
  const [toOffice, own] = await notices(mate);
  expect([toOffice.seenAt, own.seenAt]).toEqual([expect.any(String), null]);
});
