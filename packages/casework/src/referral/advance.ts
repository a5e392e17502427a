import type { FieldGroup } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { record } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import { assertSound, textFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { raiseEpoch, writeLedger } from '../disclosure/index.js';
import { packetLinesOf } from './getReferral.js';
import type { Happening } from './happenings.js';
import { endLabel } from './labels.js';
import { type Told, updateMailboxes } from './mailboxes.js';
import type { Referral } from './Referral.js';
import { ReferralEvent } from './ReferralEvent.js';
import type { ToldElsewhere } from './replies.js';
import { endShareRequests } from './sharing/endShareRequests.js';
import { newsOfSent, tellOfTakeover, tellParties } from './tellParties.js';
import { replanTimers } from './timers/planTimers.js';
import { type ClosingState, type ReferralState, readableDaysAfter } from './transitions.js';

const day = 86_400_000;
const mostText = 2000;

/** `as` is the kind of the event, and why the row now lies in the inboxes. */
export interface Happened extends Told {
  as: Happening;
  text?: string | null;
  reason?: string | null;
  /** Of the person, where it is about these. */
  fieldGroups?: FieldGroup[];
  /** Where the receiver has said it elsewhere, and the sender records it. */
  told?: ToldElsewhere | undefined;
}

/**
 * Carries out one verb of a referral in its home, whoever acts: the state and its event in one step, then the inboxes of
 * all parties, the end of the disclosure where the new state sets one, the deadlines that now lie ahead, notices, the audit row of the true actor, and the news.
 */
export async function advance(tx: Work, referral: Referral, happened: Happened, verb: () => void): Promise<void> {
  assertSound({ note: textFault(happened.text, mostText) });
  const { state: from, handlerStaffId: handler } = referral;
  await raiseEpoch(tx, referral.tenantId, referral.personId);
  await inHome(tx, referral.tenantId, 'referral.transition', () => {
    verb();
    tx.em.persist(eventOf(tx, referral, from, happened));
  });
  await updateMailboxes(tx, referral, happened);
  await endDisclosure(tx, referral, from);
  await replanTimers(tx, referral);
  await tellParties(tx, referral, happened.as);
  if (handler && handler !== referral.handlerStaffId) await tellOfTakeover(tx, referral, handler);
  record(tx, {
    verb: `referral.${happened.as}`,
    subject: 'Referral',
    id: referral.referralId,
    owner: referral.tenantId,
    person: referral.personId,
    data: { from, to: referral.state, ...(happened.reason && { reason: happened.reason }) },
    news: [
      newsOfSent(referral),
      // Of what was never sent the receiver must not hear.
      ...(referral.sentAt ? [{ tenant: referral.receiverTenantId, kind: 'referral' as const, version: referral.version }] : []),
    ],
  });
}

const eventOf = (tx: Work, referral: Referral, from: string, happened: Happened) =>
  tx.em.create(ReferralEvent, {
    regionId: tx.asker.region,
    tenantId: referral.tenantId,
    eventId: newId(),
    referralId: referral.referralId,
    personId: referral.personId,
    kind: happened.as,
    fromState: from,
    toState: referral.state,
    actorTenantId: tx.actor.tenant,
    actorStaffId: tx.actor.staff,
    actorLabel: tx.actorLabel,
    reasonCode: happened.reason ?? null,
    fieldGroups: happened.fieldGroups ?? [],
    text: happened.text?.trim() || null,
    means: happened.told?.means ?? null,
    saidBy: happened.told?.saidBy.trim() ?? null,
    saidOn: happened.told?.saidOn ?? null,
    at: tx.now,
    // The epoch was raised first: a withdrawal that passed us would have made this transaction start again.
    readers: referral.readers,
  });

/**
 * A closing state leaves all that was handed over readable for some days (decision 9), or takes it away at once; nothing more of
 * the person is to be shared.
 */
async function endDisclosure(tx: Work, referral: Referral, from: string): Promise<void> {
  const days = referral.state === from ? undefined : readableDaysAfter[referral.state as ReferralState];
  if (days === undefined) return;
  const at = new Date(tx.now.getTime() + days * day);
  const lines = await packetLinesOf(tx, referral, at);
  if (lines.length > 0) {
    await writeLedger(tx, referral.tenantId, referral.personId, {
      ends: lines.map((line) => ({ line, at, reason: `referral.${referral.state as ClosingState}` as const })),
    });
  }
  await endLabel(tx, referral.receiverTenantId, referral.referralId, at);
  await endShareRequests(tx, referral);
}
