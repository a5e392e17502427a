import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { earlierOf } from './readEarlier.js';

/** Records of the person of a referral, known only by the referral's key, latest contact first: as many as a page shows. */
export const listRecordsOfReferral = reading({
  name: 'records-of-referral',
  build: (db, $: { referralId: string }, who, variant) =>
    db
      .selectFrom('referral as r')
      .innerJoin('support_record as s', (join) =>
        join.onRef('s.regionId', '=', 'r.regionId').onRef('s.tenantId', '=', 'r.tenantId').onRef('s.personId', '=', 'r.personId'),
      )
      .where('r.regionId', '=', who.region)
      .where('r.referralId', '=', $.referralId)
      .where(mayRead(variant, 'Referral', 'r', who))
      .where(mayRead(variant, 'SupportRecord', 's', who))
      .orderBy('s.occurredAt', 'desc')
      .orderBy('s.recordId', 'desc')
      .limit(20)
      .selectAll('s')
      .select(earlierOf(who, variant, 's').as('earlier')),
  discloses: (row) => ({ personId: row.personId, ownerTenantId: row.tenantId, subject: 'SupportRecord', fieldGroup: 'records' }),
});
