import { authorize } from '@tsunagi/access';
import { command } from '../../desk/command.js';
import type { Desk, Work } from '../../desk/desk.js';
import { noteUnmet } from '../../hub/index.js';
import { Person } from '../../person/Person.js';
import { advance } from '../advance.js';
import { findReferral } from '../getReferral.js';
import { escalateToCoordinator, type Passed } from '../mailboxes.js';
import type { Referral } from '../Referral.js';
import { giveTask, notify } from '../tellParties.js';
import { isOpenState } from '../transitions.js';
import { stepOf } from './dueAt.js';
import type { TimerAct } from './ladders.js';
import { Timer } from './Timer.js';

const nothingMoves = () => undefined;

/** Whoever is to move next is reminded: the receiver, or the sender where a question waits for an answer. */
async function nudge(tx: Work, referral: Referral, passed: Passed): Promise<void> {
  authorize(tx.actor, 'nudge', 'Referral', referral);
  const waitsForSender = referral.state === 'info_needed';
  await advance(tx, referral, { as: 'nudged', passed, only: waitsForSender ? 'out' : 'in' }, nothingMoves);
  const { tenantId, senderStaffId, receiverTenantId, handlerStaffId } = referral;
  if (waitsForSender) await notify(tx, tenantId, senderStaffId, 'referral.nudged', referral);
  else await notify(tx, receiverTenantId, handlerStaffId ?? null, 'referral.nudged', referral);
}

/** Nobody has moved in time: the coordinator sees number, parties and dates, and phones. Where there is none, the sender is told. */
async function coordinate(tx: Work, referral: Referral, passed: Passed): Promise<void> {
  authorize(tx.actor, 'escalate', 'Referral', referral);
  const { regionId, personId, coordinatorTenantId: coordinator } = referral;
  const person = await tx.em.findOneOrFail(Person, { regionId, personId });
  if (coordinator && (await escalateToCoordinator(tx, referral, passed, !!person.protectedSince))) {
    const office = { tenant: coordinator, staff: null, unit: null, person: null };
    await giveTask(tx, office, referral, { kind: 'referral_still', days: 0 });
    await notify(tx, coordinator, null, 'referral.escalated', referral);
  } else {
    await notify(tx, referral.tenantId, referral.senderStaffId, 'referral.escalated', referral);
  }
  await advance(tx, referral, { as: 'escalated', passed, only: 'out' }, nothingMoves);
}

const acts: Record<TimerAct, (tx: Work, referral: Referral, passed: Passed) => Promise<void>> = {
  nudge,
  coordinate,
  alternatives: (tx, referral, passed) => advance(tx, referral, { as: 'alternatives', passed, only: 'out' }, nothingMoves),
  review: (tx, referral, passed) => advance(tx, referral, { as: 'review', passed, only: 'in' }, nothingMoves),
  consentEnding: (tx, referral) => advance(tx, referral, { as: 'consent_ending', only: 'out' }, nothingMoves),
  retention: (tx, referral) => advance(tx, referral, { as: 'retention', only: 'out' }, nothingMoves),
  expire: async (tx, referral) => {
    authorize(tx.actor, 'expire', 'Referral', referral);
    await advance(tx, referral, { as: 'expired' }, () => referral.close('expire', tx.now));
    await noteUnmet(tx, { kinds: referral.needs, of: referral, cause: 'expired' });
  },
};

/** What a timer is to do now; nothing where the referral has moved on since it was planned. */
function actOf(timer: InstanceType<typeof Timer>, referral: Referral): TimerAct | null {
  if (timer.kind === 'T6') return isOpenState(referral.state) ? 'consentEnding' : null;
  if (timer.kind === 'T7') return referral.state === 'completed' ? 'retention' : null;
  return stepOf(referral, timer.kind, timer.step)?.step ?? null;
}

/**
 * A timer is due. Run by the worker as the system actor of the sending office; firing twice, too early or after the
 * referral has moved on does nothing. Returns what was done.
 *
 * @systemOnly
 */
export const fireTimer = (desk: Desk, timerId: string): Promise<TimerAct | null> =>
  command(desk, async (tx) => {
    const timer = await tx.em.findOne(Timer, { regionId: tx.asker.region, timerId });
    authorize(tx.actor, 'fire', 'Timer', timer);
    if (timer.firedAt || timer.cancelledAt || timer.dueAt > tx.now) return null;
    const referral = await findReferral(tx, timer.referralId);
    authorize(tx.actor, 'read', 'Referral', referral);
    const act = actOf(timer, referral);
    timer.firedAt = tx.now;
    if (act) await acts[act](tx, referral, timer);
    return act;
  });
