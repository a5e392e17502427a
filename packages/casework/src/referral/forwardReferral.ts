import { authorize, InvalidError } from '@tsunagi/access';
import { inHome, send } from '@tsunagi/database';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { addWorkingDays, localDay, readCalendars } from '../tenancy/index.js';
import { Tenant } from '../tenancy/Tenant.js';
import { advance } from './advance.js';
import { followUpOf } from './follow.js';
import { findReferral, packetLinesOf } from './getReferral.js';
import { Referral } from './Referral.js';
import { receiversTime } from './receiversTime.js';
import { assertReceiverTakes } from './sendReferral.js';
import { giveTask, newsOfSent, notify, senderOf } from './tellParties.js';

export interface ForwardReferralInput {
  idempotencyKey: string;
  referralId: string;
  toTenantId: string;
  reason: string;
  note?: string | null;
}

/** For so many working days the third office is given to answer. */
const answerWithin = 5;

/**
 * 別の所へつなぐ. The addressed office hands on what it cannot do itself: a follow-up in the sender's home, to a third
 * office. Where the person's consent names that office it leaves at once; else it waits as a draft for the sender to get
 * consent. Either way the office that forwards keeps its own part only, and the sender sees the chain.
 */
export const forwardReferral = (desk: Desk, input: ForwardReferralInput): Promise<{ referralId: string; sentOn: boolean }> =>
  commandOnce(desk, 'forwardReferral', input.idempotencyKey, input, async (tx) => {
    const third = { regionId: tx.asker.region, tenantId: input.toTenantId };
    // The third office and when it works are known from then on, and not asked for again.
    const [referral] = await Promise.all([
      findReferral(tx, input.referralId),
      tx.em.findOne(Tenant, third),
      readCalendars(tx, '?', [input.toTenantId]),
    ]);
    authorize(tx.actor, 'forward', 'Referral', referral);
    await assertThird(tx, referral, input.toTenantId);
    const sentOn = await mayPassOn(tx, referral, input.toTenantId);
    await advance(tx, referral, { as: 'forwarded', text: input.note ?? null, reason: input.reason }, () =>
      referral.close('forward', tx.now, { code: input.reason, by: 'provider' }),
    );
    const child = await follow(tx, referral, input.toTenantId, sentOn);
    if (!sentOn) await leaveToSender(tx, child);
    record(tx, {
      verb: 'referral.followed',
      subject: 'Referral',
      id: child.referralId,
      owner: child.tenantId,
      person: child.personId,
      data: { follows: referral.referralId, to: child.receiverTenantId, sentOn },
      news: [newsOfSent(child)],
    });
    return { referralId: referral.referralId, sentOn };
  });

async function assertThird(tx: Work, referral: Referral, to: string): Promise<void> {
  const third = await tx.em.findOne(Tenant, { regionId: tx.asker.region, tenantId: to });
  const party = to === referral.tenantId || to === referral.receiverTenantId;
  if (!third || party) throw new InvalidError('INVALID_INPUT', { toTenantId: 'UNKNOWN_CODE' });
  await assertReceiverTakes(tx, to, 'THIRD_FULL');
}

/** Does the line on which we read this let it be passed on to that office without asking again? */
async function mayPassOn(tx: Work, referral: Referral, to: string): Promise<boolean> {
  const lines = await packetLinesOf(tx, referral, tx.now);
  return lines.some((line) => line.mayForwardTo.includes(to));
}

/** The number of the chain: 2026-4827-1635 is followed by 2026-4827-1635/2, so that all of it is found by one number. */
function numberAfter(number: string): string {
  const [first, link] = number.split('/');
  return `${first}/${Number(link ?? 1) + 1}`;
}

async function follow(tx: Work, referral: Referral, to: string, sentOn: boolean): Promise<Referral> {
  const calendar = await receiversTime(tx, { receiverTenantId: to, personHides: referral.personHides });
  const replyDueOn = addWorkingDays(calendar, localDay(tx.now), answerWithin).toString();
  const child = tx.em.create(
    Referral,
    {
      ...followUpOf(referral, tx.now),
      number: numberAfter(referral.number),
      receiverTenantId: to,
      replyDueOn,
      senderStaffId: referral.senderStaffId,
      senderUnitId: referral.senderUnitId ?? null,
      senderLabel: referral.senderLabel ?? null,
      deliverAt: sentOn ? tx.now : null,
    },
    { persist: false },
  );
  await inHome(tx, referral.tenantId, 'referral.follow', () => void tx.em.persist(child));
  if (sentOn) {
    send(tx.em, `select enqueue('deliver-referral', json_build_object('region', ?::int, 'tenant', ?::text, 'referral', ?::text), ?)`, [
      tx.asker.region,
      referral.tenantId,
      child.referralId,
      `deliver:${child.referralId}`,
    ]);
  }
  return child;
}

/** The consent does not reach the third office: the sender asks the person, and sends or discards the draft. */
async function leaveToSender(tx: Work, child: Referral): Promise<void> {
  await giveTask(tx, senderOf(child), child, { kind: 'referral_forward', days: 3 });
  await notify(tx, child.tenantId, child.senderStaffId, 'referral.forward_waits', child);
}
