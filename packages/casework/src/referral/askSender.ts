import { authorize } from '@tsunagi/access';
import { assertText } from '../desk/assertText.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface AskSenderInput {
  idempotencyKey: string;
  referralId: string;
  question: string;
}

/** A question to the sender before deciding. The clock stands still until the answer; two questions at most. */
export const askSender = (desk: Desk, input: AskSenderInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'askSender', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'ask', 'Referral', referral);
    assertText('question', input.question, 2000);
    await advance(tx, referral, { as: 'asked', text: input.question }, () => referral.ask(tx.now));
    return { referralId: referral.referralId };
  });
