import type { ErrorCode } from '@tsunagi/access';
import { record } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import type { Referral } from './Referral.js';
import { newsOfSent, notify } from './tellParties.js';

/**
 * What was sent does not leave: the consent was withdrawn during the hold, or the receiver has closed or is full. Nobody
 * outside has heard of it; the sender is told why.
 */
export async function stayDraft(tx: Work, referral: Referral, why: ErrorCode): Promise<void> {
  referral.deliverAt = null;
  await notify(tx, referral.tenantId, referral.senderStaffId, 'referral.not_sent', referral);
  record(tx, {
    verb: 'referral.not_sent',
    subject: 'Referral',
    id: referral.referralId,
    person: referral.personId,
    data: { code: why },
    news: [newsOfSent(referral)],
  });
}
