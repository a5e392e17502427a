import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/**
 * 提供の台帳 of these persons as staff read it, the latest line first: each opening with the moment at which it ends or
 * ended, and the reason where a further line ended it early. A receiver sees the lines to itself.
 */
export const listDisclosuresOfPersons = reading({
  name: 'ledger-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom('person as p')
      .innerJoin('disclosure as o', (join) =>
        join.onRef('o.regionId', '=', 'p.regionId').onRef('o.tenantId', '=', 'p.tenantId').onRef('o.personId', '=', 'p.personId'),
      )
      .leftJoinLateral(
        (eb) =>
          eb
            .selectFrom('disclosure as e')
            .whereRef('e.regionId', '=', 'o.regionId')
            .whereRef('e.tenantId', '=', 'o.tenantId')
            .whereRef('e.personId', '=', 'o.personId')
            .whereRef('e.opensLineId', '=', 'o.lineId')
            .orderBy('e.until')
            .limit(1)
            .select(['e.until as endedAt', 'e.reason as endReason'])
            .as('ending'),
        (join) => join.onTrue(),
      )
      .where('p.regionId', '=', who.region)
      .where(sql<boolean>`p.person_id = any(${$.personIds}::uuid[])`)
      .where('o.verb', '=', 'opens')
      .where(mayRead(variant, 'Disclosure', 'o', who))
      .orderBy('o.startsAt', 'desc')
      .orderBy('o.lineId', 'desc')
      .selectAll('o')
      .select([
        'ending.endReason',
        sql<Date>`least(o.until, ending.ended_at)`.as('endsAt'),
        sql<boolean>`o.starts_at <= now() and least(o.until, ending.ended_at) > now()`.as('live'),
        staffName(who, 'o.tenantId', 'o.recordedBy').as('recorderName'),
      ]),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'Disclosure', fieldGroup: null }),
});
