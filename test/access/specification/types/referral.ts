import type { Facts, Row, Viewer } from '../facts.js';
import {
  always,
  below,
  columns,
  covered,
  coveredLine,
  coveredReferral,
  type FieldsOfType,
  id,
  link,
  made,
  nameOf,
  officeAround,
  officeOfLine,
  officeOfReferral,
  signed,
  signedInReferral,
  type Thing,
} from '../fields.js';
import { isOneOf } from '../words.js';
import { groups } from './person.js';

const endsAt = (row: Row, facts: Facts): Date =>
  [row, ...facts.where('disclosure', 'opens_line_id', row.line_id)].map((line) => line.until as Date).reduce((a, b) => (a < b ? a : b));

function grant(referral: Row, viewer: Viewer, facts: Facts): Thing {
  const own = referral.tenant_id === viewer.tenant;
  const lines = facts.openTo(viewer.tenant, referral.person_id).filter((line) => line.origin_id === referral.referral_id);
  const opened = referral.field_groups.filter((group: string) => lines.some((line) => line.field_groups.includes(group)));
  return always('ViewerGrant', {
    relation: own ? 'OWN' : 'DISCLOSED',
    until: own || lines.length === 0 ? null : new Date(Math.max(...lines.map((line) => line.until.getTime()))),
    field_groups: own ? referral.field_groups : opened,
  });
}

const label = (row: Row, viewer: Viewer, facts: Facts): Row | undefined =>
  facts
    .where('mailbox_label', 'referral_id', row.referral_id)
    .find((each) => each.tenant_id === row.tenant_id && each.until.getTime() > facts.now && isOneOf(viewer, 'who answers for the office'));

const byActor = signedInReferral('actor_tenant_id', 'actor_staff_id', 'actor_label');

export const referralTypes: Record<string, FieldsOfType> = {
  Referral: {
    leaves: {
      id: id('Referral', 'referral_id'),
      ...columns(
        'number version kind state urgent needs summary request replyDueOn fieldGroups basis deliverAt sentAt decidedAt closedAt expectedOn',
      ),
      ...columns('reasonCode'),
      handledBy: signedInReferral('receiver_tenant_id', 'handler_staff_id', 'handler_label'),
      // A draft has been sent by nobody.
      sentBy: (row, viewer, facts) =>
        row.sender_label && signedInReferral('tenant_id', 'sender_staff_id', 'sender_label')(row, viewer, facts),
      // What it stands on in the sender's own records is the sender's alone.
      basisNote: (row, viewer) => (row.tenant_id === viewer.tenant ? row.basis_note : null),
      clockStopped: (row) => row.clock_stopped_at !== null,
      handledByMe: (row, viewer) => row.handler_staff_id === viewer.staff,
      previewable: (row, viewer, facts) =>
        row.state === 'draft' &&
        row.tenant_id === viewer.tenant &&
        isOneOf(viewer, 'who works with people') &&
        !coveredReferral(row.referral_id, viewer, facts),
      ...made('availableActions repliesToRecord holdSeconds workingDaysLeft'),
    },
    edges: {
      sender: officeOfReferral('tenant_id'),
      receiver: officeOfReferral('receiver_tenant_id'),
      person: link('Person', 'person', 'person_id'),
      consent: (row, viewer, facts) =>
        row.tenant_id === viewer.tenant ? link('Consent', 'consent', 'consent_id')(row, viewer, facts) : [],
      case: (row, viewer, facts) => (row.tenant_id === viewer.tenant ? link('Case', 'support_case', 'case_id')(row, viewer, facts) : []),
      events: below('ReferralEvent', 'referral_event', 'referral_id'),
      outcomes: below('ReferralOutcome', 'referral_outcome', 'referral_id'),
      shareRequests: below('ShareRequest', 'share_request', 'referral_id'),
      // They run by the hours of the receiver.
      timers: (row, viewer, facts) =>
        coveredReferral(row.referral_id, viewer, facts) ? [] : below('ReferralTimer', 'timer', 'referral_id')(row, viewer, facts),
      parent: link('Referral', 'referral', 'referral_id', 'parent_referral_id'),
      children: (row, viewer, facts) =>
        facts
          .where('referral', 'parent_referral_id', row.referral_id)
          .filter((each) => each.tenant_id === viewer.tenant)
          .map((each) => ({ type: 'Referral', table: 'referral', row: each })),
      viewerGrant: (row, viewer, facts) => [grant(row, viewer, facts)],
    },
  },
  ReferralEvent: {
    leaves: { id: id('ReferralEvent', 'event_id'), ...columns('kind fromState toState reasonCode fieldGroups text at'), by: byActor },
    edges: {
      // Said elsewhere by somebody of the receiver, and recorded by the sender.
      told: (row, _viewer, facts) => {
        const { receiver_tenant_id } = facts.one('referral', 'referral_id', row.referral_id) ?? row;
        return row.means ? [always('ToldElsewhere', { ...row, receiver_tenant_id, said_by_staff: null })] : [];
      },
    },
  },
  ToldElsewhere: {
    leaves: { ...columns('means saidOn'), saidBy: signedInReferral('receiver_tenant_id', 'said_by_staff', 'said_by') },
    edges: {},
  },
  ReferralOutcome: {
    leaves: { id: id('Outcome', 'outcome_id'), ...columns('voice code text occurredOn method at'), by: byActor },
    edges: {},
  },
  ShareRequest: {
    leaves: {
      id: id('ShareRequest', 'request_id'),
      ...columns('fieldGroup state reason askedAt decidedAt note'),
      askedBy: signedInReferral('asker_tenant_id', 'asker_staff_id', 'asker_label'),
      decidedBy: (row, viewer, facts) =>
        row.decider_label && signedInReferral('tenant_id', 'decider_staff_id', 'decider_label')(row, viewer, facts),
      ...made('availableActions'),
    },
    edges: {},
  },
  ReferralTimer: { leaves: { ...columns('kind step dueAt'), ...made('source toBeConfirmed') }, edges: {} },
  MailboxItem: {
    leaves: {
      referralId: id('Referral', 'referral_id'),
      ...columns('box number kind state why urgent dueOn clockStopped version receivedAt updatedAt'),
      name: (row, viewer, facts) => label(row, viewer, facts)?.name ?? null,
      kana: (row, viewer, facts) => label(row, viewer, facts)?.kana ?? null,
      claimedBy: signed('tenant_id', 'claimed_by', 'claimed_label'),
      claimedByMe: (row, viewer) => row.claimed_by === viewer.staff,
      unread: (row, viewer, facts) => {
        const mark = facts
          .where('mailbox_mark', 'referral_id', row.referral_id)
          .find((each) => each.tenant_id === row.tenant_id && each.box === row.box && each.staff_id === viewer.staff);
        return row.changed_by_tenant !== viewer.tenant && row.version > (mark?.seen_version ?? 0);
      },
      unitName: (row, _viewer, facts) => facts.one('unit', 'unit_id', row.unit_id)?.name ?? null,
      ...made('summaryAllowed workingDaysLeft'),
    },
    edges: {
      sender: officeOfLine('from_tenant_id'),
      receiver: officeOfLine('to_tenant_id'),
      referral: link('Referral', 'referral', 'referral_id'),
      passed: (row, viewer, facts) => {
        const hidden = row.to_tenant_id !== viewer.tenant && coveredLine(row, viewer, facts);
        return row.deadline_kind && !hidden ? [{ type: 'PassedDeadline', table: 'mailbox', row }] : [];
      },
    },
  },
  PassedDeadline: { leaves: columns('kind=deadline_kind at=deadline_at'), edges: {} },
  Disclosure: {
    leaves: {
      id: id('Disclosure', 'line_id'),
      ...columns('basis startsAt'),
      // A line of a meeting notes who sits there, with name and office.
      basisNote: (row, viewer, facts) => (row.origin === 'conference' && covered(row.person_id, viewer, facts) ? null : row.basis_note),
      fieldGroups: (row) => groups.filter((group) => row.field_groups.includes(group)),
      withReferral: (row) => row.field_groups.includes('referral') || row.field_groups.includes('answer'),
      endsAt: (row, _viewer, facts) => endsAt(row, facts),
      live: (row, _viewer, facts) => row.starts_at.getTime() <= facts.now && endsAt(row, facts).getTime() > facts.now,
      endReason: (row, _viewer, facts) => facts.one('disclosure', 'opens_line_id', row.line_id)?.reason ?? null,
      recordedBy: (row, viewer, facts) => nameOf(row.tenant_id, row.recorded_by, viewer, facts),
    },
    edges: {
      from: officeAround('from_tenant_id'),
      to: officeAround('to_tenant_id'),
      consent: link('Consent', 'consent', 'consent_id'),
      referral: (row, viewer, facts) =>
        row.origin === 'referral' ? link('Referral', 'referral', 'referral_id', 'origin_id')(row, viewer, facts) : [],
    },
  },
};
