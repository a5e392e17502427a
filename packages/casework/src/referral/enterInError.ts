import { authorize, ConflictError } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';

export interface EnterInErrorInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  note?: string | null;
}

/** For so long one person alone may undo what was entered by mistake. */
const aloneForHours = 24;

const isYoung = (referral: Referral, now: Date): boolean => now.getTime() - referral.createdAt.getTime() <= aloneForHours * 3_600_000;

/**
 * It should never have been entered (wrong person, twice): hidden from the receiver, kept for the audit. After a day it
 * takes two: the first asks, and it is done when a second lead does the same. Says whether the second is still needed.
 */
export const enterInError = (desk: Desk, input: EnterInErrorInput): Promise<{ referralId: string; needsSecondPerson: boolean }> =>
  commandOnce(desk, 'enterInError', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'enterInError', 'Referral', referral);
    const { referralId, errorAskedBy } = referral;
    if (!isYoung(referral, tx.now)) {
      if (errorAskedBy === tx.asker.staff) throw new ConflictError('SECOND_PERSON_NEEDED', { state: referral.state });
      if (!errorAskedBy) {
        await ask(tx, referral, input);
        return { referralId, needsSecondPerson: true };
      }
    }
    await advance(tx, referral, { as: 'error', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('enterInError', tx.now, { code: input.reason }),
    );
    return { referralId, needsSecondPerson: false };
  });

/** The first of two: a line in its course, and in the inbox of the own office alone. */
async function ask(tx: Work, referral: Referral, { reason, note }: EnterInErrorInput): Promise<void> {
  referral.assertAllows('enterInError', reason);
  await advance(tx, referral, { as: 'error_requested', text: note ?? null, reason, only: 'out' }, () => {
    referral.errorAskedBy = tx.asker.staff;
  });
}
