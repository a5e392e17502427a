import type { StaffRole } from '@tsunagi/access';
import { invitationDays, inviteStaff } from '@tsunagi/casework';
import type { Command } from 'commander';
import { asOperator } from '../../operator.js';
import { printOne } from '../../print.js';
import { Refusal } from '../../refusal.js';
import { today } from './days.js';
import { roleOption } from './roleOption.js';

interface Options {
  tenant: string;
  login: string;
  displayName: string;
  displayKana: string;
  jobTitle: string;
  unit?: string;
  role: StaffRole[];
  admin?: boolean;
  validFrom: string;
  validUntil?: string;
  json?: boolean;
}

const invite = ({ tenant: code, unit, role, admin, json, ...terms }: Options): Promise<void> =>
  asOperator(async (operator) => {
    const roles = [...new Set<StaffRole>(admin ? ['tenant_admin', ...role] : role)];
    if (roles.length === 0) throw new Refusal('--admin か、--role を一つ以上指定してください。');
    const { tenantId, name } = await operator.tenant(code);
    const unitId = unit ? (await operator.unit(tenantId, unit)).unitId : null;
    const { token } = await inviteStaff(operator.deskOf(tenantId), { ...terms, roles, unitId });
    const link = operator.invitationLink(token);
    const sentence = `${terms.displayName}さんを ${name} に招待しました。次のリンクを本人に渡してください（${invitationDays}日間、1回だけ使えます）。\n${link}`;
    printOne({ tenant: code, login: terms.login, roles, link }, sentence, json);
  });

/** `tsunagi staff invite`: a one-time link; that of an organisation's first administrator can only come from here. */
export const addInvite = (staff: Command): Command =>
  staff
    .command('invite')
    .description('招待のリンクを作る（組織の最初の管理者は --admin で）')
    .requiredOption('--tenant <code>', '組織コード')
    .requiredOption('--login <login>', 'ログイン名（半角の英小文字・数字と . _ - @ +）')
    .requiredOption('--display-name <name>', '氏名')
    .requiredOption('--display-kana <kana>', '氏名のカナ')
    .requiredOption('--job-title <title>', '職名')
    .option('--unit <code>', '班・窓口のコード')
    .addOption(roleOption())
    .option('--admin', '組織の管理者にする')
    .option('--valid-from <date>', '着任の日（省けば今日）', today())
    .option('--valid-until <date>', '最後の日（省けば期限なし）')
    .option('--json', 'JSON で出す')
    .action(invite);
