import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, seeBoard } from '../../kit/conference.js';
import { tell } from '../../kit/given.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let item: string;
const payload = '... on ConferencePayload { itemId }';
const itemsOf = async (who: TestStaff): Promise<any[]> => (await seeBoard(who, laid.meeting))?.items ?? [];
const titles = async (who: TestStaff): Promise<string[]> => (await itemsOf(who)).map(({ title }) => title);
const name = async (memberId: string, by: TestStaff, who: TestStaff) =>
  act(by, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: laid.world.id('Staff', who.staffId) });

beforeAll(async () => {
  laid = await openStatutory();
  const { world, council, city, hospital, meeting } = laid;
  const without = [await seatOf(city, meeting), await seatOf(hospital, meeting)];
  // Prepared by one who falls ill before anybody has heard of it: its title is hidden from all others.
  ({ item } = await bringCase(world, council, meeting, { title: '引き継ぐ案件', without }));
  await tell(council, 'proposeItem', { conferenceId: meeting, sort: 'ISSUE', title: '冬の足' }, payload);
});
afterAll(() => laid.world.close());

describe('A case whose presenter’s seat is handed to a colleague', () => {
  it('opens to the colleague with their pledge and not before, and to nobody else with it', async () => {
    const { council, stranger, city, meeting } = laid;
    expect(await titles(council)).toContain('引き継ぐ案件');
    await name(await seatOf(council, meeting), council, stranger);
    expect(await titles(council)).toEqual([]);
    expect(await titles(stranger)).toEqual(['冬の足']);
    await act(stranger, 'acceptSeat', 'AcceptSeatInput', { memberId: await seatOf(stranger, meeting) });
    expect(await titles(stranger)).toEqual(['引き継ぐ案件', '冬の足']);
    expect(await titles(city)).toEqual(['冬の足']);
    const query = 'query ($id: ID!) { conference(id: $id) { items { title presenter own mayStrike sheets { fieldGroup } } } }';
    const { items } = (await stranger.ask(query, { id: meeting })).data.conference;
    expect(items.map(({ presenter }: { presenter: string }) => presenter)).toEqual(['厚岸 山（厚岸町社協）', '厚岸 山（厚岸町社協）']);
    expect(items[0]).toMatchObject({ own: true, mayStrike: true, sheets: [{ fieldGroup: 'IDENTITY' }] });
  });

  it('goes on from there: it is changed, handed out and heard', async () => {
    const { stranger, city, meeting } = laid;
    const words = { idempotencyKey: undefined, itemId: item, title: '引き継いだ案件' };
    await tell(stranger, 'changeItem', words, payload);
    const exceptions = [{ memberId: await seatOf(city, meeting), fieldGroups: ['IDENTITY'], nothing: false }];
    await act(stranger, 'distributeItem', 'DistributeItemInput', { itemId: item, exceptions });
    expect(await titles(city)).toContain('引き継いだ案件');
  });

  it('goes to whoever the office names next, where the one who presented it was taken off the list', async () => {
    const { city, council, stranger, meeting } = laid;
    const seat = await seatOf(stranger, meeting);
    await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId: seat });
    const memberTenantId = laid.world.id('Tenant', council.tenantId);
    const asked = { conferenceId: meeting, memberTenantId, part: 'MEMBER' };
    const { conference } = await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked);
    await name(conference.members.at(-1).id, council, council);
    await act(council, 'acceptSeat', 'AcceptSeatInput', { memberId: await seatOf(council, meeting) });
    expect(await titles(council)).toEqual(['引き継いだ案件', '冬の足']);
    expect(await titles(stranger)).toEqual([]);
    await tell(council, 'strikeItem', { idempotencyKey: undefined, itemId: item, reason: '取り下げます' }, payload);
    expect((await itemsOf(council))[0].state).toBe('STRUCK');
  });
});
