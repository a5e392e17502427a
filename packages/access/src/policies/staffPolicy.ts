import { policyOf } from '../policy.js';
import { leadRoles } from '../roles.js';

/** Accounts and memberships: an organisation gives and takes them itself, and only for itself. */
export const staffPolicies = [
  policyOf('Staff', '職員アカウント', 'Staff account')
    .allow('read', { to: 'everyone', where: ['myself'] })
    .allow(['read', 'create', 'disable', 'enable'], { to: ['tenant_admin', 'operator'], where: ['own'] })
    .forbid('disable', { to: ['tenant_admin'], where: ['myself'], because: '自分自身は停止できません（管理者がいなくなるのを防ぐため）。' })
    .done(),
  policyOf('Membership', '所属', 'Membership')
    .allow('read', { to: 'everyone', where: ['own'] })
    .allow('read', { to: 'everyone', where: ['myself'] })
    .allow('read', { to: ['operator'], where: ['own'] })
    .allow(['create', 'change', 'end'], { to: ['tenant_admin', 'operator'], where: ['own'] })
    .allow('explain', { to: ['tenant_admin', 'privacy_officer', 'operator', ...leadRoles], where: ['own'] })
    .allow('explain', { to: 'everyone', where: ['own', 'myself'] })
    .forbid(['change', 'end'], { to: ['tenant_admin'], where: ['myself'], because: '自分の権限は自分では変えられません。' })
    .done(),
  policyOf('StaffList', '職員の一覧（ログイン名・権限・最後のサインイン）', 'List of staff (login name, rights, last sign-in)')
    .allow('read', { to: ['tenant_admin'], where: ['own'] })
    .done(),
  policyOf('Invitation', '招待', 'Invitation')
    .allow(['read', 'create', 'cancel'], { to: ['tenant_admin', 'operator'], where: ['own'] })
    .done(),
  policyOf('Session', 'サインイン中の端末', 'Signed-in device')
    .allow(['read', 'end', 'switch'], { to: 'everyone', where: ['myself'] })
    .done(),
  policyOf('PasswordCredential', 'パスワード', 'Password')
    .allow(['read', 'change'], { to: 'everyone', where: ['myself'] })
    .done(),
  policyOf('Passkey', 'パスキー', 'Passkey')
    .allow(['read', 'begin', 'confirm', 'remove'], { to: 'everyone', where: ['myself'] })
    .done(),
  policyOf('OidcProvider', '組織の共通ログイン（OpenID Connect）', 'Single sign-on of an organisation (OpenID Connect)')
    .allow(['read', 'set', 'remove'], { to: ['operator'], where: ['own'] })
    .done(),
  policyOf('OidcLink', '共通ログインに結びついたアカウント', 'Account tied to a single sign-on')
    .allow(['read', 'link', 'remove'], { to: ['operator'], where: ['own'] })
    .allow(['read', 'link', 'remove'], { to: 'everyone', where: ['own', 'myself'] })
    .done(),
  policyOf('TotpCredential', '確認コード', 'Second factor')
    .allow(['read', 'begin', 'confirm', 'remove'], { to: 'everyone', where: ['myself'] })
    .done(),
];
