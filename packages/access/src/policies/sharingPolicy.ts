import { policyOf } from '../policy.js';
import { caseRoles, receivingRoles } from '../roles.js';

const knowing =
  '支援措置のある方の同意書は、提供先を知る職員（住所を見る職員）だけが使えます。その職員に、送る・配る操作を頼んでください。';

/** Consent and the ledger: recorded by the office that holds the record, never changed afterwards. */
export const sharingPolicies = [
  policyOf('Consent', '本人同意', 'Consent')
    .allow(['read', 'create', 'withdraw'], { to: caseRoles, where: ['own'] })
    .allow('read', { to: ['privacy_officer'], where: ['own'] })
    // What it allows is told by using it, for each office that is tried: whoever is not told whom it names does not use it.
    .allow('use', { to: [...caseRoles, 'conference_secretary'], where: ['own', 'unveiled'], because: knowing })
    .allow('use', { to: ['system'], where: ['own'] })
    .done(),
  policyOf('Disclosure', '提供の台帳', 'Ledger of disclosures')
    .allow('read', { to: [...caseRoles, 'privacy_officer'], where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['toUs'] })
    .allow('read', { to: receivingRoles, where: ['toMe'] })
    .allow('create', { to: [...caseRoles, 'system'], where: ['own'] })
    .done(),
];
