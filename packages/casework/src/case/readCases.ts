import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/** The cases of these persons, the open one first. */
export const listCasesOfPersons = reading({
  name: 'cases-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom('support_case as c')
      .where('c.regionId', '=', who.region)
      .where(sql<boolean>`c.person_id = any(${$.personIds}::uuid[])`)
      .where(mayRead(variant, 'SupportCase', 'c', who))
      .orderBy('c.status', 'desc')
      .orderBy('c.openedOn', 'desc')
      .orderBy('c.caseId')
      .selectAll('c')
      .select(staffName(who, 'c.tenantId', 'c.leadStaffId').as('leadName')),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'SupportCase', fieldGroup: null }),
});

/** One case by its key. */
export const readCase = reading({
  name: 'case',
  build: (db, $: { caseId: string }, who, variant) =>
    db
      .selectFrom('support_case as c')
      .where('c.regionId', '=', who.region)
      .where('c.caseId', '=', $.caseId)
      .where(mayRead(variant, 'SupportCase', 'c', who))
      .selectAll('c')
      .select(staffName(who, 'c.tenantId', 'c.leadStaffId').as('leadName')),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'SupportCase', fieldGroup: null }),
});
