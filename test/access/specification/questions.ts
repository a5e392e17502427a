import type { Facts, Row, Viewer } from './facts.js';
import { always, type Thing } from './fields.js';
import { hubByKey, hubLists } from './hubQuestions.js';
import type { Question } from './question.js';
import { japaneseDay } from './types/case.js';
import { seen } from './whoSees.js';
import { isOneOf } from './words.js';

const person = (row: Row): Thing => ({ type: 'Person', table: 'person', row });
/** Longer than any list of an invented world. */
const all = { first: 30 };
const why = { purpose: { word: 'SUPERVISION' } };

const aYear = 365 * 86_400_000;

/** To whom the own office has sent in the year past: told to whoever may read what was sent. */
function receiversAsked(viewer: Viewer, facts: Facts): Thing[] {
  const sent = facts
    .of('referral')
    .filter((row) => row.tenant_id === viewer.tenant && row.sent_at && row.sent_at.getTime() > facts.now - aYear);
  const mine = sent.filter((row) => seen('referral', row, viewer, facts));
  return [...Map.groupBy(mine, (row) => row.receiver_tenant_id)].map(([receiver_tenant_id, rows]) =>
    always('ReceiverAsked', {
      receiver_tenant_id,
      times: rows.length,
      last_at: rows.map((row) => row.sent_at as Date).reduce((a, b) => (a > b ? a : b)),
    }),
  );
}

/** Kinds of records that have a global id, with their type and table. Other ids lead nowhere. */
const nodes: [kind: string, type: string, table: string, key: string][] = [
  ['Person', 'Person', 'person', 'person_id'],
  ['Case', 'Case', 'support_case', 'case_id'],
  ['Record', 'Record', 'support_record', 'record_id'],
  ['Consent', 'Consent', 'consent', 'consent_id'],
  ['Disclosure', 'Disclosure', 'disclosure', 'line_id'],
  ['Task', 'Task', 'task', 'task_id'],
  ['Referral', 'Referral', 'referral', 'referral_id'],
  ['Tenant', 'Tenant', 'tenant', 'tenant_id'],
  ['Unit', 'Unit', 'unit', 'unit_id'],
];

/** Each record by its key, by its own field and by `node`. */
export function byKey(facts: Facts): Question[] {
  const one = (field: string, type: string, table: string, key: string, kind: string, args: Question['args'] = {}) =>
    facts
      .of(table)
      .filter((row) => table !== 'disclosure' || (row.verb === 'opens' && (!row.to_staff_id || row.origin === 'conference')))
      .map(
        (row): Question => ({
          field,
          args: { id: { kind, key: row[key] }, ...args },
          things: () => [{ type, table, row }],
          operation: field === 'node' ? 'node' : 'query',
        }),
      );
  return [
    ...one('person', 'Person', 'person', 'person_id', 'Person', why),
    ...one('referral', 'Referral', 'referral', 'referral_id', 'Referral'),
    ...one('tenant', 'Tenant', 'tenant', 'tenant_id', 'Tenant'),
    ...one('conference', 'Conference', 'conference', 'conference_id', 'Conference'),
    ...nodes.flatMap(([kind, type, table, key]) => one('node', type, table, key, kind, why)),
    ...hubByKey(facts),
  ];
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
  ...(['UPCOMING', 'PAST'] as const).map(
    (when): Question => ({
      field: 'conferences',
      args: { ...all, when: { word: when } },
      things: every('conference', 'Conference', (row) => ['planned', 'called', 'open'].includes(row.state) === (when === 'UPCOMING')),
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
    field: 'myPasskeys',
    args: {},
    things: (viewer, facts) => facts.where('passkey', 'staff_id', viewer.staff).map((row) => ({ type: 'Passkey', table: 'passkey', row })),
    operation: 'list',
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
    open: open.length,
    unread: open.filter((row) => row.version > seenBefore(row) && row.changed_by_tenant !== viewer.tenant).length,
  };
}

/** Searching by a whole name finds that person, in the own office and among the names that stand in its inbox. */
export function searches(facts: Facts): Question[] {
  const own =
    (name: string): Question['things'] =>
    (viewer, f) =>
      f
        .where('person_identity', 'family_name', name)
        .filter((row) => row.tenant_id === viewer.tenant)
        .map((row) => person(f.one('person', 'person_id', row.person_id) as Row));
  const labelled =
    (name: string): Question['things'] =>
    (viewer, f) =>
      f
        .where('mailbox_label', 'name', name)
        .filter((row) => row.tenant_id === viewer.tenant && row.until.getTime() > f.now)
        .map((row) => person(f.one('person', 'person_id', row.person_id) as Row));
  const search = (text: string, things: Question['things']): Question => ({
    field: 'searchPersons',
    args: { ...all, text },
    things,
    operation: 'search',
  });
  return [
    ...facts.of('person_identity').map((row) => search(row.family_name, own(row.family_name))),
    ...facts.of('mailbox_label').map((row) => search(row.name, labelled(row.name))),
    // Where somebody lives is never searched, whoever asks.
    ...facts.of('person_address').map((row) => search(row.locality, () => [])),
    ...facts.of('person_identity').map(
      (row): Question => ({
        field: 'possibleDuplicates',
        args: { familyName: row.family_name, givenName: row.given_name, birthDate: row.birth_date },
        things: (viewer) =>
          row.tenant_id === viewer.tenant && seen('person', facts.one('person', 'person_id', row.person_id) as Row, viewer, facts)
            ? [{ type: 'DuplicateHint', table: 'person_identity', row }]
            : [],
        operation: 'search',
      }),
    ),
  ];
}

/** だれが見たか of each person: for those who work with people and the privacy officer of the record's office. */
export const accessLogs = (facts: Facts, until: string): Question[] =>
  facts.of('person').map((row) => ({
    field: 'accessLog',
    args: { ...all, personId: { kind: 'Person', key: row.person_id }, until },
    alone: true,
    operation: 'list',
    things: (viewer, f) => {
      if (!seen('person', row, viewer, f)) return 'NOT_FOUND';
      if (row.tenant_id !== viewer.tenant || !(isOneOf(viewer, 'who works with people') || isOneOf(viewer, 'privacy officer')))
        return 'FORBIDDEN';
      return f.where('access_log', 'person_id', row.person_id).map((each) => ({ type: 'AccessLogEntry', table: 'access_log', row: each }));
    },
  }));
