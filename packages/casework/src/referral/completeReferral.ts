import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { addOutcome, type OutcomeInput } from './addOutcome.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import { planRetention } from './timers/planTimers.js';

export interface CompleteReferralInput extends OutcomeInput {
  idempotencyKey: string;
  referralId: string;
}

/** The receiver reports what came of it and ends the referral. The sender and the person are asked whether it is so. */
export const completeReferral = (desk: Desk, input: CompleteReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'completeReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'complete', 'Referral', referral);
    await addOutcome(tx, referral, 'provider', input);
    await advance(tx, referral, { as: 'completed' }, () => referral.close('complete', tx.now));
    if (input.code === 'employed') await planRetention(tx, referral, input.occurredOn);
    return { referralId: referral.referralId };
  });
