import { sql } from 'kysely';
import { type AskerColumns, reading } from '../desk/rows.js';
import { ownWork } from './readOwnWork.js';
import { persons } from './readPersons.js';

/** Where a record stands that is about a person, and by which key it is found. */
const tables = {
  Case: ['support_case', 'case_id'],
  Record: ['support_record', 'record_id'],
  Consent: ['consent', 'consent_id'],
  Disclosure: ['disclosure', 'line_id'],
  Task: ['task', 'task_id'],
} as const;
export type RecordOfPerson = keyof typeof tables;

/** The person whom a record is about, found by the record's key in the same flight as the record itself. */
function aroundRecord(kind: RecordOfPerson) {
  const [table, key] = tables[kind];
  const whose = ($: { id: string }, who: AskerColumns) =>
    sql<boolean>`p.person_id in (select x.person_id from ${sql.table(table)} x where x.region_id = ${who.region}::int
      and ${sql.ref(`x.${key}`)} = ${$.id}::uuid)`;
  return {
    ownWork: reading({
      name: `own-work-of-${table}`,
      build: (db, $: { id: string }, who, variant) => ownWork(db, who, variant, whose($, who)),
      discloses: null,
    }),
    person: reading({
      name: `person-of-${table}`,
      build: (db, $: { id: string }, who, variant) => persons(db, who, variant).where(whose($, who)),
      discloses: null,
    }),
  };
}

/** For each kind of record about a person: whether it belongs to the viewer's own work, and the person. */
export const aroundRecords: Record<RecordOfPerson, ReturnType<typeof aroundRecord>> = {
  Case: aroundRecord('Case'),
  Record: aroundRecord('Record'),
  Consent: aroundRecord('Consent'),
  Disclosure: aroundRecord('Disclosure'),
  Task: aroundRecord('Task'),
};
