import { kushiro } from '@tsunagi/region';
import { conferenceStatistics } from './conferenceFigures.js';
import type { Facts, Row, Viewer } from './facts.js';
import { always, coveredReferral, type Thing } from './fields.js';
import { hubLists } from './hubQuestions.js';
import type { Question } from './question.js';
import { japaneseDay } from './types/case.js';
import { neverOpened } from './types/meetings.js';
import { seen } from './whoSees.js';

/** Longer than any list of an invented world. */
const all = { first: 50 };

const aYear = 365 * 86_400_000;

/** To whom the own office has sent in the year past: told to whoever may read what was sent, and to whom. */
function receiversAsked(viewer: Viewer, facts: Facts): Thing[] {
  const sent = facts
    .of('referral')
    .filter((row) => row.tenant_id === viewer.tenant && row.sent_at && row.sent_at.getTime() > facts.now - aYear);
  const mine = sent.filter((row) => seen('referral', row, viewer, facts) && !coveredReferral(row.referral_id, viewer, facts));
  return [...Map.groupBy(mine, (row) => row.receiver_tenant_id)].map(([receiver_tenant_id, rows]) =>
    always('ReceiverAsked', {
      receiver_tenant_id,
      times: rows.length,
      last_at: rows.map((row) => row.sent_at as Date).reduce((a, b) => (a > b ? a : b)),
    }),
  );
}

const ours =
  (table: string, type: string, only: (row: Row, viewer: Viewer, facts: Facts) => boolean = () => true): Question['things'] =>
  (viewer, facts) =>
    facts
      .where(table, 'tenant_id', viewer.tenant)
      .filter((row) => only(row, viewer, facts))
      .map((row) => ({ type, table, row }));

const every =
  (table: string, type: string, only: (row: Row) => boolean = () => true): Question['things'] =>
  (_viewer, facts) =>
    facts
      .of(table)
      .filter(only)
      .map((row) => ({ type, table, row }));

const inCharge = (row: Row, viewer: Viewer, facts: Facts): boolean =>
  facts.where('support_case', 'person_id', row.person_id).some((each) => each.lead_staff_id === viewer.staff && each.status === 'open');

const inScope: Record<string, (row: Row, viewer: Viewer) => boolean> = {
  MINE: (row, viewer) => row.assignee_id === viewer.staff,
  UNIT: (row, viewer) => (row.unit_id ?? null) === (viewer.unit ?? null),
  OFFICE: () => true,
};
const waits = (row: Row, facts: Facts): boolean => !row.done_at && (!row.snoozed_until || row.snoozed_until <= japaneseDay(facts.now));

const tasks = (scope: string, state: 'OPEN' | 'DONE'): Question => ({
  field: 'tasks',
  args: { ...all, scope: { word: scope }, state: { word: state } },
  things: ours(
    'task',
    'Task',
    (row, viewer, facts) => !!inScope[scope]?.(row, viewer) && (state === 'DONE' ? !!row.done_at : waits(row, facts)),
  ),
  operation: 'list',
});

/** Whose lines of the inbox: in hand, that and what is of the own unit or nobody's, all. */
const inboxScope: Record<string, (row: Row, viewer: Viewer) => boolean> = {
  MINE: (row, viewer) => row.claimed_by === viewer.staff,
  NEAR: (row, viewer) => !row.claimed_by || row.claimed_by === viewer.staff || (row.unit_id !== null && row.unit_id === viewer.unit),
  OFFICE: () => true,
};

const inbox = (scope: string, done: boolean): Question => ({
  field: 'inbox',
  args: { ...all, includeSnoozed: true, done, scope: { word: scope } },
  things: ours('mailbox', 'MailboxItem', (row, viewer) => row.open === !done && !!inboxScope[scope]?.(row, viewer)),
  operation: 'list',
});

/** The lists of an office, as everybody in it may ask for them. `myAccessLog` comes first: whoever asks, looks. */
export const lists: Question[] = [
  {
    field: 'myAccessLog',
    args: all,
    things: (viewer, facts) =>
      facts
        .where('access_log', 'actor_staff_id', viewer.staff)
        .filter((row) => row.actor_tenant_id === viewer.tenant)
        .map((row) => ({ type: 'AccessLogEntry', table: 'access_log', row })),
    operation: 'list',
  },
  ...Object.keys(inboxScope).flatMap((scope) => [inbox(scope, false), inbox(scope, true)]),
  ...['MINE', 'UNIT', 'OFFICE'].flatMap((scope) => [tasks(scope, 'OPEN'), tasks(scope, 'DONE')]),
  { field: 'sentReferrals', args: all, things: ours('referral', 'Referral', (row) => row.sent_at !== null), operation: 'list' },
  { field: 'referralDrafts', args: all, things: ours('referral', 'Referral', (row) => row.state === 'draft'), operation: 'list' },
  { field: 'myPersons', args: all, things: ours('person', 'Person', inCharge), operation: 'list' },
  { field: 'staffList', args: all, things: ours('membership', 'StaffEntry'), operation: 'list' },
  {
    field: 'invitations',
    args: {},
    things: ours(
      'invitation',
      'Invitation',
      (row, _viewer, facts) => !row.used_at && !row.cancelled_at && row.expires_at.getTime() > facts.now,
    ),
    operation: 'list',
  },
  {
    field: 'colleagues',
    args: {},
    things: (viewer, facts) =>
      facts
        .where('membership', 'tenant_id', viewer.tenant)
        .filter((row) => !row.ended_at && row.valid_from <= japaneseDay(facts.now))
        .map((row) => ({ type: 'ColleagueEntry', table: 'colleague', row })),
    operation: 'list',
  },
  ...[true, false].map(
    (judged): Question => ({
      field: 'glassBreaks',
      args: { judged },
      things: (_viewer, facts) =>
        facts
          .of('glass_break')
          .filter((row) => !!row.judged_at === judged)
          .map((row) => ({ type: 'GlassBreak', table: 'glass_break', row })),
      operation: 'list',
    }),
  ),
  { field: 'conferenceKinds', args: {}, things: every('conference_kind', 'ConferenceKind'), operation: 'list' },
  {
    field: 'standingMembers',
    args: { kindCode: 'case_meeting' },
    things: ours('standing_member', 'StandingMember', (row) => row.kind_code === 'case_meeting' && !row.removed_at),
    operation: 'list',
  },
  ...(['OPEN', 'DONE'] as const).map(
    (state): Question => ({
      field: 'homework',
      args: { ...all, state: { word: state } },
      things: (viewer, facts) =>
        facts
          .where('conference_note', 'convener_tenant_id', viewer.tenant)
          .filter((row) => row.kind === 'homework' && !row.struck_at && !!row.done_at === (state === 'DONE'))
          .map((row) => ({ type: 'Homework', table: 'conference_note', row })),
      operation: 'list',
    }),
  ),
  ...(['UPCOMING', 'PAST'] as const).map(
    (when): Question => ({
      field: 'conferences',
      args: { ...all, when: { word: when } },
      things: (_viewer, facts) =>
        facts
          .of('conference')
          .filter((row) => (['planned', 'called', 'open'].includes(row.state) && !neverOpened(row, facts)) === (when === 'UPCOMING'))
          .map((row) => ({ type: 'Conference', table: 'conference', row })),
      operation: 'list',
    }),
  ),
  { field: 'notices', args: all, things: ours('notice', 'Notice'), operation: 'list' },
  // The list says what there is; what was typed comes with the draft itself.
  {
    field: 'formDrafts',
    args: {},
    things: (viewer, facts) =>
      (ours('form_draft', 'FormDraft')(viewer, facts) as Thing[]).map((each) => ({ ...each, row: { ...each.row, body: null } })),
    operation: 'list',
  },
  {
    field: 'formDraft',
    args: { form: 'record' },
    things: ours('form_draft', 'FormDraft', (row, viewer) => row.staff_id === viewer.staff),
    operation: 'query',
  },
  {
    field: 'packetPresets',
    args: {},
    things: (viewer, facts) => [
      ...kushiro.packets.map(({ name, fieldGroups }) => always('PacketPreset', { name, field_groups: fieldGroups, of_region: true })),
      ...facts
        .where('packet_preset', 'tenant_id', viewer.tenant)
        .map((row) => ({ type: 'PacketPreset', table: 'packet_preset', row: { ...row, of_region: false } })),
    ],
    operation: 'list',
  },
  {
    field: 'savedViews',
    args: { page: { word: 'INBOX' } },
    things: ours('saved_view', 'SavedView', (row) => row.page === 'inbox'),
    operation: 'list',
  },
  {
    field: 'myPasskeys',
    args: {},
    things: (viewer, facts) => facts.where('passkey', 'staff_id', viewer.staff).map((row) => ({ type: 'Passkey', table: 'passkey', row })),
    operation: 'list',
  },
  {
    field: 'myOidcLink',
    args: {},
    things: (viewer, facts) =>
      facts
        .where('oidc_link', 'staff_id', viewer.staff)
        .filter((row) => row.tenant_id === viewer.tenant)
        .map((row) => ({ type: 'OidcLink', table: 'oidc_link', row })),
    operation: 'query',
  },
  {
    field: 'mySessions',
    args: {},
    things: (viewer, facts) => facts.where('session', 'staff_id', viewer.staff).map((row) => ({ type: 'Session', table: 'session', row })),
    operation: 'list',
  },
  {
    field: 'viewer',
    args: {},
    things: (viewer, facts) =>
      facts.where('membership', 'membership_id', viewer.membership).map((row) => ({ type: 'Viewer', table: 'my membership', row })),
    operation: 'query',
  },
  {
    field: 'tenants',
    args: {},
    things: (_viewer, facts) => facts.of('tenant').map((row) => ({ type: 'Tenant', table: 'tenant', row })),
    operation: 'list',
  },
  {
    field: 'office',
    args: {},
    things: (viewer, facts) => facts.where('tenant', 'tenant_id', viewer.tenant).map((row) => ({ type: 'Office', table: 'tenant', row })),
    operation: 'query',
  },
  {
    field: 'receiversAsked',
    args: {},
    things: receiversAsked,
    operation: 'list',
  },
  { field: 'taskCounts', args: {}, things: (viewer, facts) => [always('TaskCounts', taskCounts(viewer, facts))], operation: 'count' },
  {
    field: 'inboxCounts',
    args: {},
    things: (viewer, facts) => [always('InboxCounts', inboxCounts(viewer, facts))],
    operation: 'count',
  },
  conferenceStatistics,
  ...hubLists,
];

/** Fields that are a number and nothing more. */
export const counts: Record<string, (viewer: Viewer, facts: Facts) => number> = {
  unseenNotices: (viewer, facts) => facts.of('notice').filter((row) => !row.seen_at && seen('notice', row, viewer, facts)).length,
};

/** A count counts what is seen, and nothing else. */
function taskCounts(viewer: Viewer, facts: Facts): Row {
  const waiting = facts.where('task', 'tenant_id', viewer.tenant).filter((row) => waits(row, facts) && seen('task', row, viewer, facts));
  const of = (scope: string) => waiting.filter((row) => inScope[scope]?.(row, viewer));
  const today = japaneseDay(facts.now);
  return {
    mine: of('MINE').length,
    unit: of('UNIT').length,
    office: waiting.length,
    overdue: of('MINE').filter((row) => row.due_on !== null && row.due_on < today).length,
  };
}

function inboxCounts(viewer: Viewer, facts: Facts): Row {
  const open = facts.where('mailbox', 'tenant_id', viewer.tenant).filter((row) => row.open && seen('mailbox', row, viewer, facts));
  const seenBefore = (row: Row) =>
    facts
      .where('mailbox_mark', 'referral_id', row.referral_id)
      .find((mark) => mark.tenant_id === viewer.tenant && mark.box === row.box && mark.staff_id === viewer.staff)?.seen_version ?? 0;
  return {
    open: open.length, // far from as many as are counted
    more: false,
    unread: open.filter((row) => row.version > seenBefore(row) && row.changed_by_tenant !== viewer.tenant).length,
  };
}
