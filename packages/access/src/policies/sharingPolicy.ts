import { policyOf } from '../policy.js';
import { caseRoles, receivingRoles } from '../roles.js';

/** Consent and the ledger: recorded by the office that holds the record, never changed afterwards. */
export const sharingPolicies = [
  policyOf('Consent', '本人同意', 'Consent')
    .allow(['read', 'create', 'withdraw'], { to: caseRoles, where: ['own'] })
    .allow('read', { to: ['privacy_officer'], where: ['own'] })
    .done(),
  policyOf('Disclosure', '提供の台帳', 'Ledger of disclosures')
    .allow('read', { to: [...caseRoles, 'privacy_officer'], where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['toUs'] })
    .allow('read', { to: receivingRoles, where: ['toMe'] })
    .allow('create', { to: [...caseRoles, 'system'], where: ['own'] })
    .done(),
];
