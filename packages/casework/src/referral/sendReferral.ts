import { raw } from '@mikro-orm/core';
import { authorize, ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { findConsent } from '../consent/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { assertSound, dayAheadFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { Tenant } from '../tenancy/Tenant.js';
import { authorizeBasis, getGrant } from './basis.js';
import { findReferral } from './getReferral.js';
import type { Referral } from './Referral.js';
import { newsOfSent } from './tellParties.js';

export interface SendReferralInput {
  idempotencyKey: string;
  referralId: string;
  expectedVersion?: number | null;
  /** Send although the receiver has said that it has no room; the receiver sees that it was forced. */
  evenIfFull?: boolean | null;
}

/** For so long a referral can be called back before anything has left the office. */
export const holdSeconds = 30;

const receiver = '(select r.receiver_tenant_id from referral r where r.region_id = ? and r.referral_id = ?)';

/** Lets a draft go, after a hold of 30 seconds. Nothing is disclosed and nobody is told before that. */
export const sendReferral = (desk: Desk, input: SendReferralInput): Promise<{ referralId: string; deliverAt: string }> =>
  commandOnce(desk, 'sendReferral', input.idempotencyKey, input, async (tx) => {
    const { region: regionId } = tx.asker;
    // The receiver is known from then on, and not asked for again.
    const [referral, standing] = await Promise.all([
      findReferral(tx, input.referralId),
      findConsent(tx, { referralId: input.referralId }),
      tx.em.findOne(Tenant, { regionId, tenantId: { $eq: raw<string>(receiver, [regionId, input.referralId]) } }),
    ]);
    authorize(tx.actor, 'send', 'Referral', referral);
    authorizeBasis(tx, referral, referral.basis, standing);
    assertVersion(referral, input.expectedVersion);
    assertComplete(referral, localDay(tx.now).toString());
    await getGrant(tx, referral, standing);
    referral.evenIfFull = await assertReceiverTakes(tx, referral.receiverTenantId, input.evenIfFull ? null : 'RECEIVER_FULL');

    const deliverAt = referral.send(tx.now, { staff: tx.actor.staff, unit: tx.actor.unit, label: tx.actorLabel }, holdSeconds);
    enqueue(tx, 'deliver-referral', { referral: referral.referralId }, { key: `deliver:${referral.referralId}`, runAt: deliverAt });
    record(tx, {
      verb: 'referral.sent',
      subject: 'Referral',
      id: referral.referralId,
      person: referral.personId,
      data: { to: referral.receiverTenantId, fieldGroups: referral.fieldGroups, basis: referral.basis },
      news: [newsOfSent(referral)],
    });
    return { referralId: referral.referralId, deliverAt: deliverAt.toISOString() };
  });

/** A summary, a request and a deadline: handing a person over without an outline (丸投げ) is not possible. */
function assertComplete(referral: Referral, today: string): void {
  assertSound({
    summary: referral.summary.trim() ? null : 'REQUIRED',
    request: referral.request.trim() ? null : 'REQUIRED',
    replyDueOn: referral.replyDueOn ? dayAheadFault(referral.replyDueOn, today) : 'REQUIRED',
  });
}

/**
 * This office takes referrals at present and has room. `whenFull` is the refusal where it has none; null asks it nevertheless.
 * Returns whether that is so: that it was asked although it has no room.
 */
export async function assertReceiverTakes(
  tx: Work,
  receiverTenantId: string,
  whenFull: 'RECEIVER_FULL' | 'THIRD_FULL' | null,
): Promise<boolean> {
  const receiver = await tx.em.findOneOrFail(Tenant, { regionId: tx.asker.region, tenantId: receiverTenantId });
  const today = localDay(tx.now).toString();
  if (!receiver.takesReferrals || receiver.closedOn(today)) throw new ConflictError('RECEIVER_CLOSED');
  const full = receiver.capacity === 'no_capacity';
  if (full && whenFull) throw new ConflictError(whenFull, { note: receiver.capacityNote });
  return full;
}
