import { authorize, ConflictError } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';
import { ReferralEvent } from './ReferralEvent.js';

export interface EnterInErrorInput {
  idempotencyKey: string;
  referralId: string;
  reason: string;
  note?: string | null;
}

/** For so long one person alone may undo what was entered by mistake. */
const aloneForHours = 24;

const isYoung = (referral: Referral, now: Date): boolean => now.getTime() - referral.createdAt.getTime() <= aloneForHours * 3_600_000;

/** Another lead of the office who has already asked for the same. */
async function asked(tx: Work, referral: Referral): Promise<'nobody' | 'myself' | 'somebody'> {
  const requests = await tx.em.find(ReferralEvent, { regionId: tx.asker.region, referralId: referral.referralId, kind: 'error_requested' });
  if (requests.some((each) => each.actorStaffId !== tx.asker.staff)) return 'somebody';
  return requests.length > 0 ? 'myself' : 'nobody';
}

/**
 * It should never have been entered (wrong person, twice): hidden from the receiver, kept for the audit. After a day it
 * takes two: the first asks, and it is done when a second lead does the same. Says whether the second is still needed.
 */
export const enterInError = (desk: Desk, input: EnterInErrorInput): Promise<{ referralId: string; needsSecondPerson: boolean }> =>
  commandOnce(desk, 'enterInError', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'enterInError', 'Referral', referral);
    const { referralId } = referral;
    const by = isYoung(referral, tx.now) ? 'somebody' : await asked(tx, referral);
    if (by === 'myself') throw new ConflictError('SECOND_PERSON_NEEDED', { state: referral.state });
    if (by === 'nobody') {
      referral.assertAllows('enterInError', input.reason);
      await advance(tx, referral, { as: 'error_requested', text: input.note ?? null, reason: input.reason, only: 'out' }, () => undefined);
      return { referralId, needsSecondPerson: true };
    }
    await advance(tx, referral, { as: 'error', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('enterInError', tx.now, { code: input.reason }),
    );
    return { referralId, needsSecondPerson: false };
  });
