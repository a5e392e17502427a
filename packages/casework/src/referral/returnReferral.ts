import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface ReturnReferralInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  note?: string | null;
}

/** Sent back: incomplete, or meant for somebody else. What was shown is taken away at once. */
export const returnReferral = (desk: Desk, input: ReturnReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'returnReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'return', 'Referral', referral);
    await advance(tx, referral, { as: 'returned', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('return', tx.now, { code: input.reason, by: 'provider' }),
    );
    return { referralId: referral.referralId };
  });
