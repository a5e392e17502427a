import { authorize, DomainError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { writeLedger } from '../disclosure/index.js';
import { Person } from '../person/Person.js';
import { PersonIdentity } from '../person/PersonIdentity.js';
import { getGrant, tellLeads } from './basis.js';
import { findReferral } from './getReferral.js';
import { labelOf, putLabel } from './labels.js';
import { deliverToMailboxes } from './mailboxes.js';
import { answerLine, onArrival, packetLine } from './packet.js';
import type { Referral } from './Referral.js';
import { ReferralEvent } from './ReferralEvent.js';
import { assertReceiverTakes } from './sendReferral.js';
import { stayDraft } from './stayDraft.js';
import { newsOfSent, tellParties } from './tellParties.js';
import { planConsentEnd, replanTimers } from './timers/planTimers.js';

/**
 * The end of the hold: only now the ledger is written and the mailboxes are filled. Run by the worker as the system
 * actor of the sending office; running twice, or after a recall, does nothing. If the basis has gone meanwhile, or the
 * receiver takes nothing any more, the referral stays a draft. Returns whether it was delivered.
 *
 * @systemOnly
 */
export const deliverReferral = (desk: Desk, referralId: string): Promise<boolean> =>
  command(desk, async (tx) => {
    const referral = await findReferral(tx, referralId);
    authorize(tx.actor, 'deliver', 'Referral', referral);
    if (!referral.waitsToLeave() || (referral.deliverAt as Date) > tx.now) return false;
    try {
      await deliver(tx, referral);
      return true;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      await stayDraft(tx, referral, error.code);
      return false;
    }
  });

async function deliver(tx: Work, referral: Referral): Promise<void> {
  const { regionId, personId } = referral;
  const [grant, person] = await Promise.all([getGrant(tx, referral), tx.em.findOneOrFail(Person, { regionId, personId })]);
  await assertReceiverTakes(tx, referral.receiverTenantId, null); // no room since then: it was sent while there was some
  referral.move('deliver', tx.now);
  referral.sentAt = tx.now;
  referral.deliverAt = null;
  tx.em.persist(deliveredEvent(tx, referral));
  await writeLedger(tx, referral.tenantId, referral.personId, {
    opens: [packetLine(referral, grant, onArrival(referral)), answerLine(referral, grant)],
  });
  await deliverToMailboxes(tx, referral, !!person.protectedSince);
  await label(tx, referral, grant.until);
  await replanTimers(tx, referral);
  await planConsentEnd(tx, referral, grant.until);
  await tellParties(tx, referral, 'addressed');
  if (referral.basis === 'emergency') await tellLeads(tx, referral);
  record(tx, {
    verb: 'referral.delivered',
    subject: 'Referral',
    id: referral.referralId,
    person: referral.personId,
    data: { fieldGroups: onArrival(referral), basis: referral.basis },
    news: [newsOfSent(referral)],
  });
}

/** Where the receiver has no room and was asked nevertheless it is told so: it need not wonder whether its notice was read. */
const deliveredEvent = (tx: Work, referral: Referral) =>
  tx.em.create(ReferralEvent, {
    regionId: tx.asker.region,
    tenantId: referral.tenantId,
    eventId: newId(),
    referralId: referral.referralId,
    personId: referral.personId,
    kind: 'sent',
    fromState: 'draft',
    toState: 'requested',
    actorTenantId: referral.tenantId,
    actorStaffId: referral.senderStaffId,
    actorLabel: referral.senderLabel ?? tx.actorLabel,
    reasonCode: referral.evenIfFull ? 'even_if_full' : null,
    fieldGroups: [],
    text: null,
    at: tx.now,
  });

/** Names in inboxes: the sender's own for good, the receiver's only if the name itself was given. */
async function label(tx: Work, referral: Referral, until: Date): Promise<void> {
  const identity = await tx.em.findOne(PersonIdentity, { regionId: tx.asker.region, personId: referral.personId });
  if (!identity) return;
  const shown = labelOf(identity);
  await putLabel(tx, referral.tenantId, referral, shown, new Date('9999-12-31T00:00:00Z'));
  if (referral.fieldGroups.includes('identity')) await putLabel(tx, referral.receiverTenantId, referral, shown, until);
}
