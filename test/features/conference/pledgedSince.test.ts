import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { act, calledConference, layKinds } from '../../kit/conference.js';
import { bringCase, seatOf } from '../../kit/statutory.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff; // convenes
let council: TestStaff; // presents a case
let hospital: TestStaff; // pledges at the door
let clinic: TestStaff; // is kept from it on purpose
let meeting: string;
let item: string;

beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
  hospital = await world.staff(await world.tenant('星が浦病院', 'partner'), ['partner_coordinator'], { name: '星 浦子' });
  clinic = await world.staff(await world.tenant('新橋診療所', 'partner'), ['partner_coordinator'], { name: '新橋 渡' });
  meeting = await calledConference(world, city, 'support_9', [council]);
  for (const who of [hospital, clinic]) await seat(who);
  item = (await bringCase(world, council, meeting, { title: '冬の案件', without: [await seatOf(clinic, meeting)] })).item;
});
afterAll(() => world.close());

async function seat(who: TestStaff): Promise<void> {
  const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', who.tenantId), part: 'MEMBER' };
  const memberId = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
  await act(who, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: world.id('Staff', who.staffId) });
}
const pledge = async (who: TestStaff) => act(who, 'acceptSeat', 'AcceptSeatInput', { memberId: await seatOf(who, meeting) });
const briefFor = async (who: TestStaff): Promise<any> => {
  const { data, errors } = await who.ask('query ($id: ID!) { conference(id: $id) { items { title brief { pledgedSince } } } }', {
    id: meeting,
  });
  expect(errors).toBeUndefined();
  return data.conference.items.find((each: { title: string }) => each.title === '冬の案件')?.brief;
};
const told = async (): Promise<string[]> => {
  const { rows } = await world.database.see.query(`select staff_id from notice where kind = 'conference.pledged_since' order by at`);
  return rows.map(({ staff_id }) => staff_id);
};

it('counts nobody who has not pledged, nor who was kept from it on purpose, and tells of neither', async () => {
  expect((await briefFor(council)).pledgedSince).toEqual([]);
  await pledge(clinic);
  expect((await briefFor(council)).pledgedSince).toEqual([]);
  expect(await told()).toEqual([]);
});

it('shows whoever presents a case who pledged since it was handed out, and says so once; nothing opens by a pledge', async () => {
  await pledge(hospital);
  const since = [await seatOf(hospital, meeting)];
  expect((await briefFor(council)).pledgedSince).toEqual(since);
  expect(await briefFor(hospital)).toBeFalsy();
  expect(await told()).toEqual([council.staffId]);
  const guest = { conferenceId: meeting, name: '民生 委子', office: '民生委員', part: 'GUEST' };
  const memberId = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', guest)).conference.members.at(-1).id;
  await act(city, 'notePledge', 'NotePledgeInput', { memberId });
  expect((await briefFor(council)).pledgedSince).toEqual([...since, memberId]);
  // They have not seen the first yet.
  expect(await told()).toEqual([council.staffId]);
});

it('reaches them by handing out once more, and still nobody who was left out; those who hear it are not told of others', async () => {
  const { withheld } = await act(council, 'distributeItem', 'DistributeItemInput', { itemId: item });
  expect(withheld.map((each: { because: string }) => each.because).sort()).toEqual(['LEFT_OUT']);
  expect((await briefFor(council)).pledgedSince).toEqual([]);
  expect((await briefFor(hospital)).pledgedSince).toEqual([]);
  expect(await briefFor(clinic)).toBeFalsy();
});
