import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { findReferral } from './getReferral.js';
import { newsOfSent } from './tellParties.js';

/** Takes a referral back within the hold: it is a draft again, and the other side never knows. */
export const recallReferral = (desk: Desk, input: { idempotencyKey: string; referralId: string }): Promise<{ referralId: string }> =>
  commandOnce(desk, 'recallReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'recall', 'Referral', referral);
    referral.recall(tx.now);
    record(tx, {
      verb: 'referral.recalled',
      subject: 'Referral',
      id: referral.referralId,
      person: referral.personId,
      news: [newsOfSent(referral)],
    });
    return { referralId: referral.referralId };
  });
