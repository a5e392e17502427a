import { can } from '@tsunagi/access';
import type { listCasesOfPersons, personGroups, readRecord } from '@tsunagi/casework';
import type { GatewayContext } from '../../graphql/context.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { type Around, isHidden, presentUnit, veiledColleague } from '../registry/presentTenant.js';
import type { CaseType, ColleagueType } from './case.types.js';
import type { HouseholdMemberType, HouseholdType } from './caseGroups.types.js';
import { presentAttachment } from './presentAttachment.js';
import type { EarlierRecord, RecordType } from './record.types.js';

type CaseRow = RowOf<typeof listCasesOfPersons>;
type RecordRow = RowOf<typeof readRecord>;

const colleague = (context: GatewayContext, staffId: string | null, name: string | null): ColleagueType | null =>
  staffId && name ? { id: context.seal('Staff', staffId), displayName: name } : null;

function availableActions(context: GatewayContext, row: CaseRow): string[] {
  const { actor } = context.signedIn;
  const open = row.status === 'open';
  const record = { tenantId: row.tenantId, authorId: actor.staff };
  return [
    ...(can(actor, 'change', 'SupportCase', row) ? ['change'] : []),
    ...(can(actor, 'create', 'SupportRecord', record) ? ['write_record'] : []),
    ...(open && can(actor, 'close', 'SupportCase', row) ? ['close'] : []),
    ...(open && can(actor, 'assign', 'SupportCase', row) ? ['assign'] : []),
  ];
}

/** A unit is listed below its office, so it tells the office where that is veiled. */
export function presentCase(context: GatewayContext, person: Around, row: CaseRow): CaseType {
  const unit = isHidden(context, person, row.tenantId) ? null : context.house.registry.unit(row.unitId);
  return {
    id: context.seal('Case', row.caseId),
    number: row.number,
    version: row.version,
    status: row.status,
    openedOn: row.openedOn,
    closedOn: row.closedOn,
    closeReason: row.closeReason,
    stage: row.stage,
    unit: unit && presentUnit(context, unit),
    lead: colleague(context, row.leadStaffId, row.leadName),
    get availableActions() {
      return availableActions(context, row);
    },
  };
}

const presentEarlier = (each: RecordRow['earlier'][number]): EarlierRecord => ({
  ...each,
  occurredAt: new Date(each.occurredAt),
  replacedAt: new Date(each.replacedAt),
});

/** A record was written and corrected within one office, whose name stands in how its people sign. */
export function presentRecord(context: GatewayContext, person: Around, row: RecordRow): RecordType {
  const signed = (by: string) => (isHidden(context, person, row.tenantId) ? veiledColleague : by);
  return {
    id: context.seal('Record', row.recordId),
    get caseId() {
      return context.seal('Case', row.caseId);
    },
    version: row.version,
    method: row.method,
    occurredAt: row.occurredAt,
    minutes: row.minutes,
    partner: row.partner,
    text: row.text,
    audience: row.audience,
    by: signed(row.authorNow ?? row.authorName),
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    attachments: row.attachments.map((each) => presentAttachment(context, each)),
    earlier: row.earlier.map((each) => presentEarlier({ ...each, replacedBy: signed(each.replacedBy) })),
    get viewerCanChange() {
      return can(context.signedIn.actor, 'change', 'SupportRecord', row);
    },
  };
}

type GroupRow<Group extends keyof typeof personGroups> = RowOf<(typeof personGroups)[Group]['ofPersons']>;

export const presentMember = (context: GatewayContext, row: GroupRow<'householdMembers'>): HouseholdMemberType => ({
  id: context.seal('Household', row.memberId),
  version: row.version,
  name: row.name,
  kana: row.kana,
  relation: row.relation,
  birthDate: row.birthDate,
  livesTogether: row.livesTogether,
  note: row.note,
});

export const presentHousehold = (context: GatewayContext, row: GroupRow<'household'>): HouseholdType => ({
  caseId: context.seal('Case', row.caseId),
  version: row.version,
  updatedAt: row.updatedAt,
  note: row.note,
  kind: row.kind,
  size: row.size,
  personId: row.personId,
});

/** The other groups of a case: their own columns are what the type shows; only the key of the case is sealed. */
export const presentCaseGroup = <Row extends { caseId: string }>(context: GatewayContext, row: Row): Row => ({
  ...row,
  caseId: context.seal('Case', row.caseId),
});
