import { ConflictError, type FieldGroup } from '@tsunagi/access';
import type { Transaction } from '@tsunagi/database';
import { localDay } from '../tenancy/index.js';
import { Consent } from './Consent.js';
import { ConsentWithdrawal } from './ConsentWithdrawal.js';

type ConsentRecord = InstanceType<typeof Consent>;

/** A consent that is in force today, or the refusal that says what is missing. Read in the transaction that relies on it. */
export async function getConsentInForce(tx: Transaction, consentId: string | null, personId: string): Promise<ConsentRecord> {
  const id = { regionId: tx.asker.region, consentId: consentId ?? '' };
  const consent = consentId ? await tx.em.findOne(Consent, id) : null;
  if (!consent || consent.personId !== personId) throw new ConflictError('CONSENT_REQUIRED');
  if (await tx.em.findOne(ConsentWithdrawal, id)) throw new ConflictError('CONSENT_REQUIRED', { withdrawn: true });
  if (consent.until < localDay(tx.now).toString()) throw new ConflictError('CONSENT_REQUIRED', { ended: consent.until });
  return consent;
}

/** What a use of the consent would go beyond: field groups that it does not name, a recipient that it does not name. */
export function beyond(
  consent: ConsentRecord,
  use: { fieldGroups: readonly FieldGroup[]; recipient: string },
): {
  fieldGroups: FieldGroup[];
  recipient: boolean;
} {
  return {
    fieldGroups: use.fieldGroups.filter((group) => !consent.fieldGroups.includes(group)),
    recipient: !consent.recipients.includes(use.recipient),
  };
}

/** Throws OUTSIDE_CONSENT with exactly what goes beyond, so that the screen can mark it. */
export function assertWithin(consent: ConsentRecord, use: { fieldGroups: readonly FieldGroup[]; recipient: string }): void {
  const over = beyond(consent, use);
  if (over.recipient || over.fieldGroups.length > 0) throw new ConflictError('OUTSIDE_CONSENT', over);
}
