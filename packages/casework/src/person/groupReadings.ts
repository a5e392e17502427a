import type { FieldGroup } from '@tsunagi/access';
import type { Reading } from '@tsunagi/database';
import { type Selectable, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type Rows, reading } from '../desk/rows.js';

/** The tables of the field groups. All carry person_id and are opened by one group of the ledger. */
type GroupTable =
  | 'person_identity'
  | 'person_contact'
  | 'person_address'
  | 'case_household'
  | 'household_member'
  | 'case_benefit'
  | 'case_money'
  | 'case_health'
  | 'case_work'
  | 'case_safety';

export interface GroupReadings<Row> {
  /** For several persons at once, newest first: what a loader asks for. */
  ofPersons: Reading<{ personIds: string[] }, Row>;
  /** For the person of a referral, known only by the referral's key: so that the whole page is one flight. */
  ofReferral: Reading<{ referralId: string }, Row>;
}

function groupReadings<Table extends GroupTable>(
  table: Table,
  subject: string,
  fieldGroup: FieldGroup,
): GroupReadings<Selectable<Rows[Table]>> {
  const common = 'person_identity'; // stands for any of the tables: the query uses only the columns that all of them have
  const discloses = (row: { personId: string; tenantId: string }) => ({
    personId: row.personId,
    ownerTenantId: row.tenantId,
    subject,
    fieldGroup,
  });
  const ofPersons = reading({
    name: `${table}-of-persons`,
    build: (db, $: { personIds: string[] }, who, variant) =>
      db
        .selectFrom(`${table as typeof common} as g`)
        .where('g.regionId', '=', who.region)
        .where(sql<boolean>`g.person_id = any(${$.personIds}::uuid[])`)
        .where(mayRead(variant, subject, 'g', who))
        .orderBy('g.updatedAt', 'desc')
        .selectAll('g'),
    discloses,
  });
  const ofReferral = reading({
    name: `${table}-of-referral`,
    build: (db, $: { referralId: string }, who, variant) =>
      db
        .selectFrom('referral as r')
        .innerJoin(`${table as typeof common} as g`, (join) =>
          join.onRef('g.regionId', '=', 'r.regionId').onRef('g.tenantId', '=', 'r.tenantId').onRef('g.personId', '=', 'r.personId'),
        )
        .where('r.regionId', '=', who.region)
        .where('r.referralId', '=', $.referralId)
        .where(mayRead(variant, 'Referral', 'r', who))
        .where(mayRead(variant, subject, 'g', who))
        .orderBy('g.updatedAt', 'desc')
        .selectAll('g'),
    discloses,
  });
  return { ofPersons, ofReferral } as unknown as GroupReadings<Selectable<Rows[Table]>>;
}

/** The field groups of a person, each a table with a policy of its own. */
export const personGroups = {
  identity: groupReadings('person_identity', 'PersonIdentity', 'identity'),
  contact: groupReadings('person_contact', 'PersonContact', 'contact'),
  address: groupReadings('person_address', 'PersonAddress', 'address'),
  household: groupReadings('case_household', 'CaseHousehold', 'household'),
  householdMembers: groupReadings('household_member', 'CaseHousehold', 'household'),
  benefit: groupReadings('case_benefit', 'CaseBenefit', 'benefit'),
  money: groupReadings('case_money', 'CaseMoney', 'money'),
  health: groupReadings('case_health', 'CaseHealth', 'health'),
  work: groupReadings('case_work', 'CaseWork', 'work'),
  safety: groupReadings('case_safety', 'CaseSafety', 'safety'),
} as const;
export type PersonGroup = keyof typeof personGroups;
