import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';

/** The addressed office has opened it for the first time: the sender sees that it was looked at. Opening again does nothing. */
export const openReferral = (desk: Desk, input: { idempotencyKey: string; referralId: string }): Promise<{ referralId: string }> =>
  commandOnce(desk, 'openReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'open', 'Referral', referral);
    if (referral.state === 'requested') {
      await advance(tx, referral, { as: 'opened' }, () => {
        referral.move('open', tx.now);
        referral.receivedAt = tx.now;
      });
    }
    return { referralId: referral.referralId };
  });
