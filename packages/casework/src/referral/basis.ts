import { authorize, ConflictError, type FieldGroup, InvalidError, leadRoles } from '@tsunagi/access';
import { tellOffice } from '../audit/index.js';
import { assertMayUse, assertWithin, getConsentInForce, type Standing } from '../consent/index.js';
import type { Work } from '../desk/desk.js';
import type { HandoverBasis } from '../disclosure/index.js';
import { endOfDay } from '../tenancy/index.js';
import type { Referral } from './Referral.js';
import { lengthOf } from './timers/ladders.js';
import { getLengths } from './timers/lengths.js';

/** What is to be told of whom, to whom, and on what that stands. */
export type Handover = Pick<Referral, 'personId' | 'receiverTenantId' | 'fieldGroups' | 'basis' | 'basisNote' | 'consentId'>;

/** What the law lets pass: until when, and to whom the receiver may pass it on without asking again. */
export interface Grant {
  until: Date;
  mayForwardTo: string[];
}

const day = 86_400_000;

/** Without consent a disclosure is short: for so long as the region has agreed on (`TimerLength` T8), and not at all where it has not. */
async function daysWithout(tx: Work, basis: HandoverBasis): Promise<number> {
  const days = lengthOf(await getLengths(tx), { kind: 'T8', step: basis }, false)?.days;
  if (days == null) throw new ConflictError('CONSENT_REQUIRED');
  return days;
}

/** The basis as it stands now, or the refusal that says what is missing and the way out; `standing` is its consent. */
export async function getGrant(tx: Work, handover: Handover, standing?: Standing): Promise<Grant> {
  if (handover.basis !== 'consent') {
    if (!handover.basisNote) throw new InvalidError('BASIS_REASON_REQUIRED', { basisNote: 'BASIS_REASON_REQUIRED' });
    return { until: new Date(tx.now.getTime() + (await daysWithout(tx, handover.basis)) * day), mayForwardTo: [] };
  }
  const consent = await getConsentInForce(tx, handover.consentId ?? null, handover.personId, standing);
  assertWithin(tx, consent, { fieldGroups: handover.fieldGroups as FieldGroup[], recipient: handover.receiverTenantId });
  return { until: endOfDay(consent.until), mayForwardTo: consent.recipients.filter((id) => id !== handover.receiverTenantId) };
}

/** What of the policy table a handover without consent needs. */
export const withoutConsent = { emergency: 'giveInEmergency', law: 'giveByLaw' } as const;

/**
 * Whoever hands over without consent must be somebody who may judge that: anybody in an emergency, those in charge by law. On
 * a consent it is whoever may know whom it names.
 */
export function authorizeBasis(tx: Work, referral: Referral, basis: HandoverBasis, standing?: Standing): void {
  if (basis !== 'consent') authorize(tx.actor, withoutConsent[basis], 'Referral', referral);
  else if (standing?.consent) assertMayUse(tx, standing.consent);
}

/** Nobody in charge was asked before something left in an emergency: they hear of it at once. */
export const tellLeads = (tx: Work, referral: Referral): Promise<void> =>
  tellOffice(
    tx,
    { tenant: referral.tenantId, roles: leadRoles },
    {
      kind: 'referral.emergency',
      number: referral.number,
      referralId: referral.referralId,
    },
  );
