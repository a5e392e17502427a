import type { Facts, Row, Viewer } from '../facts.js';
import {
  always,
  below,
  columns,
  covered,
  type FieldsOfType,
  Id,
  id,
  link,
  made,
  nameOf,
  officeAround,
  shown,
  signedAround,
  type Thing,
} from '../fields.js';
import { isOneOf } from '../words.js';
import { protectionOf } from './protection.js';

export const groups = ['identity', 'contact', 'address', 'household', 'benefit', 'money', 'health', 'work', 'safety', 'records'];

/** Which groups a viewer reads of a person at all: by the role in the own office, by the ledger elsewhere. */
function groupsOpen(person: Row, viewer: Viewer, facts: Facts): string[] {
  if (person.tenant_id !== viewer.tenant) return groups.filter((group) => facts.given(viewer.tenant, person.person_id, group));
  if (isOneOf(viewer, 'who works with people')) return groups;
  return groups.filter((group) => group === 'identity' && isOneOf(viewer, 'privacy officer'));
}

/** 伏せているもの: withheld is never shown as empty; of another office it is said from the grant alone. */
function redactions(person: Row, viewer: Viewer, facts: Facts): Thing[] {
  const open = groupsOpen(person, viewer, facts);
  const address = facts.one('person_address', 'person_id', person.person_id);
  const readsAddress = address && shown({ type: 'PersonAddress', table: 'person_address', row: address }, viewer, facts);
  const reasonFor = (group: string): string | null => {
    if (!open.includes(group)) return person.tenant_id === viewer.tenant ? 'role' : 'not_disclosed';
    return group === 'address' && person.protected_since && !readsAddress ? 'protected' : null;
  };
  return groups.flatMap((group) => {
    const reason = reasonFor(group);
    return reason ? [always('Redaction', { field_group: group, reason, can_request: reason === 'not_disclosed' })] : [];
  });
}

function grant(person: Row, viewer: Viewer, facts: Facts): Thing {
  const own = person.tenant_id === viewer.tenant;
  const untils = facts.openTo(viewer.tenant, person.person_id).map((line) => line.until.getTime());
  return always('ViewerGrant', {
    relation: own ? 'OWN' : 'DISCLOSED',
    until: own ? null : new Date(Math.max(...untils)),
    field_groups: groupsOpen(person, viewer, facts),
  });
}

/** 関係機関: whoever keeps the record, keeps one of the same person or reads now, each by a row that the viewer sees. */
function officesOf(person: Row, viewer: Viewer, facts: Facts): Thing[] {
  const { person_id, tenant_id } = person;
  const said = [
    ...facts
      .where('person_link', 'person_id', person_id)
      .filter((row) => shown({ type: 'PersonLink', table: 'person_link', row }, viewer, facts))
      .map((row) => ({ at: row.other_tenant_id, why: 'linked', since: row.created_at, until: null, basis: null })),
    ...facts
      .openAbout(person_id)
      .filter((row) => row.to_tenant_id !== tenant_id && shown({ type: 'Disclosure', table: 'disclosure', row }, viewer, facts))
      .map((row) => ({
        at: row.to_tenant_id,
        why: row.origin === 'conference' ? 'heard' : 'reads',
        since: row.starts_at,
        until: facts.endOf(row),
        basis: row.basis,
      })),
  ];
  // Who sits in a meeting is known: beside what else the same office reads it would tell which one that is.
  const apart = covered(person_id, viewer, facts);
  const lines = Map.groupBy(said, (row) => (apart && row.why === 'heard' ? `${row.at} heard` : row.at));
  const office = (rows: typeof said) => {
    const untils = rows.flatMap((row) => row.until ?? []);
    return always('OfficeInvolved', {
      person_id,
      tenant_id: rows[0]?.at,
      why: [...new Set(rows.map((row) => row.why))],
      bases: [...new Set(rows.flatMap((row) => row.basis ?? []))],
      since: new Date(Math.min(...rows.map((row) => row.since.getTime()))),
      until: untils.length > 0 ? new Date(Math.max(...untils)) : null,
    });
  };
  return [
    always('OfficeInvolved', { person_id, tenant_id, why: ['keeps'], bases: [], since: null, until: null }),
    ...[...lines.values()].map((rows) => office(rows)),
  ];
}

/** Referrals that the record's office sent; to the own record also those by which the person came. */
export function referralsOf(person: Row, viewer: Viewer, facts: Facts): Thing[] {
  const sent = facts.where('referral', 'person_id', person.person_id);
  const came = facts
    .where('person_link', 'person_id', person.person_id)
    .filter((each) => each.tenant_id === viewer.tenant)
    .flatMap((each) => facts.where('referral', 'referral_id', each.referral_id));
  return [...new Set([...sent, ...came])].map((row) => ({ type: 'Referral', table: 'referral', row }));
}

/** Who signed a line of the timeline: those of other offices by office and role. */
const signers: Record<string, (row: Row, viewer: Viewer, facts: Facts) => string | null> = {
  support_record: signedAround('tenant_id', 'author_id', 'author_name'),
  referral_event: signedAround('actor_tenant_id', 'actor_staff_id', 'actor_label'),
  referral_outcome: signedAround('actor_tenant_id', 'actor_staff_id', 'actor_label'),
  // The title of somebody who presents, of whatever office, is as it was written down.
  agenda_item: signedAround('tenant_id', 'nobody', 'presenter_label'),
  consent: (row, viewer, facts) => nameOf(row.tenant_id, row.recorded_by, viewer, facts),
  consent_withdrawal: (row, viewer, facts) => nameOf(row.tenant_id, row.recorded_by, viewer, facts),
  task: (row, viewer, facts) => nameOf(row.tenant_id, row.assignee_id, viewer, facts),
  support_case: (row, viewer, facts) => (row.entry_at_end ? null : nameOf(row.tenant_id, row.created_by, viewer, facts)),
};

function timeline(person: Row, viewer: Viewer, facts: Facts): Thing[] {
  const line =
    (kind: string, table: string, of: string, key: string, text: string | null, more: Row = {}) =>
    (row: Row) => ({
      type: 'TimelineEntry',
      table,
      row: {
        ...row,
        entry_kind: kind,
        record: new Id(of, row[key]),
        entry_text: text && row[text],
        // The line stands on the page of this record, even where it is about another one of the same person.
        entry_by: signers[table]?.({ ...row, ...more, person_id: person.person_id }, viewer, facts) ?? null,
        entry_number: (kind === 'task' ? null : (row.number ?? facts.one('referral', 'referral_id', row.referral_id)?.number)) ?? null,
      },
    });
  const rows = (table: string) => facts.where(table, 'person_id', person.person_id);
  const referrals = referralsOf(person, viewer, facts).filter((each) => shown(each, viewer, facts));
  const ofReferrals = (table: string) => referrals.flatMap(({ row }) => facts.where(table, 'referral_id', row.referral_id));
  return [
    ...rows('support_record').map(line('record', 'support_record', 'Record', 'record_id', 'text')),
    ...ofReferrals('referral_event').map(line('referral', 'referral_event', 'ReferralEvent', 'event_id', 'text')),
    ...ofReferrals('referral_outcome').map(line('outcome', 'referral_outcome', 'Outcome', 'outcome_id', 'text')),
    ...rows('consent').map(line('consent', 'consent', 'Consent', 'consent_id', 'purpose')),
    ...rows('consent_withdrawal').map(line('consent', 'consent_withdrawal', 'Consent', 'consent_id', 'reason')),
    ...rows('task').map(line('task', 'task', 'Task', 'task_id', 'title')),
    ...rows('support_case').map(line('case', 'support_case', 'Case', 'case_id', null)),
    ...rows('support_case')
      .filter((row) => row.closed_on)
      .map(line('case', 'support_case', 'Case', 'case_id', null, { entry_at_end: true })),
    // Whoever merely knows the title of an item must not learn whose it is.
    ...rows('agenda_item')
      .filter((row) => facts.toldAtConference(viewer, row, 'minutes'))
      .map(line('conference', 'agenda_item', 'AgendaItem', 'item_id', 'title')),
  ];
}

/** What the buttons of the page offer. */
function availableActions(person: Row, viewer: Viewer): string[] {
  if (person.tenant_id !== viewer.tenant) return [];
  if (isOneOf(viewer, 'who works with people'))
    return [
      'change',
      ...(person.protected_since ? [] : ['protect']),
      'open_case',
      'write_record',
      'create_task',
      'record_consent',
      'refer',
      'read_access_log',
    ];
  return [
    ...(isOneOf(viewer, 'who answers for the office') ? ['create_task'] : []),
    ...(isOneOf(viewer, 'privacy officer') ? ['read_access_log'] : []),
  ];
}

const version = columns('version');
export const personTypes: Record<string, FieldsOfType> = {
  Person: {
    leaves: {
      id: id('Person', 'person_id'),
      ...columns('number protectedSince'),
      fromReferral: (row) => row.origin === 'referral',
      availableActions,
      ...made('lastLookAt'),
    },
    edges: {
      tenant: officeAround('tenant_id'),
      identity: below('PersonIdentity', 'person_identity', 'person_id'),
      contact: below('PersonContact', 'person_contact', 'person_id'),
      address: below('PersonAddress', 'person_address', 'person_id'),
      decidingBody: below('DecidingBody', 'person_address', 'person_id'),
      household: below('Household', 'case_household', 'person_id'),
      householdMembers: below('HouseholdMember', 'household_member', 'person_id'),
      benefit: below('Benefit', 'case_benefit', 'person_id'),
      money: below('Money', 'case_money', 'person_id'),
      health: below('Health', 'case_health', 'person_id'),
      work: below('Work', 'case_work', 'person_id'),
      safety: below('Safety', 'case_safety', 'person_id'),
      records: below('Record', 'support_record', 'person_id'),
      cases: below('Case', 'support_case', 'person_id'),
      consents: below('Consent', 'consent', 'person_id'),
      disclosures: (row, _viewer, facts) =>
        facts
          .where('disclosure', 'person_id', row.person_id)
          .filter((line) => line.verb === 'opens' && (!line.to_staff_id || line.origin === 'conference'))
          .map((line) => ({ type: 'Disclosure', table: 'disclosure', row: line })),
      links: below('PersonLink', 'person_link', 'person_id'),
      offices: officesOf,
      tasks: below('Task', 'task', 'person_id'),
      candidates: below('ConferenceCandidate', 'conference_candidate', 'person_id'),
      meetings: (row, viewer, facts) =>
        below('PersonMeeting', 'agenda_item', 'person_id')(row, viewer, facts).filter((each) =>
          facts.toldAtConference(viewer, each.row, 'minutes'),
        ),
      referrals: referralsOf,
      timeline,
      redactions,
      protection: protectionOf,
      viewerGrant: (row, viewer, facts) => [grant(row, viewer, facts)],
    },
  },
  PersonIdentity: {
    leaves: {
      ...columns('familyName givenName familyKana givenKana alias formerName substituteSpelling birthDate birthPrecision sex language'),
      ...version,
    },
    edges: {},
  },
  PersonContact: { leaves: { ...columns('phone phoneWithAddress mobile email safeContact leaveMessage'), ...version }, edges: {} },
  PersonAddress: {
    leaves: { ...columns('municipalityCode postalCode locality street building school clinic phone'), ...version },
    edges: {},
  },
  DecidingBody: { leaves: made('name municipality because reason toBeConfirmed'), edges: {} },
  PersonLink: {
    leaves: columns('since=created_at'),
    edges: { tenant: officeAround('other_tenant_id'), referral: link('Referral', 'referral', 'referral_id') },
  },
  OfficeInvolved: { leaves: columns('why bases since until'), edges: { tenant: officeAround('tenant_id') } },
  TimelineEntry: {
    leaves: {
      ...columns('kind=entry_kind recordId=record text=entry_text by=entry_by number=entry_number'),
      ...made('id at writtenAt what audience referralId'),
      corrected: (row, viewer, facts) =>
        facts
          .where('record_version', 'record_id', (row.record as Id).key)
          .some((each) => shown({ type: 'EarlierRecord', table: 'record_version', row: each }, viewer, facts)),
    },
    // Scans stay with the office whose they are.
    edges: {
      attachments: (row, _viewer, facts) =>
        facts
          .where('attachment', 'owner_id', (row.record as Id).key)
          .map((each) => ({ type: 'Attachment', table: 'attachment', row: each })),
    },
  },
  Redaction: { leaves: columns('fieldGroup reason'), edges: {} },
  ViewerGrant: { leaves: { ...columns('relation until fieldGroups'), ...made('basis') }, edges: {} },
  DuplicateHint: { leaves: made('reason'), edges: { person: link('Person', 'person', 'person_id') } },
};
