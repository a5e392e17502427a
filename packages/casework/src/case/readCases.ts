import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/** Cases with the name of who leads them. */
const cases = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('support_case as c')
    .where('c.regionId', '=', who.region)
    .where(mayRead(variant, 'SupportCase', 'c', who))
    .selectAll('c')
    .select(staffName(who, 'c.tenantId', 'c.leadStaffId').as('leadName'));

const discloses = (row: { personId: string; tenantId: string }) => ({
  personId: row.personId,
  ownerTenantId: row.tenantId,
  subject: 'SupportCase',
  fieldGroup: null,
});

/** The cases of these persons, the open one first. */
export const listCasesOfPersons = reading({
  name: 'cases-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    cases(db, who, variant)
      .where(sql<boolean>`c.person_id = any(${$.personIds}::uuid[])`)
      .orderBy('c.status', 'desc')
      .orderBy('c.openedOn', 'desc')
      .orderBy('c.caseId'),
  discloses,
});

/** One case by its key. */
export const readCase = reading({
  name: 'case',
  build: (db, $: { caseId: string }, who, variant) => cases(db, who, variant).where('c.caseId', '=', $.caseId),
  discloses,
});

/** Several cases by their keys. */
export const readCases = reading({
  name: 'cases',
  build: (db, $: { caseIds: string[] }, who, variant) => cases(db, who, variant).where(sql<boolean>`c.case_id = any(${$.caseIds}::uuid[])`),
  discloses,
});
