import { ConflictError, type FieldGroup, InvalidError } from '@tsunagi/access';
import { assertWithin, getConsentInForce, type Standing } from '../consent/index.js';
import type { Work } from '../desk/desk.js';
import { endOfDay } from '../tenancy/index.js';
import type { Referral } from './Referral.js';

/** What is to be told of whom, to whom, and on what that stands. */
export type Handover = Pick<Referral, 'personId' | 'receiverTenantId' | 'fieldGroups' | 'basis' | 'basisNote' | 'consentId'>;

/** What the law lets pass: until when, and to whom the receiver may pass it on without asking again. */
export interface Grant {
  until: Date;
  mayForwardTo: string[];
}

/** Without consent a disclosure is short: 90 days for an emergency, a year where a law says so. Configurable, 要確認. */
const daysWithoutConsent = { emergency: 90, law: 365, conference: 180 } as const;

/** The basis as it stands now, or the refusal that says what is missing and the way out; `standing` is its consent. */
export async function getGrant(tx: Work, handover: Handover, standing?: Standing): Promise<Grant> {
  if (handover.basis !== 'consent') {
    if (!handover.basisNote) throw new InvalidError('BASIS_REASON_REQUIRED', { basisNote: 'BASIS_REASON_REQUIRED' });
    if (handover.basis === 'conference') throw new ConflictError('CONSENT_REQUIRED', { conference: true });
    return { until: new Date(tx.now.getTime() + daysWithoutConsent[handover.basis as 'emergency' | 'law'] * 86_400_000), mayForwardTo: [] };
  }
  const consent = await getConsentInForce(tx, handover.consentId ?? null, handover.personId, standing);
  assertWithin(consent, { fieldGroups: handover.fieldGroups as FieldGroup[], recipient: handover.receiverTenantId });
  return { until: endOfDay(consent.until), mayForwardTo: consent.recipients.filter((id) => id !== handover.receiverTenantId) };
}
