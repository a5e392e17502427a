import { policyOf } from '../policy.js';
import { caseRoles } from '../roles.js';

/** The registry of the region is no secret: which organisations there are, when they open, whether they have room. */
export const registryPolicies = [
  policyOf('Region', '圏域', 'Region').allow('read', { to: 'everyone', where: [] }).done(),
  policyOf('Tenant', '組織', 'Organisation')
    .allow('read', { to: 'everyone', where: [] })
    .allow('setCapacity', { to: ['tenant_admin', 'supervisor', 'chief_consultation_supporter', 'partner_coordinator'], where: ['own'] })
    .allow('change', { to: ['tenant_admin'], where: ['own'] })
    .done(),
  policyOf('Unit', '班・窓口', 'Unit')
    .allow('read', { to: 'everyone', where: [] })
    .allow(['create', 'end'], { to: ['tenant_admin'], where: ['own'] })
    .done(),
  policyOf('Site', '事業所', 'Site').allow('read', { to: 'everyone', where: [] }).done(),
  policyOf('TenantClosure', '休業日', 'Closing day')
    .allow('read', { to: ['system'], where: [] })
    .allow('read', { to: 'everyone', where: [] })
    .allow(['create', 'remove'], { to: ['tenant_admin'], where: ['own'] })
    .done(),
  policyOf('PacketPreset', '渡す項目の組み合わせ', 'Choice of fields to hand over')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow(['create', 'remove'], { to: [...caseRoles, 'tenant_admin'], where: ['own'] })
    .done(),
  policyOf('RegisteredDocument', '組織のプログラムに許した問い合わせ', 'Query allowed to a program of an organisation')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow(['set', 'remove'], { to: ['operator'], where: ['own'] })
    .done(),
  policyOf('PartnerApplication', '協力の申し込み', 'Application of a partner')
    .allow(['read', 'accept', 'decline'], { to: ['tenant_admin', 'hub_editor'], where: ['own'] })
    .allow('read', { to: ['system'], where: ['own'] })
    .done(),
  policyOf('TimerLength', '期限の長さ', 'Length of a deadline').allow('read', { to: 'everyone', where: [] }).done(),
];
