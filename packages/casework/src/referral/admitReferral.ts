import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import { widenAgain } from './whileWaiting.js';

export interface AdmitReferralInput {
  idempotencyKey: string;
  referralId: string;
  note?: string | null;
}

/** Room has been found for somebody who waited: what was handed over can be read again. */
export const admitReferral = (desk: Desk, input: AdmitReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'admitReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'admit', 'Referral', referral);
    const waitsSince = referral.stateSince;
    await advance(tx, referral, { as: 'admitted', text: input.note ?? null }, () => referral.move('admit', tx.now));
    await widenAgain(tx, referral, waitsSince);
    return { referralId: referral.referralId };
  });
