import { authorize } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { advance } from './advance.js';
import { createOwnRecord, readNewcomer, widenDisclosure } from './createOwnRecord.js';
import { findReferral } from './getReferral.js';

export interface AcceptReferralInput {
  idempotencyKey: string;
  referralId: string;
  note?: string | null;
}

/** The addressed organisation takes the person on: from here on it has a record of its own, linked to the sender's. */
export const acceptReferral = (desk: Desk, input: AcceptReferralInput): Promise<{ referralId: string }> =>
  commandOnce(desk, 'acceptReferral', input.idempotencyKey, input, async (tx) => {
    const [referral, newcomer] = await Promise.all([findReferral(tx, input.referralId), readNewcomer(tx, input.referralId)]);
    authorize(tx.actor, 'accept', 'Referral', referral);
    await advance(tx, referral, { as: 'accepted', text: input.note ?? null }, () =>
      referral.accept(tx.now, { staff: tx.actor.staff, label: tx.actorLabel }),
    );
    await widenDisclosure(tx, referral);
    await createOwnRecord(tx, referral, newcomer);
    return { referralId: referral.referralId };
  });
