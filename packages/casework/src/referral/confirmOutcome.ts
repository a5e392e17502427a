import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { addOutcome, type OutcomeInput } from './addOutcome.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import { finishTask } from './tellParties.js';

export interface ConfirmOutcomeInput extends OutcomeInput {
  idempotencyKey: string;
  referralId: string;
}

/** The sender says whether the outcome is so from its side; the row leaves its inbox, and the task to ask leaves the desk. */
export const confirmOutcome = (desk: Desk, input: ConfirmOutcomeInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'confirmOutcome', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'confirmOutcome', 'Referral', referral);
    await addOutcome(tx, referral, 'sender', input);
    await advance(tx, referral, { as: 'confirmed' }, () => referral.confirm(tx.now));
    await finishTask(tx, referral, 'referral_completed');
    return { referralId: referral.referralId };
  });
