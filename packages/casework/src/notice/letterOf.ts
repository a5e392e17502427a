import { authorize, receivingRoles } from '@tsunagi/access';
import { Notice } from '../audit/Notice.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { Membership, Staff } from '../staff/index.js';
import { localDay } from '../tenancy/index.js';
import { noticeWords } from './noticeWords.js';

/** What a notice becomes on paper: number and kind, never a name; whoever wants to know more has to sign in. */
export interface Letter {
  to: string[];
  subject: string;
  text: string;
}

type NoticeRecord = InstanceType<typeof Notice>;

/** Who of the office works with referrals today; a notice to nobody in particular is for all of them. */
async function recipients(tx: Work, notice: NoticeRecord): Promise<string[]> {
  const today = localDay(tx.now).toString();
  const office = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
  const members = await tx.em.find(Membership, {
    ...office,
    endedAt: null,
    validFrom: { $lte: today },
    $or: [{ validUntil: null }, { validUntil: { $gte: today } }],
    ...(notice.staffId && { staffId: notice.staffId }),
  });
  const concerned = members.filter(
    (each) => notice.staffId || each.roles.some((role) => (receivingRoles as readonly string[]).includes(role)),
  );
  return concerned.length === 0
    ? []
    : tx.em
        .find(Staff, { ...office, staffId: { $in: concerned.map((each) => each.staffId) }, disabledAt: null, email: { $ne: null } })
        .then((accounts) => accounts.flatMap((account) => account.email ?? []));
}

/**
 * The mail for a notice, or null where it was sent, was seen meanwhile, or nobody concerned has an address.
 *
 * @systemOnly
 */
export const letterOf = (desk: Desk, noticeId: string, publicUrl: string): Promise<Letter | null> =>
  command(desk, async (tx) => {
    const notice = await tx.em.findOne(Notice, { regionId: tx.asker.region, noticeId });
    authorize(tx.actor, 'mail', 'Notice', notice);
    if (notice.mailedAt || notice.seenAt) return null;
    const to = await recipients(tx, notice);
    const what = `${notice.number ?? ''} ${noticeWords(notice.kind, 'ja')}`.trim();
    return to.length === 0
      ? null
      : {
          to,
          subject: `つなぎ: ${what}`,
          text: `${what}\n\n内容は、サインインしてご覧ください。\n${publicUrl}/inbox\n\nこのメールに個人情報は含まれていません。`,
        };
  });

/** @systemOnly */
export const markMailed = (desk: Desk, noticeId: string): Promise<void> =>
  command(desk, async (tx) => {
    const notice = await tx.em.findOne(Notice, { regionId: tx.asker.region, noticeId });
    authorize(tx.actor, 'mail', 'Notice', notice);
    notice.mailedAt = tx.now;
  });
