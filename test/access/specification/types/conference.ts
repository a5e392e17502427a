import { figureTypes } from '../conferenceFigures.js';
import { columns, type FieldsOfType, Id, id, link, made, nameOf, office, officeOfItem, presentsItem, shown, workedOut } from '../fields.js';
import { paperTypes } from './conferencePapers.js';
import {
  after,
  before,
  briefOf,
  broughtAgain,
  everAfter,
  everBefore,
  fitting,
  isLeft,
  itemKnown,
  kind,
  lines,
  mayBring,
  meant,
  meetingOf,
  meetingThings,
  neverOpened,
  noted,
  of,
  own,
  placeOf,
  seatOf,
  seatsOfItem,
  takesItems,
} from './meetings.js';

export const conferenceTypes: Record<string, FieldsOfType> = {
  ...figureTypes,
  ...paperTypes,
  ConferenceKind: {
    leaves: {
      ...columns(
        'code name shortName law members persons consent titlesHidden itemKinds paperDays minutesDays papersMegabytes secrecy source sourceOn toConfirm',
      ),
      mayConvene: (row, viewer, facts) => row.conveners.includes(facts.one('tenant', 'tenant_id', viewer.tenant)?.kind),
    },
    edges: {},
  },
  StandingMember: {
    leaves: {
      id: id('StandingMember', 'standing_member_id'),
      ...columns('name wish office part'),
      hasAccount: (row) => row.staff_id !== null,
    },
    edges: { tenant: office('member_tenant_id') },
  },
  Conference: {
    leaves: {
      id: id('Conference', 'conference_id'),
      ...columns('version sessionNumber title startsAt endsAt place recurrence state openedAt endedAt recorder=recorder_label'),
      ...columns('approvedAt approver=approver_label'),
      // The door of the online room is for those who sit in it, while it is about to be used.
      onlineUrl: (row, viewer, facts) => (seatOf(row, viewer, facts) && row.state !== 'cancelled' ? workedOut : null),
      recordingMyself: (row, viewer, facts) => row.recorder_staff_id === viewer.staff && seatOf(row, viewer, facts) !== undefined,
      neverOpened: (row, _viewer, facts) => neverOpened(row, facts),
      examinedUntil: (row, viewer, facts) => facts.examinedUntil(viewer, row.conference_id),
      ownAnswer: (row, viewer, facts) => seatOf(row, viewer, facts)?.answer ?? null,
      candidateCount: (row, viewer, facts) =>
        fitting(row, viewer, facts).filter((each) =>
          shown({ type: 'ConferenceCandidate', table: 'conference_candidate', row: each }, viewer, facts),
        ).length,
      ...made('availableActions maySendNeeds lineCursor'),
    },
    edges: {
      kind,
      convener: office('tenant_id'),
      kindsForItems: (row, _viewer, facts) => {
        const own = facts.one('conference_kind', 'code', row.kind_code);
        const convener = facts.one('tenant', 'tenant_id', row.tenant_id)?.kind;
        return facts
          .of('conference_kind')
          .filter(({ code, conveners }) => own?.item_kinds.includes(code) && conveners.includes(convener))
          .map((each) => ({ type: 'ConferenceKind', table: 'conference_kind', row: each }));
      },
      members: of('ConferenceMember', 'conference_member', (row) => !row.removed_at),
      items: of('AgendaItem', 'agenda_item'),
      notes: lines,
      opinions: of('ConferenceOpinion', 'conference_opinion'),
      previous: (row, _viewer, facts) => meetingThings(before(row, facts)),
      next: (row, _viewer, facts) => meetingThings(after(row, facts)),
      candidates: (row, viewer, facts) =>
        fitting(row, viewer, facts).map((each) => ({
          type: 'ConferenceCandidate',
          table: 'conference_candidate',
          // In the list of a meeting it is told whose case it is, and not of which meeting one thought.
          row: { ...each, conference_id: null },
        })),
      // What a meeting before did not come to is offered to those who may bring it here, and once.
      leftBefore: (row, viewer, facts) =>
        takesItems(row, viewer, facts)
          ? everBefore(row, facts)
              .filter((each) => shown({ type: 'Conference', table: 'conference', row: each }, viewer, facts))
              .flatMap((each) => facts.where('agenda_item', 'conference_id', each.conference_id))
              .filter(isLeft)
              .map((each) => ({ type: 'LeftItem', table: 'case left over', row: each }))
          : [],
    },
  },
  ConferenceCandidate: {
    leaves: {
      id: id('ConferenceCandidate', 'candidate_id'),
      personId: id('Person', 'person_id'),
      caseId: id('Case', 'case_id'),
      ...columns('kindCode reason markedAt=created_at'),
      kindName: (row, _viewer, facts) => facts.one('conference_kind', 'code', row.kind_code)?.short_name,
      markedBy: (row, viewer, facts) => nameOf(row.tenant_id, row.marked_by, viewer, facts),
      // On the page of the person the meeting that is meant; in the list of a meeting, whose case it is.
      conferenceId: (row, viewer, facts) => (meant(row, viewer, facts) ? new Id('Conference', row.conference_id) : null),
      meeting: (row, viewer, facts) => meant(row, viewer, facts)?.title ?? null,
      ...made('name'),
    },
    edges: {},
  },
  LeftItem: {
    leaves: {
      id: id('AgendaItem', 'item_id'),
      ...columns('sort kindCode title'),
      personId: id('Person', 'person_id'),
      caseId: id('Case', 'case_id'),
      consentId: id('Consent', 'consent_id'),
      sessionNumber: (row, _viewer, facts) => meetingOf(row, facts).session_number,
      startsAt: (row, _viewer, facts) => meetingOf(row, facts).starts_at,
      // What stands behind the title is read with the papers.
      purpose: (row, viewer, facts) => briefOf(row, viewer, facts)?.purpose ?? null,
      fieldGroups: (row, viewer, facts) => briefOf(row, viewer, facts)?.field_groups ?? [],
    },
    edges: {},
  },
  BroughtAgain: {
    leaves: {
      conferenceId: id('Conference', 'conference_id'),
      itemId: id('AgendaItem', 'item_id'),
      sessionNumber: (row, _viewer, facts) => meetingOf(row, facts).session_number,
      startsAt: (row, _viewer, facts) => meetingOf(row, facts).starts_at,
    },
    edges: {},
  },
  ConferenceLines: { leaves: made('cursor'), edges: { notes: lines } },
  ConferenceMember: {
    leaves: {
      id: id('ConferenceMember', 'member_id'),
      ...columns('version name office part answer pledgedAt pledge attendedAt attendanceNotedBy confirmedAt confirmation'),
      // Whom the convener would like is between the convener and the office.
      wish: (row, viewer) => (row.tenant_id === viewer.tenant || row.member_tenant_id === viewer.tenant ? row.wish : null),
      myself: (row, viewer) => row.staff_id === viewer.staff && row.member_tenant_id === viewer.tenant,
      hasAccount: (row) => row.staff_id !== null,
      ...made('mayName'),
    },
    edges: { tenant: office('member_tenant_id') },
  },
  AgendaItem: {
    leaves: {
      id: id('AgendaItem', 'item_id'),
      // Each viewer counts what they see: a gap would tell of a hidden item.
      position: (row, viewer, facts) => placeOf(row, viewer, facts),
      ...columns('version sort title basis state outcome sentToHubOn=hub_on'),
      struckReason: (row) => row.struck_reason ?? (row.consent_withdrawn ? '本人の同意が撤回されました' : null),
      presenter: presentsItem,
      // Whose case it is, as a record to be opened, is known in the office that brought it to those who were told.
      personId: (row, viewer, facts) =>
        own(row, viewer) && facts.toldAtConference(viewer, row, 'minutes') ? new Id('Person', row.person_id) : null,
      own,
      mayBringTo: (row, viewer, facts) => {
        const next = everAfter(meetingOf(row, facts), facts).find((each) => takesItems(each, viewer, facts));
        const may = next && mayBring(row, viewer, facts);
        return may ? new Id('Conference', next.conference_id) : null;
      },
      ...seatsOfItem,
      ...made('mayStrike'),
    },
    edges: {
      kind,
      // That it is the same case, those of its own office know who hear both.
      broughtAgain: (row, viewer, facts) =>
        !row.person_id || (own(row, viewer) && facts.toldAtConference(viewer, row, 'minutes'))
          ? broughtAgain(row, facts).map((each) => ({ type: 'BroughtAgain', table: 'case brought again', row: each }))
          : [],
      tenant: officeOfItem('tenant_id'),
      brief: link('AgendaBrief', 'agenda_brief', 'item_id'),
      sheets: (row, _viewer, facts) =>
        facts.where('agenda_sheet', 'item_id', row.item_id).map((each) => ({ type: 'AgendaSheet', table: 'agenda_sheet', row: each })),
    },
  },
  // Homework of the own meetings, in whichever office it is done.
  Homework: {
    leaves: {
      id: id('ConferenceNote', 'note_id'),
      ...columns('text assignee=assignee_label dueOn agreedOn doneAt'),
      ...made('workingDaysLeft overdue'),
      conferenceId: id('Conference', 'conference_id'),
      sessionNumber: (row, _viewer, facts) => meetingOf(row, facts).session_number,
      meeting: (row, _viewer, facts) => meetingOf(row, facts).title,
      startsAt: (row, _viewer, facts) => meetingOf(row, facts).starts_at,
      itemId: (row, viewer, facts) => (itemKnown(row, viewer, facts) ? new Id('AgendaItem', row.item_id) : null),
      item: (row, viewer, facts) => itemKnown(row, viewer, facts)?.title ?? null,
    },
    edges: {
      tenant: office('assignee_tenant_id'),
      kind: (row, viewer, facts) => kind(meetingOf(row, facts), viewer, facts),
    },
  },
  // An item as it stands on the page of its person.
  PersonMeeting: {
    leaves: {
      conferenceId: id('Conference', 'conference_id'),
      itemId: id('AgendaItem', 'item_id'),
      ...columns('item=title state'),
      sessionNumber: (row, _viewer, facts) => meetingOf(row, facts).session_number,
      meeting: (row, _viewer, facts) => meetingOf(row, facts).title,
      startsAt: (row, _viewer, facts) => meetingOf(row, facts).starts_at,
      decisions: noted((note) => note.kind === 'decision'),
      homework: noted((note) => note.kind === 'homework'),
      openHomework: noted((note) => note.kind === 'homework' && !note.done_at),
    },
    edges: {},
  },
  ConferenceOpinion: {
    leaves: {
      id: id('ConferenceOpinion', 'opinion_id'),
      memberId: id('ConferenceMember', 'member_id'),
      itemId: id('AgendaItem', 'item_id'),
      ...columns('occasion text writtenAt'),
    },
    edges: {},
  },
  ConferenceNote: {
    leaves: {
      id: id('ConferenceNote', 'note_id'),
      itemId: id('AgendaItem', 'item_id'),
      ...columns(
        'version kind text writer=writer_label assignee=assignee_label dueOn agreedOn doneAt sentToHubOn=hub_on carriedOn writtenAt',
      ),
      beside: (row) => row.beside_note_id !== null,
      besideNoteId: id('ConferenceNote', 'beside_note_id'),
    },
    edges: {},
  },
};
