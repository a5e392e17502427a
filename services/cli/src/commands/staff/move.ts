import type { StaffRole } from '@tsunagi/access';
import { cancelInvitation, changeMembership, endMembership, invitationDays, inviteStaff, type Membership } from '@tsunagi/casework';
import type { Command } from 'commander';
import { asOperator, type Operator } from '../../operator.js';
import { printOne } from '../../print.js';
import { Refusal } from '../../refusal.js';
import { dayBefore, today } from './days.js';
import { roleOption } from './roleOption.js';

interface Options {
  tenant?: string;
  to?: string;
  unit?: string;
  jobTitle?: string;
  role: StaffRole[];
  from: string;
  json?: boolean;
}

type Post = InstanceType<typeof Membership>;

/** Within the organisation: the same membership with another unit, title or roles. */
async function moveWithin(operator: Operator, post: Post, { unit, jobTitle, role, json }: Options, login: string): Promise<void> {
  if (!unit && !jobTitle && role.length === 0) throw new Refusal('移る先を指定してください（--unit、--job-title、--role、または --to）。');
  await changeMembership(operator.deskOf(post.tenantId), {
    membershipId: post.membershipId,
    expectedVersion: post.version,
    ...(unit && { unitId: (await operator.unit(post.tenantId, unit)).unitId }),
    ...(jobTitle && { jobTitle }),
    ...(role.length > 0 && { roles: role }),
  });
  printOne(
    { login, membershipId: post.membershipId },
    `${post.displayName}さんの所属を変えました。次の操作から新しい役割になります。`,
    json,
  );
}

/** The former membership ends on the day before the first new one; at once where that is today or was earlier. */
const leave = (operator: Operator, { tenantId, membershipId, version }: Post, from: string): Promise<unknown> =>
  from <= today()
    ? endMembership(operator.deskOf(tenantId), { membershipId })
    : changeMembership(operator.deskOf(tenantId), { membershipId, expectedVersion: version, validUntil: dayBefore(from) });

/**
 * To another organisation: an invitation there, under the same account, and the end of the membership here. Each side is a
 * transaction of its own organisation; where the leaving is refused (the last administrator), nobody is invited either.
 */
async function moveTo(operator: Operator, post: Post, to: string, options: Options, login: string): Promise<void> {
  const { unit, jobTitle = post.jobTitle, role, from, json } = options;
  const { tenantId, name } = await operator.tenant(to);
  const desk = operator.deskOf(tenantId);
  const { displayName, displayKana } = post;
  const { invitationId, token } = await inviteStaff(desk, {
    ...{ login, displayName, displayKana, jobTitle, validFrom: from },
    roles: role.length > 0 ? role : post.roles,
    unitId: unit ? (await operator.unit(tenantId, unit)).unitId : null,
  });
  await leave(operator, post, from).catch(async (refusal) => {
    await cancelInvitation(desk, invitationId);
    throw refusal;
  });
  const link = operator.invitationLink(token);
  const sentence = `${displayName}さんは ${from} から ${name} の所属になります。次のリンクを本人に渡してください（${invitationDays}日間、1回だけ。いまのパスワードで受けます）。\n${link}`;
  printOne({ login, to, from, link }, sentence, json);
}

const move = (login: string, options: Options): Promise<void> =>
  asOperator(async (operator) => {
    const post = await operator.membership(login, options.tenant);
    await (options.to ? moveTo(operator, post, options.to, options, login) : moveWithin(operator, post, options, login));
  });

/** `tsunagi staff move`: 異動, within the organisation or to another one. */
export const addMove = (staff: Command): Command =>
  staff
    .command('move')
    .description('異動：組織の中で担当や役割を変える、またはほかの組織に移す（--to）')
    .argument('<login>', 'ログイン名')
    .option('--tenant <code>', 'いまの組織コード（所属が二つ以上あるとき）')
    .option('--to <code>', '移る先の組織コード')
    .option('--unit <code>', '新しい班・窓口のコード')
    .option('--job-title <title>', '新しい職名')
    .addOption(roleOption())
    .option('--from <date>', '新しい組織での最初の日（--to のとき。省けば今日）', today())
    .option('--json', 'JSON で出す')
    .action(move);
