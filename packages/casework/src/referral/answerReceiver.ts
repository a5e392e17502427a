import { authorize } from '@tsunagi/access';
import { Temporal } from 'temporal-polyfill';
import { assertText } from '../desk/assertText.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { addWorkingDays, getCalendar, localDay, workingMinutesBetween } from '../tenancy/index.js';
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
    const calendar = await getCalendar(tx, referral.receiverTenantId);
    const asked = referral.clockStoppedAt ?? tx.now;
    const due =
      referral.replyDueOn && addWorkingDays(calendar, Temporal.PlainDate.from(referral.replyDueOn), daysBetween(asked, tx.now)).toString();
    await advance(tx, referral, { as: 'answered', text: input.answer }, () =>
      referral.answer(tx.now, workingMinutesBetween(calendar, asked, tx.now), due ?? null),
    );
    return { referralId: referral.referralId };
  });

/** Days that the answer took: by so many the deadline moves, counted in days on which the receiver works. */
const daysBetween = (asked: Date, answered: Date): number => localDay(asked).until(localDay(answered)).days;
