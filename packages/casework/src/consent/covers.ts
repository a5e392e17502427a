import type { raw } from '@mikro-orm/core';
import { ConflictError, type FieldGroup } from '@tsunagi/access';
import type { Transaction } from '@tsunagi/database';
import { localDay } from '../tenancy/index.js';
import { Consent } from './Consent.js';
import { ConsentWithdrawal } from './ConsentWithdrawal.js';

type ConsentRecord = InstanceType<typeof Consent>;

/** A consent as it stands now: whether it was withdrawn, and whether it is there at all. */
export interface Standing {
  consent: ConsentRecord | null;
  withdrawal: InstanceType<typeof ConsentWithdrawal> | null;
}

/** Looks for a consent, by its key or by an expression for it, and for its withdrawal in the same flight. */
export async function findConsent(tx: Transaction, consentId: string | { $eq: ReturnType<typeof raw<string>> }): Promise<Standing> {
  const id = { regionId: tx.asker.region, consentId };
  const [consent, withdrawal] = await Promise.all([tx.em.findOne(Consent, id), tx.em.findOne(ConsentWithdrawal, id)]);
  return { consent, withdrawal };
}

/**
 * A consent that is in force today, or the refusal that says what is missing. Read in the transaction that relies on it;
 * `standing` where it has been read already.
 */
export async function getConsentInForce(
  tx: Transaction,
  consentId: string | null,
  personId: string,
  standing?: Standing,
): Promise<ConsentRecord> {
  if (!consentId) throw new ConflictError('CONSENT_REQUIRED');
  const { consent, withdrawal } = standing ?? (await findConsent(tx, consentId));
  if (consent?.personId !== personId) throw new ConflictError('CONSENT_REQUIRED');
  if (withdrawal) throw new ConflictError('CONSENT_REQUIRED', { withdrawn: true });
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
