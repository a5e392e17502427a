import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { findReferral } from './getReferral.js';
import { newsOfSent } from './tellParties.js';

/** A draft that will not be sent: out of the way, with what was written kept. Nothing had left, so nobody is told. */
export const discardDraft = (desk: Desk, input: { idempotencyKey: string; referralId: string }): Promise<{ referralId: string }> =>
  commandOnce(desk, 'discardDraft', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'discard', 'Referral', referral);
    referral.assertAtHome('discard');
    referral.close('discard', tx.now);
    record(tx, {
      verb: 'referral.discarded',
      subject: 'Referral',
      id: referral.referralId,
      person: referral.personId,
      news: [newsOfSent(referral)],
    });
    return { referralId: referral.referralId };
  });
