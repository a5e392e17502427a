import { authorize, ConflictError } from '@tsunagi/access';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { Membership } from '../staff/Membership.js';
import { advance } from './advance.js';
import { createOwnRecord, readNewcomer, widenDisclosure } from './createOwnRecord.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';

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
    await assertFree(tx, referral);
    await advance(tx, referral, { as: 'accepted', text: input.note ?? null }, () =>
      referral.accept(tx.now, { staff: tx.actor.staff, label: tx.actorLabel }),
    );
    await widenDisclosure(tx, referral);
    await createOwnRecord(tx, referral, newcomer);
    return { referralId: referral.referralId };
  });

/** The loser of a race is told whom to ask: the colleague by name, since two of one office may bear one title. */
async function assertFree(tx: Work, referral: Referral): Promise<void> {
  const holder = referral.takenBy();
  if (!holder) return;
  const colleague = { regionId: tx.asker.region, tenantId: referral.receiverTenantId, staffId: holder.staff, endedAt: null };
  const found = await tx.em.findOne(Membership, colleague);
  throw new ConflictError('REFERRAL_TAKEN', { by: found?.displayName ?? holder.label, state: referral.state });
}
