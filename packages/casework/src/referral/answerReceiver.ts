import { authorize } from '@tsunagi/access';
import { assertText } from '../desk/assertText.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { workingDaysBetween } from '../tenancy/index.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

export interface AnswerReceiverInput {
  idempotencyKey: string;
  referralId: string;
  answer: string;
}

/** The sender answers; the clock of the receiving office runs on. */
export const answerReceiver = (desk: Desk, input: AnswerReceiverInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'answerReceiver', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'answer', 'Referral', referral);
    assertText('answer', input.answer, 2000);
    const stopped = await workingDaysBetween(tx, referral.receiverTenantId, referral.clockStoppedAt ?? tx.now, tx.now);
    await advance(tx, referral, { as: 'answered', text: input.answer }, () => referral.answer(tx.now, stopped));
    return { referralId: referral.referralId };
  });
