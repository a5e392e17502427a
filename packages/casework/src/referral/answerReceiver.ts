import { authorize } from '@tsunagi/access';
import { Temporal } from 'temporal-polyfill';
import { assertText } from '../desk/assertText.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { addWorkingDays, type Calendar, localDay, workingDaysBetween, workingMinutesBetween } from '../tenancy/index.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import { receiversTime } from './receiversTime.js';

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
    const calendar = await receiversTime(tx, referral);
    const asked = referral.clockStoppedAt ?? tx.now;
    await advance(tx, referral, { as: 'answered', text: input.answer }, () =>
      referral.answer(
        tx.now,
        workingMinutesBetween(calendar, asked, tx.now),
        referral.replyDueOn ? movedBy(calendar, referral.replyDueOn, asked, tx.now) : null,
      ),
    );
    return { referralId: referral.referralId };
  });

/** The deadline moves by as many of the receiver's working days as the answer took: a weekend costs nobody a day, and gives none. */
function movedBy(calendar: Calendar, dueOn: string, asked: Date, answered: Date): string {
  const days = workingDaysBetween(calendar, localDay(asked), localDay(answered));
  return days === 0 ? dueOn : addWorkingDays(calendar, Temporal.PlainDate.from(dueOn), days).toString();
}
