import { ConflictError, type FieldGroup, InvalidError } from '@tsunagi/access';
import { assertWithin, getConsentInForce, type Standing } from '../consent/index.js';
import type { Work } from '../desk/desk.js';
import { endOfDay } from '../tenancy/index.js';
import type { Referral } from './Referral.js';

/** What the law lets pass: until when, and to whom the receiver may pass it on without asking again. */
export interface Grant {
  until: Date;
  mayForwardTo: string[];
}

/** Without consent a disclosure is short: 90 days for an emergency, a year where a law says so. Configurable, 要確認. */
const daysWithoutConsent = { emergency: 90, law: 365, conference: 180 } as const;

/** The basis of a referral as it stands now, or the refusal that says what is missing and the way out; `standing` is its consent. */
export async function getGrant(tx: Work, referral: Referral, standing?: Standing): Promise<Grant> {
  if (referral.basis !== 'consent') {
    if (!referral.basisNote) throw new InvalidError('BASIS_REASON_REQUIRED', { basisNote: 'BASIS_REASON_REQUIRED' });
    if (referral.basis === 'conference') throw new ConflictError('CONSENT_REQUIRED', { conference: true });
    return { until: new Date(tx.now.getTime() + daysWithoutConsent[referral.basis as 'emergency' | 'law'] * 86_400_000), mayForwardTo: [] };
  }
  const consent = await getConsentInForce(tx, referral.consentId ?? null, referral.personId, standing);
  assertWithin(consent, { fieldGroups: referral.fieldGroups as FieldGroup[], recipient: referral.receiverTenantId });
  return { until: endOfDay(consent.until), mayForwardTo: consent.recipients.filter((id) => id !== referral.receiverTenantId) };
}
