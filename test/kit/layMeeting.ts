import { randomUUID } from 'node:crypto';
import { act, seeBoard } from './conference.js';
import { given, tell } from './given.js';
import type { Lay } from './lay.js';

const payload = '... on ConferencePayload { itemId written { id } conference { id version members { id hasAccount } } }';
export const monthly = 'FREQ=MONTHLY;BYDAY=2WE';
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();

export type MeetingState = 'planned' | 'called' | 'open' | 'ended' | 'circulated';

/** The steps that lead to a state. */
const way: Record<MeetingState, readonly string[]> = {
  planned: [],
  called: ['callConference'],
  open: ['callConference', 'openConference'],
  ended: ['callConference', 'openConference', 'endConference'],
  circulated: ['callConference', 'openConference', 'endConference', 'circulateMinutes'],
};

/** One meeting that the city convenes, with a seat for a colleague, one for the council, and one for somebody without an account. */
export interface Meeting {
  id: string;
  version: number;
  seats: { city: string; mate: string; council: string; paper: string };
}

export async function layMeeting(lay: Lay, state: MeetingState): Promise<Meeting> {
  const { city, council } = lay;
  const about = { kindCode: 'coordination', title: '定例の会議', startsAt: inHours(1), endsAt: inHours(3) };
  const id: string = (await tell(city, 'planConference', { ...about, recurrence: monthly, standingMemberIds: [] }, payload)).conference.id;
  const asked = [
    { staffId: lay.staff(lay.mate), part: 'MEMBER' },
    { memberTenantId: lay.tenant(council), part: 'MEMBER' },
    { name: '民生 委子', office: '民生委員', part: 'GUEST' },
  ];
  for (const who of asked) await act(city, 'addConferenceMember', 'AddConferenceMemberInput', { conferenceId: id, ...who });
  const [first, mate, ofCouncil, paper] = (await seeBoard(city, id)).members.map((each: { id: string }) => each.id);
  await act(council, 'nameConferenceMember', 'NameMemberInput', { memberId: ofCouncil, staffId: lay.staff(council) });
  for (const step of way[state]) {
    await act(city, step, 'StepConferenceInput', { conferenceId: id });
    const there = [
      { who: council, memberId: ofCouncil },
      { who: lay.mate, memberId: mate },
    ];
    for (const { who, memberId } of there) {
      if (step === 'callConference') await act(who, 'acceptSeat', 'AcceptSeatInput', { memberId });
      if (step === 'openConference') await act(who, 'attendConference', 'AttendConferenceInput', { conferenceId: id });
    }
    if (step === 'callConference') await act(city, 'notePledge', 'NotePledgeInput', { memberId: paper });
    if (step === 'openConference') await act(city, 'noteAttendance', 'NoteAttendanceInput', { memberId: paper, present: true });
  }
  const { version } = (await city.ask('query ($id: ID!) { conference(id: $id) { version } }', { id })).data.conference;
  return { id, version, seats: { city: first, mate, council: ofCouncil, paper } };
}

export interface Brought {
  meeting: Meeting;
  item: string;
  person: string;
  caseId: string;
  consent: string;
}

/** A case of the city on the agenda of a meeting in this state, with the consent on which it may be spoken of. */
export async function layItem(lay: Lay, state: MeetingState = 'called'): Promise<Brought> {
  const [meeting, person] = [await layMeeting(lay, state), await lay.person()];
  const consent = await given(lay.world).consent(lay.city, person, [lay.council], ['IDENTITY', 'RECORDS']);
  const input = { conferenceId: meeting.id, sort: 'CASE', title: '案件1', personId: person, consentId: consent, fieldGroups: ['IDENTITY'] };
  const { itemId } = await tell(lay.city, 'proposeItem', input, payload);
  return { meeting, item: itemId, person, caseId: await lay.caseOf(Promise.resolve(person)), consent };
}

/** A written page of an item. */
export async function layPaper(lay: Lay, { item }: Brought): Promise<string> {
  await tell(lay.city, 'addPaper', { itemId: item, title: '経過', text: 'これまでの経過' }, payload);
  return lay.latest('agenda_sheet', 'sheet_id', 'AgendaSheet');
}

/** A line of the record of an item. */
export async function layNote(lay: Lay, { meeting, item }: Brought): Promise<string> {
  const notes = [{ key: randomUUID(), itemId: item, kind: 'NOTE', text: '夜は不安が強い' }];
  return (await act(lay.city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting.id, notes })).written[0].id;
}

/** What an office has of meetings that nobody else has to do with: one of each kind of record. */
export async function layForeignMeeting(lay: Lay): Promise<[string, string][]> {
  const far = await lay.world.staff(await lay.world.tenant('弟子屈', 'council'), ['chief_consultation_supporter']);
  const consented = await lay.consent(far, lay.third);
  const about = { kindCode: 'case_meeting', title: '遠い会議', startsAt: inHours(1), endsAt: inHours(3) };
  const id: string = (await tell(far, 'planConference', about, payload)).conference.id;
  await act(far, 'callConference', 'StepConferenceInput', { conferenceId: id });
  const input = { conferenceId: id, sort: 'CASE', title: '案件1', personId: consented.person, consentId: consented.consent };
  const { itemId } = await tell(far, 'proposeItem', input, payload);
  await tell(far, 'addPaper', { itemId, title: '経過', text: 'これまでの経過' }, payload);
  await act(far, 'openConference', 'StepConferenceInput', { conferenceId: id });
  await act(far, 'writeNotes', 'WriteNotesInput', { conferenceId: id, notes: [{ key: randomUUID(), itemId, kind: 'NOTE', text: '遠い' }] });
  const standing = { kindCode: 'case_meeting', memberTenantId: lay.tenant(lay.third), part: 'MEMBER' };
  await tell(far, 'addStandingMember', standing, '... on StandingMemberPayload { standingMemberId }');
  return [
    ['Conference', id],
    ['AgendaItem', itemId],
    ['ConferenceMember', (await seeBoard(far, id)).members[0].id],
    ['AgendaSheet', await lay.latest('agenda_sheet', 'sheet_id', 'AgendaSheet')],
    ['ConferenceNote', await lay.latest('conference_note', 'note_id', 'ConferenceNote')],
    ['StandingMember', await lay.latest('standing_member', 'standing_member_id', 'StandingMember')],
  ];
}
