import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface EnterInErrorInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  note?: string | null;
}

/** It should never have been entered (wrong person, twice): hidden from the receiver, kept for the audit. */
export const enterInError = (desk: Desk, input: EnterInErrorInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'enterInError', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'enterInError', 'Referral', referral);
    await advance(tx, referral, { as: 'error', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('enterInError', tx.now, { code: input.reason }),
    );
    return { referralId: referral.referralId };
  });
