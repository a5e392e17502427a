import { authorize, InvalidError } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import { consentWithdrawn } from './reasons.js';

export interface WithdrawReferralInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  note?: string | null;
}

/** The sender takes the referral back; the disclosure ends now. Not after it has been completed. */
export const withdrawReferral = (desk: Desk, input: WithdrawReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'withdrawReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'withdraw', 'Referral', referral);
    if (input.reason === consentWithdrawn) throw new InvalidError('INVALID_INPUT', { reason: 'WITHDRAW_THE_CONSENT' });
    await advance(tx, referral, { as: 'withdrawn', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('withdraw', tx.now, { code: input.reason, by: input.reason === 'person' ? 'person' : null }),
    );
    return { referralId: referral.referralId };
  });
