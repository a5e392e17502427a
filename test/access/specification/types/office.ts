import type { Facts, Row, Viewer } from '../facts.js';
import { always, below, columns, covered, type FieldsOfType, id, link, made, nameOf, office, officeAround } from '../fields.js';

const unit = link('Unit', 'unit', 'unit_id');

/** The account of a colleague is known where it was made, and not in another office in which they work too. */
function ownAccount({ staff_id }: Row, { tenant }: Viewer, facts: Facts): Row | null {
  const account = facts.one('staff', 'staff_id', staff_id);
  return account?.tenant_id === tenant ? account : null;
}

export const officeTypes: Record<string, FieldsOfType> = {
  Tenant: {
    leaves: {
      id: id('Tenant', 'tenant_id'),
      ...columns('name nameKana shortName kind legalRegime municipalityCode phone takesReferrals capacity capacityNote'),
    },
    edges: {
      units: below('Unit', 'unit', 'tenant_id'),
      hours: (row) =>
        Object.entries(row.hours as Record<string, [string, string]>).map(([weekday, [opens, closes]]) =>
          always('OpeningHours', { weekday: Number(weekday), opens, closes }),
        ),
    },
  },
  Office: {
    leaves: columns('version fax'),
    edges: {
      tenant: link('Tenant', 'tenant', 'tenant_id'),
      closures: (row, _viewer, facts) =>
        facts
          .where('tenant_closure', 'tenant_id', row.tenant_id)
          .map(({ closed_on, reason }) => always('Closure', { day: closed_on, reason })),
    },
  },
  Closure: { leaves: columns('day reason'), edges: {} },
  OpeningHours: { leaves: columns('weekday opens closes'), edges: {} },
  ReceiverAsked: { leaves: columns('times lastAt=last_at'), edges: { tenant: office('receiver_tenant_id') } },
  Unit: { leaves: { id: id('Unit', 'unit_id'), ...columns('name validFrom validUntil') }, edges: {} },
  Viewer: {
    leaves: {
      id: id('Staff', 'staff_id'),
      ...columns('displayName roles'),
      secondFactor: (row, _viewer, facts) => !!facts.one('totp_credential', 'staff_id', row.staff_id)?.confirmed_at,
      ...made('label duties lightPages officeRoles demo'),
    },
    edges: {
      tenant: office('tenant_id'),
      unit,
      memberships: (row, _viewer, facts) =>
        facts
          .where('membership', 'staff_id', row.staff_id)
          .map((each) => ({ type: 'ViewerMembership', table: 'my membership', row: each })),
      session: (_row, viewer, facts) =>
        facts.where('session', 'session_id', viewer.session).map((each) => ({ type: 'ViewerSession', table: 'session', row: each })),
    },
  },
  ViewerMembership: {
    leaves: {
      id: id('Membership', 'membership_id'),
      ...columns('jobTitle roles'),
      current: (row, viewer) => row.membership_id === viewer.membership,
    },
    edges: { tenant: office('tenant_id'), unit },
  },
  ViewerSession: { leaves: { id: id('Session', 'session_id'), ...made('idleUntil expiresAt') }, edges: {} },
  Session: {
    leaves: {
      id: id('Session', 'session_id'),
      ...columns('device createdAt'),
      current: (row, viewer) => row.session_id === viewer.session,
      ...made('lastSeenAt'),
    },
    edges: {},
  },
  OidcLink: { leaves: columns('linkedAt'), edges: {} },
  Passkey: { leaves: { id: id('Passkey', 'passkey_id'), ...columns('name synced createdAt lastUsedAt') }, edges: {} },
  StaffEntry: {
    leaves: {
      id: id('Membership', 'membership_id'),
      staffId: id('Staff', 'staff_id'),
      ...columns('displayName displayKana jobTitle roles validFrom validUntil endedAt lastSignInAt=last_sign_in_at version'),
      login: (row, viewer, facts) => ownAccount(row, viewer, facts)?.login ?? null,
      disabled: (row, viewer, facts) => {
        const account = ownAccount(row, viewer, facts);
        return account && !!account.disabled_at;
      },
      ownAccount: (row, _viewer, facts) => facts.one('staff', 'staff_id', row.staff_id)?.tenant_id === row.tenant_id,
    },
    edges: { unit },
  },
  ColleagueEntry: { leaves: { id: id('Staff', 'staff_id'), ...columns('displayName jobTitle') }, edges: { unit } },
  Invitation: {
    leaves: {
      id: id('Invitation', 'invitation_id'),
      ...columns('login displayName displayKana jobTitle roles validFrom validUntil createdAt expiresAt'),
    },
    edges: { unit },
  },
  InvitationPreview: { leaves: columns('login displayName jobTitle expiresAt'), edges: { tenant: office('tenant_id') } },
  AccessLogEntry: {
    leaves: {
      id: id('AccessLog', 'log_id'),
      ...columns('at action purpose what=subject_kind requestId'),
      who: (row, viewer, facts) =>
        nameOf(row.actor_tenant_id, row.actor_staff_id, viewer, facts) ??
        (covered(row.person_id, viewer, facts) ? '関係機関の職員（支援措置により伏せています）' : row.actor_label),
      ...made('basis emergency'),
    },
    edges: { tenant: officeAround('actor_tenant_id'), person: link('Person', 'person', 'person_id') },
  },
  Notice: {
    leaves: {
      id: id('Notice', 'notice_id'),
      ...columns('kind number at seenAt'),
      toOffice: (row) => row.staff_id === null,
      referralId: id('Referral', 'referral_id'),
      ...made('words'),
    },
    edges: {},
  },
  SavedView: { leaves: columns('name conditions opensFirst updatedAt'), edges: {} },
  PacketPreset: { leaves: columns('name fieldGroups ofRegion'), edges: {} },
  FormDraft: { leaves: columns('form title body updatedAt'), edges: {} },
  InboxCounts: { leaves: columns('open unread more'), edges: {} },
  TaskCounts: { leaves: columns('mine unit office overdue'), edges: {} },
  CodeList: {
    leaves: made('name ja en asOf needsConfirmation source'),
    edges: { codes: () => [always('Code', {})] },
  },
  Code: { leaves: made('code ja en'), edges: {} },
  DemoAccount: { leaves: made('key displayName label tenantName tenantKind description'), edges: {} },
  Explanation: { leaves: made('allowed'), edges: { lines: () => [] } },
  ExplanationLine: { leaves: made('verdict words because'), edges: {} },
};
