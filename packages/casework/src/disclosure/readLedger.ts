import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/** Openings, each with the moment at which it ends or ended, and the reason where a further line ended it early. */
const openings = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('disclosure as o')
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
    .where('o.regionId', '=', who.region)
    .where('o.verb', '=', 'opens')
    // Lines that name staff for a protected address open nothing to another office: they stand with the protection.
    .where(({ or, eb }) => or([eb('o.toStaffId', 'is', null), eb('o.origin', '=', 'conference')]))
    .where(mayRead(variant, 'Disclosure', 'o', who))
    .selectAll('o')
    .select([
      'ending.endReason',
      sql<Date>`least(o.until, ending.ended_at)`.as('endsAt'),
      sql<boolean>`o.starts_at <= now() and least(o.until, ending.ended_at) > now()`.as('live'),
      staffName(who, 'o.tenantId', 'o.recordedBy').as('recorderName'),
    ]);

const discloses = (row: { personId: string; tenantId: string }) => ({
  personId: row.personId,
  ownerTenantId: row.tenantId,
  subject: 'Disclosure',
  fieldGroup: null,
});

/** 提供の台帳 of these persons as staff read it, the latest line first. A receiver sees the lines to itself. */
export const listDisclosuresOfPersons = reading({
  name: 'ledger-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    openings(db, who, variant)
      .innerJoin('person as p', (join) =>
        join.onRef('p.regionId', '=', 'o.regionId').onRef('p.tenantId', '=', 'o.tenantId').onRef('p.personId', '=', 'o.personId'),
      )
      .where(sql<boolean>`p.person_id = any(${$.personIds}::uuid[])`)
      .orderBy('o.startsAt', 'desc')
      .orderBy('o.lineId', 'desc'),
  discloses,
});

/** One line of the ledger by its key. */
export const readDisclosure = reading({
  name: 'ledger-line',
  build: (db, $: { lineId: string }, who, variant) => openings(db, who, variant).where('o.lineId', '=', $.lineId),
  discloses,
});
