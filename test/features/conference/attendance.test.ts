import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { act, seeBoard } from '../../kit/conference.js';
import { textOf } from '../../kit/pdf.js';
import { openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let all: Statutory;
beforeAll(async () => {
  all = await openStatutory();
});
afterAll(() => all.world.close());

type Seat = { id: string; attendedAt: string | null; attendanceNotedBy: string | null };

const seats = async (who: TestStaff): Promise<Seat[]> =>
  (await who.ask('query ($id: ID!) { conference(id: $id) { members { id attendedAt attendanceNotedBy } } }', { id: all.meeting })).data
    .conference.members;
const note = (who: TestStaff, memberId: string, present = true): Promise<any> =>
  act(who, 'noteAttendance', 'NoteAttendanceInput', { memberId, present }).catch((error) => error);
const step = (name: string): Promise<any> => act(all.city, name, 'StepConferenceInput', { conferenceId: all.meeting });
const noticesOf = async (who: TestStaff): Promise<number> => {
  const count = `select count(*)::int as told from notice where kind = 'conference.minutes' and staff_id = $1`;
  return (await all.world.database.see.query(count, [who.staffId])).rows[0].told;
};
async function words(name: 'minutes' | 'pledges'): Promise<string> {
  const cookies = Object.fromEntries(all.city.browser.cookies);
  const { rawPayload } = await all.world.app.inject({ method: 'GET', url: `/papers/conference-${name}/${all.meeting}.pdf`, cookies });
  return (await textOf(rawPayload)).join('').replace(/\s/g, '');
}

it('is noted by the convener of whoever has pledged, while the meeting is open and after it; and of nobody who has not', async () => {
  const { world, city, council, hospital, meeting } = all;
  const [ofCouncil, ofHospital] = [await seatOf(council, meeting), await seatOf(hospital, meeting)];
  const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', council.tenantId), part: 'MEMBER' };
  const added = await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked);
  const unpledged = added.conference.members.at(-1).id;
  expect((await note(city, ofCouncil)).code).toBe('CONFERENCE_STATE');
  await step('openConference');
  expect((await note(city, unpledged)).code).toBe('PLEDGE_FIRST');
  expect((await note(council, ofHospital)).code).toBe('FORBIDDEN');
  await note(city, ofCouncil);
  const noted = (await seats(hospital)).find(({ id }) => id === ofCouncil);
  expect(noted).toMatchObject({ attendedAt: expect.any(String), attendanceNotedBy: expect.stringContaining('市川 一') });
  await note(city, ofCouncil, false);
  expect((await seats(city)).find(({ id }) => id === ofCouncil)).toMatchObject({ attendedAt: null, attendanceNotedBy: null });
});

it('cannot be taken back of whoever came in by themselves, and what was noted does not become theirs', async () => {
  const { city, hospital, meeting } = all;
  const seat = await seatOf(hospital, meeting);
  await act(hospital, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
  expect((await note(city, seat, false)).code).toBe('ATTENDED_THEMSELVES');
  await note(city, seat);
  expect((await seats(city)).find(({ id }) => id === seat)).toMatchObject({ attendedAt: expect.any(String), attendanceNotedBy: null });
});

it('stands in the minutes and in the list of pledges as noted by the office, and only who was there is asked to confirm', async () => {
  const { city, council, hospital, meeting } = all;
  const seat = await seatOf(council, meeting);
  await step('endConference');
  expect(await words('minutes')).toMatch(/欠席と意見.*厚岸海/);
  await note(city, seat);
  const minutes = await words('minutes');
  expect(minutes.slice(minutes.indexOf('出席'), minutes.indexOf('記録市川'))).toContain('厚岸海（厚岸町社協）事務局が記録');
  expect(minutes).toContain('星浦子（星が浦病院）');
  expect(minutes).not.toContain('星浦子（星が浦病院）事務局が記録');
  expect(await words('pledges')).toContain('事務局が記録');
  await step('circulateMinutes');
  expect([await noticesOf(council), await noticesOf(hospital)]).toEqual([1, 1]);
  expect((await note(city, seat, false)).code).toBe('CONFERENCE_STATE');
  const confirmed = await act(council, 'confirmMinutes', 'ConfirmMinutesInput', { memberId: seat });
  expect(confirmed.code).toBeUndefined();
});

it('asks nobody to confirm the minutes who was not there', async () => {
  const { world } = all;
  const other = await openStatutory();
  const at = (name: string) => act(other.city, name, 'StepConferenceInput', { conferenceId: other.meeting });
  await at('openConference');
  await act(other.council, 'attendConference', 'AttendConferenceInput', { conferenceId: other.meeting });
  for (const name of ['endConference', 'circulateMinutes']) await at(name);
  const { rows } = await other.world.database.see.query(`select staff_id from notice where kind = 'conference.minutes'`);
  expect(rows.map(({ staff_id }) => staff_id)).toEqual([other.council.staffId]);
  if (other.world !== world) await other.world.close();
});

it('counts for the minutes and never for their approval: whoever wrote them could make the second person by it', async () => {
  const { world, city, mate, meeting } = await openStatutory();
  const at = (who: TestStaff, name: string) => act(who, name, 'StepConferenceInput', { conferenceId: meeting }).catch((error) => error);
  const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', city.tenantId), part: 'MEMBER' };
  const memberId = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
  await act(city, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: world.id('Staff', mate.staffId) });
  await act(mate, 'acceptSeat', 'AcceptSeatInput', { memberId });
  await at(city, 'openConference');
  await at(city, 'endConference');
  await note(city, memberId);
  await at(city, 'circulateMinutes');
  expect(await at(mate, 'approveMinutes')).toMatchObject({ code: 'MINUTES_NOT_READ' });
  await at(mate, 'examineMinutes');
  expect((await at(mate, 'approveMinutes')).code).toBeUndefined();
  await world.close();
});

it('is their own once they come in by themselves, though it was noted before', async () => {
  const { world, city, council, meeting } = await openStatutory();
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  const seat = await seatOf(council, meeting);
  await note(city, seat);
  await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
  const { members } = await seeBoard(city, meeting);
  expect(members.find(({ id }: Seat) => id === seat)).toMatchObject({ attendedAt: expect.any(String) });
  expect((await note(city, seat, false)).code).toBe('ATTENDED_THEMSELVES');
  await world.close();
});
