import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, dayAheadFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { advance } from './advance.js';
import { findReferral } from './getReferral.js';
import { narrowDisclosure } from './whileWaiting.js';

export interface WaitlistReferralInput {
  idempotencyKey: string;
  referralId: string;
  /** Day on which room is expected, ISO date. */
  expectedOn: string;
  note?: string | null;
}

/**
 * Accepted, but there is no room yet: with the day when there may be, and a review every 30 days. Until then the office sees
 * the packet and how to reach the person, and nothing else of what was handed over.
 */
export const waitlistReferral = (desk: Desk, input: WaitlistReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'waitlistReferral', input.idempotencyKey, input, async (tx) => {
    const referral = await findReferral(tx, input.referralId);
    authorize(tx.actor, 'waitlist', 'Referral', referral);
    assertSound({ expectedOn: dayAheadFault(input.expectedOn, localDay(tx.now).toString()) });
    await advance(tx, referral, { as: 'waitlisted', text: input.note ?? null }, () => {
      referral.move('waitlist', tx.now);
      referral.expectedOn = input.expectedOn;
    });
    await narrowDisclosure(tx, referral);
    return { referralId: referral.referralId };
  });
