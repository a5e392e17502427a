import { type Kysely, type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { colleagues } from '../desk/staffName.js';
import { veils } from './veils.js';

/**
 * Which referrals belong to a person: those that the record's office sent, and for a record of the own office also those
 * by which the person came (their home is with the sender). `forPerson` is the person that was asked about.
 */
export const referralsOfPersons = (db: Kysely<Rows>, personIds: string[] | RawBuilder<string[]>, who: AskerColumns) =>
  db
    .selectFrom('person as p')
    .innerJoin('referral as sent', (join) =>
      join.onRef('sent.regionId', '=', 'p.regionId').onRef('sent.tenantId', '=', 'p.tenantId').onRef('sent.personId', '=', 'p.personId'),
    )
    .where('p.regionId', '=', who.region)
    .where(sql<boolean>`p.person_id = any(${personIds}::uuid[])`)
    .select(['p.personId as forPerson', 'sent.referralId'])
    .union(
      db
        .selectFrom('person_link as l')
        .where('l.regionId', '=', who.region)
        .where('l.tenantId', '=', who.tenant)
        .where(sql<boolean>`l.person_id = any(${personIds}::uuid[])`)
        .where('l.referralId', 'is not', null)
        .select(['l.personId as forPerson', sql<string>`l.referral_id`.as('referralId')]),
    );

/** The referrals of these persons, the one in which something happened last first. */
export const listReferralsOfPersons = reading({
  name: 'referrals-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .with(
        (cte) => cte('page').materialized(),
        (own) =>
          own
            .selectFrom(referralsOfPersons(db, $.personIds, who).as('asked'))
            .innerJoin('referral as r', (join) => join.on('r.regionId', '=', who.region).onRef('r.referralId', '=', 'asked.referralId'))
            .where(mayRead(variant, 'Referral', 'r', who))
            .selectAll('r')
            .select('asked.forPerson'),
      )
      .with(
        (cte) => cte('mate').materialized(),
        (own) =>
          colleagues(own as unknown as Kysely<Rows>, who, sql`select sender_staff_id from page union select handler_staff_id from page`),
      )
      .selectFrom('page as r')
      .leftJoin('mate as s', (join) => join.onRef('s.staffId', '=', 'r.senderStaffId').on('r.tenantId', '=', who.tenant))
      .leftJoin('mate as h', (join) => join.onRef('h.staffId', '=', 'r.handlerStaffId').on('r.receiverTenantId', '=', who.tenant))
      .orderBy('r.lastEventAt', 'desc')
      .orderBy('r.referralId', 'desc')
      .selectAll('r')
      .select(['s.displayName as senderName', 'h.displayName as handlerName'])
      .select(veils(who, variant)),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'Referral', fieldGroup: 'referral' }),
});
