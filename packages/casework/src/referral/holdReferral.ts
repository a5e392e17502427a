import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface HoldReferralInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  note?: string | null;
}

/** Support pauses, with a coded reason; what was disclosed stays readable. */
export const holdReferral = (desk: Desk, input: HoldReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'holdReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'hold', 'Referral', referral);
    await advance(tx, referral, { as: 'held', text: input.note ?? null, reason: input.reason }, () =>
      referral.move('hold', tx.now, { code: input.reason }),
    );
    return { referralId: referral.referralId };
  });
