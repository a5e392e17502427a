import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** Offices to which the own office has sent in the year past, the most often asked first. Tells nothing about a person. */
export const listReceiversAsked = reading({
  name: 'receivers-asked',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.tenantId', '=', who.tenant)
      .where(sql<boolean>`r.sent_at > now() - interval '1 year'`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .groupBy('r.receiverTenantId')
      .select(['r.receiverTenantId', sql<number>`count(*)::int`.as('times'), sql<Date>`max(r.sent_at)`.as('lastAt')])
      .orderBy('times', 'desc')
      .orderBy('r.receiverTenantId'),
  discloses: null,
});
