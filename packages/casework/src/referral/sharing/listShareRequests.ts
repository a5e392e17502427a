import { sql } from 'kysely';
import { mayRead } from '../../desk/mayRead.js';
import { reading } from '../../desk/rows.js';
import { staffName } from '../../desk/staffName.js';

/** What the receivers of these referrals asked to see besides, and what they were told, oldest first. */
export const listShareRequests = reading({
  name: 'share-requests',
  build: (db, $: { referralIds: string[] }, who, variant) =>
    db
      .selectFrom('referral as r')
      .innerJoin('share_request as q', (join) =>
        join.onRef('q.regionId', '=', 'r.regionId').onRef('q.tenantId', '=', 'r.tenantId').onRef('q.referralId', '=', 'r.referralId'),
      )
      .where('r.regionId', '=', who.region)
      .where(sql<boolean>`r.referral_id = any(${$.referralIds}::uuid[])`)
      .where(mayRead(variant, 'ShareRequest', 'q', who))
      .orderBy('q.askedAt')
      .orderBy('q.requestId')
      .selectAll('q')
      .select([
        staffName(who, 'q.askerTenantId', 'q.askerStaffId').as('askerName'),
        staffName(who, 'q.tenantId', 'q.deciderStaffId').as('deciderName'),
      ]),
  discloses: null,
});
