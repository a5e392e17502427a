import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { addOutcome, type OutcomeInput } from './addOutcome.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';
import type { ToldElsewhere } from './replies.js';
import { planRetention } from './timers/planTimers.js';

export interface CompleteReferralInput extends OutcomeInput {
  idempotencyKey: string;
  referralId: string;
}

/** The receiver reports what came of it and ends the referral. The sender gets a task: to ask the person too, and to confirm it. */
export const completeReferral = (desk: Desk, input: CompleteReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'completeReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'complete', 'Referral', referral);
    await complete(tx, referral, input);
    return { referralId: referral.referralId };
  });

/** The outcome and the end, said here or elsewhere. */
export async function complete(tx: Work, referral: Referral, outcome: OutcomeInput, told?: ToldElsewhere): Promise<void> {
  await addOutcome(tx, referral, 'provider', outcome, told?.means);
  await advance(tx, referral, { as: 'completed', told }, () => referral.close('complete', tx.now));
  if (outcome.code === 'employed') await planRetention(tx, referral, outcome.occurredOn);
}
