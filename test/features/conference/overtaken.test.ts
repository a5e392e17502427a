import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act } from '../../kit/conference.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let item: string;
beforeAll(async () => {
  laid = await openStatutory();
  ({ item } = await bringCase(laid.world, laid.council, laid.meeting, { more: { purpose: '冬の住まい' } }));
});
afterAll(() => laid.world.close());

const query = `query ($id: ID!) { conference(id: $id) { version title startsAt place
  items { id version title brief { purpose leftOut } } } }`;
const meetingNow = async (who: TestStaff): Promise<any> => (await who.ask(query, { id: laid.meeting })).data.conference;
const itemNow = async (who: TestStaff): Promise<any> => (await meetingNow(who)).items.find(({ id }: { id: string }) => id === item);

/** What becomes of it; of a refusal also what the other one wrote. */
const done = async (who: TestStaff, mutation: string, type: string, input: object): Promise<any> => {
  const refused = '... on Conflict { code version theirs { field value } }';
  const { data, errors } = await who.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${refused} } }`, { input });
  if (errors) throw new Error(errors[0]?.message);
  return data[mutation];
};
const refusedWith = (version: number, theirs: unknown[]) => ({ code: 'VERSION_CONFLICT', version, theirs });

describe('Who opened a dialog before a colleague wrote', () => {
  it('lays no words over those of the item, its brief among them, and is told how they stand', async () => {
    const { council } = laid;
    const { version } = await itemNow(council);
    const change = (words: object, expectedVersion: number) =>
      done(council, 'changeItem', 'ChangeItemInput', { itemId: item, expectedVersion, ...words });
    await change({ purpose: '冬の住まいと灯油' }, version);
    const now = (await itemNow(council)).version;
    expect(now).toBeGreaterThan(version);
    const theirs = [{ field: 'purpose', value: '冬の住まいと灯油' }];
    expect(await change({ title: '案件', purpose: '春の住まい' }, version)).toMatchObject(refusedWith(now, theirs));
    expect((await itemNow(council)).brief.purpose).toBe('冬の住まいと灯油');
    await change({ purpose: '春の住まい' }, now);
    expect((await itemNow(council)).brief.purpose).toBe('春の住まい');
  });

  it('opens the papers to nobody from whom they were just taken', async () => {
    const { council, hospital, meeting } = laid;
    const memberId = await seatOf(hospital, meeting);
    const { version } = await itemNow(council);
    const hand = (nothing: boolean, expectedVersion: number) =>
      done(council, 'distributeItem', 'DistributeItemInput', {
        itemId: item,
        expectedVersion,
        exceptions: [{ memberId, fieldGroups: nothing ? [] : ['IDENTITY'], nothing }],
      });
    await hand(true, version);
    const now = (await itemNow(council)).version;
    expect(await hand(false, version)).toMatchObject(refusedWith(now, []));
    expect(await itemNow(council)).toMatchObject({ version: now, brief: { leftOut: [memberId] } });
    expect(await itemNow(hospital)).toBeUndefined();
    await hand(false, now);
    expect((await itemNow(hospital)).brief.purpose).toBe('春の住まい');
  });

  it('puts no hour back that a colleague has moved', async () => {
    const { city, mate } = laid;
    const { version, title, startsAt } = await meetingNow(city);
    const later = new Date(Date.parse(startsAt) + 1_800_000).toISOString();
    const change = (who: TestStaff, fields: object, expectedVersion: number) =>
      done(who, 'changeConference', 'ChangeConferenceInput', { conferenceId: laid.meeting, expectedVersion, ...fields });
    await change(mate, { startsAt: later }, version);
    const now = (await meetingNow(city)).version;
    const refused = await change(city, { title, startsAt, place: '2階の会議室' }, version);
    expect(refused).toMatchObject({ code: 'VERSION_CONFLICT', version: now });
    expect(refused.theirs).toEqual([
      { field: 'startsAt', value: new Date(later).toISOString() },
      { field: 'place', value: null },
    ]);
    expect(await meetingNow(city)).toMatchObject({ version: now, place: null });
    expect(Date.parse((await meetingNow(city)).startsAt)).toBe(Date.parse(later));
    await act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: laid.meeting, place: '2階の会議室' });
  });
});
