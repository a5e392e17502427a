import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface ResumeReferralInput {
  idempotencyKey: string;
  referralId: string;
  note?: string | null;
}

/** Support goes on after a pause. */
export const resumeReferral = (desk: Desk, input: ResumeReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'resumeReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'resume', 'Referral', referral);
    await advance(tx, referral, { as: 'resumed', text: input.note ?? null }, () => referral.move('resume', tx.now));
    return { referralId: referral.referralId };
  });
