import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, dayFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { advance } from './advance.js';
import { takeUp } from './createOwnRecord.js';
import { findReferral } from './getReferral.js';

export interface StartReferralInput {
  idempotencyKey: string;
  referralId: string;
  /** Day of the first contact, ISO date. */
  firstContactOn: string;
  note?: string | null;
}

/** The first contact has been made: support begins. */
export const startReferral = (desk: Desk, input: StartReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'startReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'start', 'Referral', referral);
    assertSound({ firstContactOn: dayFault(input.firstContactOn, { notAfter: localDay(tx.now).toString() }) });
    await takeUp(tx, referral, () =>
      advance(tx, referral, { as: 'started', text: input.note ?? null }, () =>
        referral.start(tx.now, input.firstContactOn, { staff: tx.actor.staff, label: tx.actorLabel }),
      ),
    );
    return { referralId: referral.referralId };
  });
