import { type SelectQueryBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { openNow } from './openNow.js';

/** Lines to the own office that are open now. */
const openToUs = <Output>(
  query: SelectQueryBuilder<Rows & { o: Rows['disclosure'] }, 'o', Output>,
  who: AskerColumns,
): SelectQueryBuilder<Rows & { o: Rows['disclosure'] }, 'o', Output> =>
  query
    .where('o.regionId', '=', who.region)
    .where('o.toTenantId', '=', who.tenant)
    // What is told to people, at a conference or by name, opens nothing to their office.
    .where('o.origin', '!=', 'conference')
    .where('o.toStaffId', 'is', null)
    .where(openNow);

/** Of several lines the one that is named as the reason: what the person agreed to goes before a law, a law before an emergency; then what lasts longest. */
const strongestFirst = sql`array_position(array['consent', 'law', 'emergency', 'conference', 'anonymised'], o.basis), o.until desc, o.line_id`;

/** On which lines of the ledger the own office reads these persons, the strongest first: why it sees what it sees. */
export const readGrantsOfPersons = reading({
  name: 'grants-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    openToUs(db.selectFrom('disclosure as o') as never, who)
      .where(sql<boolean>`o.person_id = any(${$.personIds}::uuid[])`)
      .where(mayRead(variant, 'Disclosure', 'o', who))
      .orderBy(strongestFirst)
      .selectAll('o'),
  discloses: null,
});

export const readGrantsOfReferral = reading({
  name: 'grants-of-referral',
  build: (db, $: { referralId: string }, who, variant) =>
    openToUs(
      // Through the referral, which knows the owner of the ledger.
      db
        .selectFrom('referral as r')
        .innerJoin('disclosure as o', (join) =>
          join.onRef('o.regionId', '=', 'r.regionId').onRef('o.tenantId', '=', 'r.tenantId').onRef('o.originId', '=', 'r.referralId'),
        )
        .where('r.regionId', '=', who.region)
        .where('r.referralId', '=', $.referralId) as never,
      who,
    )
      .where(mayRead(variant, 'Disclosure', 'o', who))
      .orderBy(strongestFirst)
      .selectAll('o'),
  discloses: null,
});
