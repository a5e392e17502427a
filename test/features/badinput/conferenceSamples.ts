import { randomUUID } from 'node:crypto';
import { type Input, words } from '../../kit/badInput.js';
import { act } from '../../kit/conference.js';
import { tell } from '../../kit/given.js';
import type { Lay } from '../../kit/lay.js';
import { type Brought, layItem, layMeeting, layNote, layPaper, type Meeting, type MeetingState, monthly } from '../../kit/layMeeting.js';
import type { Sample } from './sample.js';

const about = {
  title: words,
  startsAt: '2099-01-14T10:00:00+09:00',
  endsAt: '2099-01-14T12:00:00+09:00',
  place: words,
  onlineUrl: 'https://example.jp/room',
  recurrence: monthly,
};

const need = { title: words, text: words, level: 'COMMUNITY', kind: 'work', municipality: '01206', weekday: 6, transport: true };

const standing = async (lay: Lay): Promise<string> => {
  await lay.city.ask(`mutation ($input: AddStandingMemberInput!) { addStandingMember(input: $input) { __typename } }`, {
    input: { idempotencyKey: randomUUID(), kindCode: 'coordination', memberTenantId: lay.tenant(lay.council), part: 'MEMBER' },
  });
  return lay.latest('standing_member', 'standing_member_id', 'StandingMember');
};

const step = (state: MeetingState, by: Sample['by'] = 'city'): Sample => ({
  by,
  input: async (lay) => {
    const { id, version } = await layMeeting(lay, state);
    return { conferenceId: id, expectedVersion: version };
  },
});

const seat = (
  state: MeetingState,
  whose: keyof Meeting['seats'],
  by: Sample['by'],
  more: (lay: Lay) => Promise<Input> | Input = () => ({}),
): Sample => ({
  by,
  input: async (lay) => ({ memberId: (await layMeeting(lay, state)).seats[whose], ...(await more(lay)) }),
});

/** The item is as old as its one change by the ledger left it: its version is that of a new row. */
const item = (more: (lay: Lay, brought: Brought) => Promise<Input> | Input, state: MeetingState = 'called'): Sample => ({
  by: 'city',
  input: async (lay) => {
    const brought = await layItem(lay, state);
    return { itemId: brought.item, expectedVersion: 1, ...(await more(lay, brought)) };
  },
});

const preparing: Record<string, Sample> = {
  planConference: {
    by: 'city',
    input: async (lay) => ({ kindCode: 'coordination', ...about, standingMemberIds: [await standing(lay)], anonymityConfirmed: true }),
    omits: ['groupId'],
  },
  planNextConference: { by: 'city', input: async (lay) => ({ conferenceId: (await layMeeting(lay, 'ended')).id }) },
  changeConference: {
    by: 'city',
    input: async (lay) => {
      const { id, version } = await layMeeting(lay, 'planned');
      return { conferenceId: id, expectedVersion: version, ...about, anonymityConfirmed: true };
    },
  },
  addConferenceMember: {
    by: 'city',
    omits: ['staffId', 'name', 'office'],
    input: async (lay) => {
      const { id, version } = await layMeeting(lay, 'planned');
      return { conferenceId: id, expectedVersion: version, memberTenantId: lay.tenant(lay.third), wish: '担当の方', part: 'MEMBER' };
    },
  },
  removeConferenceMember: {
    by: 'city',
    input: async (lay) => {
      const { id, version, seats } = await layMeeting(lay, 'called');
      return { conferenceId: id, expectedVersion: version, memberId: seats.council };
    },
  },
  addStandingMember: {
    by: 'city',
    omits: ['staffId', 'name', 'office'],
    input: async (lay) => ({ kindCode: 'coordination', memberTenantId: lay.tenant(lay.council), wish: '担当の方', part: 'MEMBER' }),
  },
  removeStandingMember: { by: 'city', input: async (lay) => ({ standingMemberId: await standing(lay) }) },
  callConference: step('planned'),
  cancelConference: step('called'),
};

const agenda: Record<string, Sample> = {
  proposeItem: {
    by: 'city',
    // Of a case that a meeting before did not come to, and of a mark (features/conference/series, candidates).
    omits: ['carriedFromId', 'candidateId'],
    input: async (lay) => {
      const { meeting, person, caseId, consent } = await layItem(lay);
      const basis = { kindCode: 'coordination', personId: person, caseId, consentId: consent };
      return {
        conferenceId: meeting.id,
        sort: 'CASE',
        title: words,
        purpose: words,
        ...basis,
        fieldGroups: ['IDENTITY'],
        anonymityConfirmed: true,
      };
    },
  },
  markCandidate: {
    by: 'city',
    omits: ['conferenceId'],
    input: async (lay) => ({ caseId: await lay.caseOf(), kindCode: 'coordination', reason: words }),
  },
  unmarkCandidate: {
    by: 'city',
    input: async (lay) => {
      const input = { caseId: await lay.caseOf(), kindCode: 'coordination', reason: '冬の住まい' };
      await tell(lay.city, 'markCandidate', input, '... on PersonPayload { person { id } }');
      return { candidateId: await lay.latest('conference_candidate', 'candidate_id', 'ConferenceCandidate') };
    },
  },
  changeItem: item(() => ({ title: words, purpose: words, fieldGroups: ['IDENTITY', 'RECORDS'], anonymityConfirmed: true })),
  moveItem: item(() => ({ position: 2 })),
  strikeItem: item(() => ({ reason: words, anonymityConfirmed: true })),
  distributeItem: item((_lay, { meeting }) => ({
    exceptions: [{ memberId: meeting.seats.mate, fieldGroups: [], nothing: true }],
    agreedGuests: [meeting.seats.paper],
  })),
  reprintPaper: item(async (lay, { item: itemId }) => {
    await act(lay.city, 'distributeItem', 'DistributeItemInput', { itemId });
    return { fieldGroup: 'IDENTITY', expectedVersion: 2 };
  }),
  settleItem: item(() => ({ outcome: 'TO_NEXT' }), 'open'),
  addPaper: {
    by: 'city',
    input: async (lay) => ({ itemId: (await layItem(lay)).item, title: words, text: words, anonymityConfirmed: true }),
  },
  removePaper: { by: 'city', input: async (lay) => ({ sheetId: await layPaper(lay, await layItem(lay)) }) },
};

const meetings: Record<string, Sample> = {
  acceptSeat: seat('called', 'council', 'council'),
  declineSeat: { ...seat('called', 'council', 'council', () => ({ opinion: words, anonymityConfirmed: true })), omits: ['itemId'] },
  noteAttendance: seat('open', 'paper', 'city', () => ({ present: false })),
  nameConferenceMember: seat('called', 'council', 'council', async (lay) => ({ staffId: (await lay.colleague(lay.council)).staff })),
  notePledge: seat('called', 'paper', 'city', () => ({})),
  openConference: step('called'),
  attendConference: { by: 'council', input: async (lay) => ({ conferenceId: (await layMeeting(lay, 'open')).id }) },
  writeNotes: {
    by: 'city',
    input: async (lay) => {
      const { meeting, item: itemId } = await layItem(lay, 'open');
      return { conferenceId: meeting.id, notes: [{ key: randomUUID(), itemId, kind: 'NOTE', text: words }] };
    },
  },
  sendNeedToHub: {
    by: 'city',
    input: async (lay) => {
      const noteId = await layNote(lay, await layItem(lay, 'open'));
      return { noteId, need: { ...need, groupId: await lay.hubGroup() }, anonymityConfirmed: true };
    },
    omits: ['itemId'],
  },
  strikeNote: { by: 'city', input: async (lay) => ({ noteId: await layNote(lay, await layItem(lay, 'open')) }) },
  handOverRecord: {
    by: 'city',
    input: async (lay) => {
      const { id, seats } = await layMeeting(lay, 'open');
      return { conferenceId: id, memberId: seats.council };
    },
  },
  endConference: step('open'),
  circulateMinutes: step('ended'),
  confirmMinutes: { ...seat('circulated', 'council', 'council', () => ({ remark: words, anonymityConfirmed: true })), omits: ['itemId'] },
  noteConfirmation: {
    ...seat('circulated', 'paper', 'city', () => ({ means: 'PHONE', on: '2026-11-01', remark: words, anonymityConfirmed: true })),
    omits: ['itemId'],
  },
  reviseMinutes: step('circulated'),
  examineMinutes: {
    by: 'mate',
    input: async (lay) => {
      const { id, seats } = await layMeeting(lay, 'open');
      await act(lay.city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: id, memberId: seats.mate });
      await act(lay.city, 'endConference', 'StepConferenceInput', { conferenceId: id });
      const { conference } = await act(lay.city, 'circulateMinutes', 'StepConferenceInput', { conferenceId: id });
      return { conferenceId: id, expectedVersion: conference.version };
    },
  },
  approveMinutes: step('circulated', 'mate'),
  carryOutNote: {
    by: 'city',
    input: async (lay) => {
      const brought = await layItem(lay, 'open');
      const noteId = await layNote(lay, brought);
      return { noteId, caseId: brought.caseId, consentId: brought.consent, toTenantIds: [lay.tenant(lay.council)] };
    },
  },
};

/** 会議: preparing it, its agenda, the meeting itself and its minutes. */
export const conferenceSamples: Readonly<Record<string, Sample>> = { ...preparing, ...agenda, ...meetings };
