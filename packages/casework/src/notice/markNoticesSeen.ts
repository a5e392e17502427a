import { can } from '@tsunagi/access';
import { Notice } from '../audit/Notice.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';

/** Seen, up to now or only these. A notice to the whole office is seen once one of its people has seen it. */
export const markNoticesSeen = (desk: Desk, input: { noticeIds?: string[] | null }): Promise<{ seen: number }> =>
  command(desk, async (tx) => {
    const own = {
      regionId: tx.asker.region,
      tenantId: tx.asker.tenant,
      seenAt: null,
      $or: [{ staffId: tx.asker.staff }, { staffId: null }],
    };
    const unseen = await tx.em.find(Notice, { ...own, ...(input.noticeIds && { noticeId: { $in: input.noticeIds } }) });
    const mine = unseen.filter((notice) => can(tx.actor, 'see', 'Notice', notice));
    for (const notice of mine) notice.seenAt = tx.now;
    return { seen: mine.length };
  });
