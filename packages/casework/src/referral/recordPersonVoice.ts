import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { addOutcome, type OutcomeInput } from './addOutcome.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface RecordPersonVoiceInput extends OutcomeInput {
  idempotencyKey: string;
  referralId: string;
  /** How the words reached us: a code of `recordMethods`. */
  method: string;
}

/** What the person says about it, in their own words, entered by staff with how it was said. */
export const recordPersonVoice = (desk: Desk, input: RecordPersonVoiceInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'recordPersonVoice', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'recordPersonVoice', 'Referral', referral);
    await addOutcome(tx, referral, 'person', input, input.method);
    await advance(tx, referral, { as: 'voice' }, () => referral.move('recordPersonVoice', tx.now));
    return { referralId: referral.referralId };
  });
