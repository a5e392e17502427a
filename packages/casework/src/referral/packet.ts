import type { Opening } from '../disclosure/index.js';
import type { Grant, Handover } from './basis.js';
import type { Referral } from './Referral.js';

/** What the receiver sees before deciding: the referral itself and who it is about. All else opens when it accepts. */
export const onArrival = (referral: Referral): string[] => ['referral', ...referral.fieldGroups.filter((group) => group === 'identity')];

/** What it sees once it has accepted. */
export const onceAccepted = (referral: Referral): string[] => ['referral', ...referral.fieldGroups];

/** The line of the ledger that opens the packet, or a part of it, to the receiver. */
export const packetLine = (
  referral: Handover & Pick<Referral, 'tenantId' | 'referralId'>,
  grant: Grant,
  fieldGroups: string[],
): Opening => ({
  personId: referral.personId,
  fieldGroups,
  fromTenantId: referral.tenantId,
  toTenantId: referral.receiverTenantId,
  mayForwardTo: grant.mayForwardTo,
  basis: referral.basis,
  consentId: referral.consentId ?? null,
  basisNote: referral.basisNote ?? null,
  origin: 'referral',
  originId: referral.referralId,
  until: grant.until,
});

/** What the receiver reports back belongs to the sender's record from the beginning, and stays. */
export const answerLine = (referral: Referral, grant: Grant): Opening => ({
  ...packetLine(referral, grant, ['answer']),
  fromTenantId: referral.receiverTenantId,
  toTenantId: referral.tenantId,
  mayForwardTo: [],
  until: new Date('9999-12-31T00:00:00Z'),
});
