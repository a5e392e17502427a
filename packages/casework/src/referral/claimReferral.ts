import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { takeUp } from './createOwnRecord.js';
import { findReferral } from './getReferral.js';

export interface ClaimReferralInput {
  idempotencyKey: string;
  referralId: string;
  note?: string | null;
}

/** Somebody of the addressed office takes the referral in hand: an event, not a state; the inbox shows who. */
export const claimReferral = (desk: Desk, input: ClaimReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'claimReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'claim', 'Referral', referral);
    await takeUp(tx, referral, () =>
      advance(tx, referral, { as: 'claimed', text: input.note ?? null }, () =>
        referral.claim(tx.now, { staff: tx.actor.staff, label: tx.actorLabel }),
      ),
    );
    return { referralId: referral.referralId };
  });
