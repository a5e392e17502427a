import type { FieldGroup } from '@tsunagi/access';
import { ConflictError } from '@tsunagi/access';
import { CaseBenefit } from '../case/CaseBenefit.js';
import { CaseHealth } from '../case/CaseHealth.js';
import { CaseHousehold } from '../case/CaseHousehold.js';
import { CaseMoney } from '../case/CaseMoney.js';
import { CaseSafety } from '../case/CaseSafety.js';
import { CaseWork } from '../case/CaseWork.js';
import { HouseholdMember } from '../case/HouseholdMember.js';
import { SupportRecord } from '../case/SupportRecord.js';
import type { Work } from '../desk/desk.js';
import { namesOfIdentity } from '../person/index.js';
import { PersonAddress } from '../person/PersonAddress.js';
import { PersonContact } from '../person/PersonContact.js';
import { PersonIdentity } from '../person/PersonIdentity.js';
import type { SheetFacts } from './AgendaSheet.js';

const tables = {
  identity: [PersonIdentity],
  contact: [PersonContact],
  address: [PersonAddress],
  household: [CaseHousehold, HouseholdMember],
  benefit: [CaseBenefit],
  money: [CaseMoney],
  health: [CaseHealth],
  work: [CaseWork],
  safety: [CaseSafety],
  records: [SupportRecord],
} as const satisfies Record<FieldGroup, readonly unknown[]>;

/** Keys, folds and traces of editing say nothing about the person. */
const apart = new Set(['regionId', 'tenantId', 'personId', 'caseId', 'memberId', 'recordId', 'authorId', 'unitId', 'readers', 'people']);
const traces = new Set([
  'version',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'latitude',
  'longitude',
  'protectedSince',
  'audience',
  'phoneWithAddress',
]);

const naming = [...namesOfIdentity, 'name'];

/** The names that stand on such a page: the person's, and those of the people around them. */
export const namesOn = (facts: SheetFacts | null): string[] =>
  (facts ?? []).flatMap((row) => naming.flatMap((property) => (row[property] ? [String(row[property])] : [])));

const mostRecords = 20;

/** What is not known stays as null: whoever prints the page reads the same columns as from the row itself. */
const told = (row: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([property]) => !apart.has(property) && !traces.has(property)));

/**
 * What stands in a field group now, as a page for a conference. Of the records only those that may be shared at all; an
 * address under 支援措置 is never put on paper for a meeting.
 */
export async function factsOf(tx: Work, personId: string, group: FieldGroup): Promise<SheetFacts> {
  const ofPerson = { regionId: tx.asker.region, tenantId: tx.asker.tenant, personId };
  if (group === 'records') {
    const shared = { ...ofPerson, audience: 'shared' as const };
    const records = await tx.em.find(SupportRecord, shared, { orderBy: { occurredAt: 'desc' }, limit: mostRecords });
    return records.map(told);
  }
  const pages: SheetFacts = [];
  for (const table of tables[group]) {
    const rows: object[] = await tx.em.find(table as typeof PersonIdentity, ofPerson);
    if (rows.some((row) => 'protectedSince' in row && row.protectedSince)) throw new ConflictError('ADDRESS_PROTECTED');
    pages.push(...rows.map(told));
  }
  return pages;
}
