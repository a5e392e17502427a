import { newId } from '../desk/newId.js';
import type { Referral } from './Referral.js';

/** What a referral that follows another one takes over from it: the person, what is asked, and on which basis. */
export const followUpOf = (referral: Referral, now: Date) => ({
  regionId: referral.regionId,
  tenantId: referral.tenantId,
  referralId: newId(),
  personId: referral.personId,
  caseId: referral.caseId,
  parentReferralId: referral.referralId,
  kind: referral.kind,
  coordinatorTenantId: referral.coordinatorTenantId ?? null,
  urgent: referral.urgent,
  needs: referral.needs,
  summary: referral.summary,
  request: referral.request,
  fieldGroups: referral.fieldGroups,
  basis: referral.basis,
  basisNote: referral.basisNote ?? null,
  consentId: referral.consentId ?? null,
  stateSince: now,
  lastEventAt: now,
  createdAt: now,
});
