import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** With which other offices a record of ours is linked, and since when: who else is involved. */
export const listLinksOfPersons = reading({
  name: 'links-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom('person_link as l')
      .where('l.regionId', '=', who.region)
      .where('l.tenantId', '=', who.tenant)
      .where(sql<boolean>`l.person_id = any(${$.personIds}::uuid[])`)
      .where(mayRead(variant, 'PersonLink', 'l', who))
      .orderBy('l.createdAt')
      .orderBy('l.linkId')
      .selectAll('l'),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'PersonLink', fieldGroup: null }),
});
