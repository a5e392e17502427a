import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { officesVeiled } from '../protection/index.js';

/**
 * Offices to which the own office has sent in the year past, the most often asked first. Tells nothing about a person: what
 * was sent about somebody who hides is not counted for those who may not know where it went, or its moment would tell it.
 */
export const listReceiversAsked = reading({
  name: 'receivers-asked',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.tenantId', '=', who.tenant)
      .where(sql<boolean>`r.sent_at > now() - interval '1 year'`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .where((row) => row.not(officesVeiled(who, variant)))
      .groupBy('r.receiverTenantId')
      .select(['r.receiverTenantId', sql<number>`count(*)::int`.as('times'), sql<Date>`max(r.sent_at)`.as('lastAt')])
      .orderBy('times', 'desc')
      .orderBy('r.receiverTenantId'),
  discloses: null,
});
