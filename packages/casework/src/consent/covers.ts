import { raw } from '@mikro-orm/core';
import { ConflictError, can, type FieldGroup, ForbiddenError } from '@tsunagi/access';
import { askReading } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { variantOf } from '../desk/mayRead.js';
import { localDay } from '../tenancy/index.js';
import { Consent } from './Consent.js';
import { ConsentWithdrawal } from './ConsentWithdrawal.js';
import { type Named, readRecipientsVeil } from './recipientsVeil.js';

type ConsentRecord = InstanceType<typeof Consent>;

/** A consent as it stands now: whether it was withdrawn, and whether it is there at all. */
export interface Standing {
  consent: ConsentRecord | null;
  withdrawal: InstanceType<typeof ConsentWithdrawal> | null;
}

const standsOn = {
  referralId: '(select r.consent_id from referral r where r.region_id = ? and r.referral_id = ?)',
  itemId: '(select i.consent_id from agenda_item i where i.region_id = ? and i.item_id = ?)',
} as const;
const nothingNamed: Named = { consentId: null, referralId: null, itemId: null };

/** Looks for a consent, in the same flight for its withdrawal and for whether whoever acts is told the offices that it names. */
export async function findConsent(tx: Work, named: Partial<Named>): Promise<Standing> {
  const { region: regionId } = tx.asker;
  const by = (column: 'referralId' | 'itemId') => ({ $eq: raw<string>(standsOn[column], [regionId, named[column] as string]) });
  const consentId = named.consentId ?? by(named.referralId ? 'referralId' : 'itemId');
  const args = { ...nothingNamed, ...named };
  const [consent, withdrawal, [veil]] = await Promise.all([
    tx.em.findOne(Consent, { regionId, consentId }),
    tx.em.findOne(ConsentWithdrawal, { regionId, consentId }),
    askReading(tx.em, readRecipientsVeil, { variant: variantOf(tx.actor.roles), args, asker: tx.actor }),
  ]);
  if (consent && veil) consent.officesVeiled = veil.veiled;
  return { consent, withdrawal };
}

/**
 * A consent that is in force today, or the refusal that says what is missing. Read in the transaction that relies on it;
 * `standing` where it has been read already.
 */
export async function getConsentInForce(tx: Work, consentId: string | null, personId: string, standing?: Standing): Promise<ConsentRecord> {
  if (!consentId) throw new ConflictError('CONSENT_REQUIRED');
  const { consent, withdrawal } = standing ?? (await findConsent(tx, { consentId }));
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

/** Whoever keeps the meetings uses a consent that is not theirs to read, and so does time itself: to use is asked alone. */
export function assertMayUse(tx: Work, consent: ConsentRecord): void {
  const about = { personId: consent.personId, ownerTenantId: consent.tenantId, subject: 'Consent' };
  if (!can(tx.actor, 'use', 'Consent', consent)) throw new ForbiddenError('FORBIDDEN', { action: 'use', subject: 'Consent' }, about);
}

/**
 * Throws OUTSIDE_CONSENT with exactly what goes beyond, so that the screen can mark it: to those only who may know which
 * offices it names, since an answer for one office after the other names them all.
 */
export function assertWithin(tx: Work, consent: ConsentRecord, use: { fieldGroups: readonly FieldGroup[]; recipient: string }): void {
  assertMayUse(tx, consent);
  const over = beyond(consent, use);
  if (over.recipient || over.fieldGroups.length > 0) throw new ConflictError('OUTSIDE_CONSENT', over);
}
