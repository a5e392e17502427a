/** The roles of the trade. A role never reads across tenants by itself. */
export const roles = {
  supervisor: { ja: '査察指導員（SV）', en: 'Supervisor' },
  caseworker: { ja: 'ケースワーカー（CW）', en: 'Caseworker' },
  intake: { ja: '面接・受付', en: 'Intake' },
  employment_supporter: { ja: '就労支援員', en: 'Employment supporter' },
  independent_living_supporter: { ja: '自立生活支援員', en: 'Independent-living supporter' },
  consultation_supporter: { ja: '相談支援員', en: 'Consultation supporter' },
  chief_consultation_supporter: { ja: '主任相談支援員', en: 'Chief consultation supporter' },
  conference_secretary: { ja: '会議事務局', en: 'Conference secretary' },
  partner_coordinator: { ja: '協力団体 担当', en: 'Partner coordinator' },
  hub_editor: { ja: 'ハブ編集', en: 'Hub editor' },
  privacy_officer: { ja: '個人情報担当', en: 'Privacy officer' },
  statistician: { ja: '統計担当', en: 'Statistician' },
  tenant_admin: { ja: '組織の管理者', en: 'Tenant administrator' },
} as const;

export type StaffRole = keyof typeof roles;
/** Who acts without a session: the worker for one tenant, and the operator at the machine. No membership carries these. */
export const unattendedRoles = ['system', 'operator'] as const;
export type Role = StaffRole | (typeof unattendedRoles)[number];

const unattendedWords = { system: { ja: 'システム（自動処理）', en: 'System' }, operator: { ja: '運用者（CLI）', en: 'Operator (CLI)' } };
/** The words of every role, those without a session among them. */
export const roleWords: Record<Role, { ja: string; en: string }> = { ...roles, ...unattendedWords };

export const staffRoles = Object.keys(roles) as StaffRole[];

/** Those who work with people: they hold persons, cases and support records. */
export const caseRoles = [
  'supervisor',
  'caseworker',
  'intake',
  'employment_supporter',
  'independent_living_supporter',
  'consultation_supporter',
  'chief_consultation_supporter',
] as const satisfies StaffRole[];

/** Those who may answer for their organisation when something is referred to it. */
export const receivingRoles = [...caseRoles, 'partner_coordinator'] as const satisfies StaffRole[];

/** Those who may close what others opened and correct what others recorded. */
export const leadRoles = ['supervisor', 'chief_consultation_supporter'] as const satisfies StaffRole[];

/** Roles that are mostly named together, with the words by which the printed matrix names them. */
export const roleGroups = [
  { ja: '支援職員', roles: caseRoles },
  { ja: '受け手職員', roles: receivingRoles },
  { ja: '主任・SV', roles: leadRoles },
] as const satisfies { ja: string; roles: readonly StaffRole[] }[];

/** Whoever answers for a partner organisation and does nothing else: the light pages serve them. */
export const isOnlyPartner = (held: ReadonlySet<Role>): boolean =>
  held.size > 0 && [...held].every((role) => role === 'partner_coordinator');

/** 査察指導員 and ケースワーカー are posts of a welfare office (社会福祉法15条), which a city and a prefecture have. */
const ofWelfareOffice: ReadonlySet<StaffRole> = new Set(['supervisor', 'caseworker']);

/** The roles that an organisation of this kind has posts for. */
export const rolesOf = (tenantKind: string): StaffRole[] =>
  staffRoles.filter((role) => !ofWelfareOffice.has(role) || tenantKind === 'city' || tenantKind === 'prefecture');

/** Those who write what the region reads in its hub. */
export const hubRoles = ['hub_editor', 'partner_coordinator', 'tenant_admin'] as const satisfies StaffRole[];
