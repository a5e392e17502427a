import { policyOf } from '../policy.js';
import { caseRoles } from '../roles.js';

/** What is written down about reading and writing. Staff of other tenants appear by office and role, never by name. */
export const tracePolicies = [
  policyOf('AccessLog', 'だれが見たか', 'Access log')
    .allow('read', { to: [...caseRoles, 'privacy_officer'], where: ['ownerIsUs'] })
    .allow('read', { to: ['privacy_officer', 'tenant_admin'], where: ['asActor'] })
    .allow('read', { to: 'everyone', where: ['asActor', 'myOwnLook'] })
    .done(),
  policyOf('AccessSeal', '封（見た記録の改ざんを防ぐ）', 'Seals of the access log')
    .allow('read', { to: ['privacy_officer', 'tenant_admin'], where: ['anyone'] })
    .done(),
  policyOf('AuditEvent', '操作の記録', 'Log of changes')
    .allow('read', { to: ['privacy_officer'], where: ['ownerIsUs'] })
    .allow('read', { to: ['privacy_officer', 'tenant_admin'], where: ['own'] })
    .done(),
  policyOf('Outbox', '更新の知らせ', 'News of changes')
    .allow('read', { to: 'everyone', where: ['own'] })
    .done(),
  policyOf('Notice', 'お知らせ', 'Notice')
    .allow(['read', 'mail'], { to: ['system'], where: ['own'] })
    .allow(['read', 'see'], { to: 'everyone', where: ['own', 'myself'] })
    .allow(['read', 'see'], { to: 'everyone', where: ['own', 'toOffice'] })
    .done(),
  policyOf('FormDraft', '書きかけ', 'Unfinished form')
    .allow(['read', 'save', 'discard'], { to: 'everyone', where: ['own', 'myself'] })
    .done(),
  policyOf('SavedView', '保存した表示', 'Saved view')
    .allow(['read', 'save', 'remove'], { to: 'everyone', where: ['own', 'myself'] })
    .done(),
  policyOf('IdempotencyKey', '二重送信の防止', 'Guard against sending twice')
    .allow('read', { to: 'everyone', where: ['own', 'myself'] })
    .done(),
];
