import { policyOf } from '../policy.js';
import { caseRoles, leadRoles, receivingRoles } from '../roles.js';

/** Person records are local to a tenant; what others read they read through the ledger, one field group at a time. */
const group = <Name extends string>(subject: Name, ja: string, en: string) =>
  policyOf(subject, ja, en)
    .allow('read', { to: caseRoles, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .allow(['create', 'change'], { to: caseRoles, where: ['own'] });

export const personPolicies = [
  policyOf('Person', '本人', 'Person')
    .allow(['read', 'create', 'change', 'protect', 'breakGlass', 'readAccessLog'], { to: caseRoles, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .allow(['read', 'readAccessLog'], { to: ['privacy_officer'], where: ['own'] })
    .done(),
  group('PersonIdentity', '基本', 'Name and birth date')
    .allow('read', { to: ['privacy_officer'], where: ['own'], because: '開示請求と閲覧記録の確認のため、氏名まで。' })
    .done(),
  group('PersonContact', '連絡先', 'Contact').done(),
  policyOf('PersonAddress', '住所', 'Address')
    .allow(['read', 'change'], { to: caseRoles, where: ['own', 'unprotected'] })
    .allow('read', { to: receivingRoles, where: ['reader', 'unprotected'] })
    .allow(['read', 'change'], { to: caseRoles, where: ['own', 'named'], because: '支援措置の住所は、指定された職員だけ。' })
    .allow('read', { to: receivingRoles, where: ['reader', 'named'] })
    .allow('create', { to: caseRoles, where: ['own', 'unprotected'] })
    .done(),
  policyOf('PersonLink', '組織間の対応', 'Link between offices')
    .allow('read', { to: caseRoles, where: ['own'] })
    .allow('create', { to: receivingRoles, where: ['own'] })
    .done(),
  policyOf('SupportCase', 'ケース', 'Case')
    .allow(['read', 'create', 'change', 'close'], { to: caseRoles, where: ['own'] })
    .allow('read', { to: receivingRoles, where: ['reader'] })
    .allow('assign', { to: leadRoles, where: ['own'] })
    .done(),
  group('CaseHousehold', '世帯', 'Household').done(),
  group('CaseBenefit', '公的給付・保護', 'Benefits').done(),
  group('CaseMoney', '家計・債務', 'Money and debt').done(),
  group('CaseHealth', '健康・障害', 'Health').done(),
  group('CaseWork', '仕事・職歴', 'Work').done(),
  group('CaseSafety', '安全', 'Safety').done(),
  policyOf('SupportRecord', '支援経過', 'Support record')
    .allow('read', { to: caseRoles, where: ['own', 'author'] })
    .allow('read', { to: caseRoles, where: ['own', 'forTenant'] })
    .allow('read', { to: caseRoles, where: ['own', 'forUnit'] })
    .allow('read', { to: receivingRoles, where: ['reader', 'shared'] })
    .allow('create', { to: caseRoles, where: ['own', 'author'] })
    .allow('change', { to: caseRoles, where: ['own', 'author'], because: '記録は書いた本人だけが直せます。' })
    .done(),
  policyOf('Attachment', '写し', 'Copy')
    .allow(['read', 'create'], { to: caseRoles, where: ['own'] })
    .done(),
  policyOf('Task', 'やること', 'Task')
    .allow(['read', 'create', 'change', 'finish'], { to: receivingRoles, where: ['own'] })
    .allow(['read', 'create', 'nudge'], { to: ['system'], where: ['own'] })
    .allow('read', { to: ['privacy_officer'], where: ['own', 'glassReview'] })
    .done(),
];
