import { act, calledConference, layKinds, seeBoard } from './conference.js';
import { given, tell } from './given.js';
import { type TestStaff, World } from './world.js';

/** A 支援会議 of the city that is about to begin, with a member of each of three offices, and one of them a stranger’s colleague. */
export interface Statutory {
  world: World;
  city: TestStaff;
  /** Of the city too, without a seat. */
  mate: TestStaff;
  council: TestStaff;
  /** Of the council too, without a seat. */
  stranger: TestStaff;
  hospital: TestStaff;
  meeting: string;
}

export async function openStatutory(): Promise<Statutory> {
  const world = await World.open();
  await layKinds(world);
  const cityId = await world.tenant('釧路市', 'city');
  const councilId = await world.tenant('厚岸町社協', 'council');
  const city = await world.staff(cityId, ['supervisor'], { name: '市川 一' });
  const mate = await world.staff(cityId, ['supervisor'], { name: '市川 二' });
  const council = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 海' });
  const stranger = await world.staff(councilId, ['consultation_supporter'], { name: '厚岸 山' });
  const hospital = await world.staff(await world.tenant('星が浦病院', 'partner'), ['partner_coordinator'], { name: '星 浦子' });
  const meeting = await calledConference(world, city, 'support_9', [council, hospital]);
  await act(city, 'acceptSeat', 'AcceptSeatInput', { memberId: await seatOf(city, meeting) });
  return { world, city, mate, council, stranger, hospital, meeting };
}

/** The own seat of a member. */
export const seatOf = async (who: TestStaff, meeting: string): Promise<string> =>
  (await seeBoard(who, meeting)).members.find((each: { myself: boolean }) => each.myself).id;

/** A case of this office, brought and handed out to all but these; its title is hidden from them. */
export async function bringCase(
  world: World,
  who: TestStaff,
  meeting: string,
  { title = '案件', without = [], more = {} }: { title?: string; without?: string[]; more?: object } = {},
): Promise<{ item: string; person: string }> {
  const person = await given(world).person(who);
  const proposal = { conferenceId: meeting, sort: 'CASE', title, personId: person, fieldGroups: ['IDENTITY'], ...more };
  const { itemId } = await tell(who, 'proposeItem', proposal, '... on ConferencePayload { itemId }');
  const exceptions = without.map((memberId) => ({ memberId, fieldGroups: [], nothing: true }));
  await act(who, 'distributeItem', 'DistributeItemInput', { itemId, exceptions });
  return { item: itemId, person };
}
