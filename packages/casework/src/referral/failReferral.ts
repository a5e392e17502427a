import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { addOutcome, type OutcomeInput } from './addOutcome.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';
import type { ToldElsewhere } from './replies.js';

interface Failure extends OutcomeInput {
  reason: string;
  by: 'provider' | 'person';
}

export interface FailReferralInput extends Failure {
  idempotencyKey: string;
  referralId: string;
}

/** It could not be carried through, with a coded reason; the sender gets a task to look again. */
export const failReferral = (desk: Desk, input: FailReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'failReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'fail', 'Referral', referral);
    await fail(tx, referral, input);
    return { referralId: referral.referralId };
  });

/** Why it ended and what came of it all the same, said here or elsewhere. */
export async function fail(tx: Work, referral: Referral, end: Failure, told?: ToldElsewhere): Promise<void> {
  const { reason, by } = end;
  await addOutcome(tx, referral, 'provider', end, told?.means);
  await advance(tx, referral, { as: 'failed', reason, told }, () => referral.close('fail', tx.now, { code: reason, by }));
}
