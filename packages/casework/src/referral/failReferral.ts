import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { addOutcome, type OutcomeInput } from './addOutcome.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface FailReferralInput extends OutcomeInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  by: 'provider' | 'person';
}

/** It could not be carried through, with a coded reason; the sender gets a task to look again. */
export const failReferral = (desk: Desk, input: FailReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'failReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'fail', 'Referral', referral);
    await addOutcome(tx, referral, 'provider', input);
    await advance(tx, referral, { as: 'failed', reason: input.reason }, () =>
      referral.close('fail', tx.now, { code: input.reason, by: input.by }),
    );
    return { referralId: referral.referralId };
  });
