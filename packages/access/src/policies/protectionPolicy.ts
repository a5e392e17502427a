import { policyOf } from '../policy.js';
import { caseRoles, leadRoles } from '../roles.js';

/** 支援措置: whoever works with the person may set it; taking it away, or naming readers later, needs somebody who stands above. */
export const protectionPolicies = [
  policyOf('Protection', '支援措置', 'Address protection')
    .allow('read', { to: [...caseRoles, 'privacy_officer', 'tenant_admin'], where: ['own'] })
    .allow('create', { to: caseRoles, where: ['own'] })
    .allow('askRelease', { to: [...caseRoles, 'privacy_officer'], where: ['own'] })
    .allow(['nameReaders', 'release'], { to: [...leadRoles, 'privacy_officer'], where: ['own'] })
    .done(),
  policyOf('GlassBreak', '緊急閲覧', 'Emergency access')
    .allow('create', { to: caseRoles, where: ['own', 'myself'] })
    .allow('read', { to: 'everyone', where: ['own', 'myself'] })
    .allow('read', { to: [...leadRoles, 'privacy_officer'], where: ['own'] })
    .allow(['read', 'nudge'], { to: ['system'], where: ['own'] })
    .allow(['read', 'judge'], { to: ['privacy_officer'], where: ['asReviewer'] })
    .forbid('judge', { to: ['privacy_officer'], where: ['myself'], because: '自分の緊急閲覧を自分で点検することはできません。' })
    .forbid('judge', {
      to: ['privacy_officer'],
      where: ['involved'],
      because:
        '閲覧した組織に所属したことがある人、本人を担当したことがある人、住所を見る職員に指定されたことがある人は、点検できません。同じ組織の別の個人情報担当に頼んでください。',
    })
    .done(),
];
