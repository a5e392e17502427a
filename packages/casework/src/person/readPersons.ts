import { type Kysely, type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

/** Whether the asker reads the address of the person of this row; where it is protected: whether they are named for it. */
export const readsAddress = (who: AskerColumns, variant: string, row: 'p' | 'i'): RawBuilder<boolean> =>
  sql<boolean>`exists (select 1 from person_address a where a.region_id = ${sql.ref(`${row}.regionId`)} and a.person_id = ${sql.ref(`${row}.personId`)}
    and ${mayRead(variant, 'PersonAddress', 'a', who)})`;

/** Whether the address could be read, asked where it is protected: where this is false, it is withheld and not merely missing. */
export const addressOpen = (who: AskerColumns, variant: string): RawBuilder<boolean> =>
  sql<boolean>`(p.protected_since is null or ${readsAddress(who, variant, 'p')})`;

/** Persons that there are for the asker. */
export const persons = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('person as p')
    .where('p.regionId', '=', who.region)
    .where(mayRead(variant, 'Person', 'p', who))
    .selectAll('p')
    .select(addressOpen(who, variant).as('addressOpen'));

/** Persons by key. The row itself tells nothing about anybody. */
export const readPersons = reading({
  name: 'persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    persons(db, who, variant).where(sql<boolean>`p.person_id = any(${$.personIds}::uuid[])`),
  discloses: null,
});

/** The person of a referral, known only by the referral's key. */
export const readPersonOfReferral = reading({
  name: 'person-of-referral',
  build: (db, $: { referralId: string }, who, variant) =>
    db
      .selectFrom('referral as r')
      .innerJoin('person as p', (join) =>
        join.onRef('p.regionId', '=', 'r.regionId').onRef('p.tenantId', '=', 'r.tenantId').onRef('p.personId', '=', 'r.personId'),
      )
      .where('r.regionId', '=', who.region)
      .where('r.referralId', '=', $.referralId)
      .where(mayRead(variant, 'Referral', 'r', who))
      .where(mayRead(variant, 'Person', 'p', who))
      .selectAll('p')
      .select(addressOpen(who, variant).as('addressOpen')),
  discloses: null,
});
