import { can } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { Notice } from './Notice.js';

/**
 * The asker has seen these notices, or all that are to them or to the whole office. One to the office is seen once one of its
 * people has seen it. Says how many.
 */
export async function seeNotices(tx: Work, noticeIds: string[] | null): Promise<number> {
  const unseen = await tx.em.find(Notice, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    seenAt: null,
    $or: [{ staffId: tx.asker.staff }, { staffId: null }],
    ...(noticeIds && { noticeId: { $in: noticeIds } }),
  });
  const mine = unseen.filter((notice) => can(tx.actor, 'see', 'Notice', notice));
  for (const notice of mine) notice.seenAt = tx.now;
  return mine.length;
}

/** The same for those that told of this referral, without waiting: by the rule that the policy table has for `see`. */
export const seeNoticesOf = (tx: Work, referralId: string): void =>
  send(
    tx.em,
    `update notice set seen_at = ? where region_id = ? and tenant_id = ? and referral_id = ? and seen_at is null
       and (staff_id = ? or staff_id is null)`,
    [tx.now, tx.asker.region, tx.asker.tenant, referralId, tx.asker.staff],
  );
