import { authorize, authorizeNew, NotFoundError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, requiredCodeFault, requiredTextFault, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { foldGroup, raiseEpoch } from '../disclosure/index.js';
import { localDay } from '../tenancy/index.js';
import { relations } from './codes.js';
import { HouseholdMember } from './HouseholdMember.js';
import { SupportCase } from './SupportCase.js';

export interface PutHouseholdMemberInput {
  idempotencyKey: string;
  caseId: string;
  /** Left out for somebody new. */
  memberId?: string | null;
  expectedVersion?: number | null;
  name: string;
  kana?: string | null;
  /** 続柄, a code of `relations`. */
  relation: string;
  birthDate?: string | null;
  livesTogether: boolean;
  note?: string | null;
}

/** 世帯員を書き加える、または直す. */
export const putHouseholdMember = (desk: Desk, input: PutHouseholdMemberInput): Promise<{ memberId: string; personId: string }> =>
  commandOnce(desk, 'putHouseholdMember', input.idempotencyKey, input, async (tx) => {
    const supportCase = await tx.em.findOne(SupportCase, { regionId: tx.asker.region, caseId: input.caseId });
    authorize(tx.actor, 'change', 'SupportCase', supportCase);
    assertMember(input, localDay(tx.now).toString());
    const { memberId, caseId, personId, tenantId } = input.memberId ? await change(tx, input) : await add(tx, supportCase, input);
    if (caseId !== supportCase.caseId) throw new NotFoundError();
    noteMember(tx, { caseId, personId, tenantId }, 'put');
    return { memberId, personId };
  });

function assertMember(input: PutHouseholdMemberInput, today: string): void {
  assertSound({
    name: requiredTextFault(input.name, 100),
    kana: textFault(input.kana, 100),
    relation: requiredCodeFault(input.relation, relations),
    birthDate: dayFault(input.birthDate, { notAfter: today }),
    note: textFault(input.note, 1000),
    expectedVersion: input.memberId && input.expectedVersion == null ? 'REQUIRED' : null,
  });
}

const textsOf = (tx: Work, { name, kana, relation, birthDate, livesTogether, note }: PutHouseholdMemberInput) => ({
  name,
  kana: kana ?? '',
  relation,
  birthDate: birthDate ?? null,
  livesTogether,
  note: note?.trim() || null,
  updatedAt: tx.now,
  updatedBy: tx.asker.staff,
});

async function add(
  tx: Work,
  { regionId, tenantId, personId, caseId }: SupportCase,
  input: PutHouseholdMemberInput,
): Promise<HouseholdMember> {
  await raiseEpoch(tx, tenantId, personId);
  const member = tx.em.create(HouseholdMember, { regionId, tenantId, personId, caseId, memberId: newId(), ...textsOf(tx, input) });
  authorizeNew(tx.actor, 'create', 'CaseHousehold', member);
  await foldGroup(tx, tenantId, personId, 'household');
  return member;
}

async function change(tx: Work, input: PutHouseholdMemberInput): Promise<HouseholdMember> {
  const member = await findMember(tx, input.memberId as string);
  const { updatedAt: _at, updatedBy: _by, ...typed } = textsOf(tx, input);
  const about = { personId: member.personId, ownerTenantId: member.tenantId, subject: 'CaseHousehold', fieldGroup: 'household' };
  assertVersion(member, input.expectedVersion, typed, about);
  return Object.assign(member, textsOf(tx, input));
}

/** A member of the household of a person of the own office, to be changed or taken out. */
export async function findMember(tx: Work, memberId: string): Promise<HouseholdMember> {
  const member = await tx.em.findOne(HouseholdMember, { regionId: tx.asker.region, memberId });
  authorize(tx.actor, 'change', 'CaseHousehold', member);
  return member;
}

export const noteMember = (tx: Work, of: { caseId: string; personId: string; tenantId: string }, how: 'put' | 'removed'): void =>
  record(tx, {
    verb: 'person.changed',
    subject: 'CaseHousehold',
    id: of.caseId,
    person: of.personId,
    data: { group: 'household', member: how },
    news: [{ tenant: of.tenantId, kind: 'person', version: 0, of: { subject: 'CaseHousehold', rows: [of] } }],
  });
