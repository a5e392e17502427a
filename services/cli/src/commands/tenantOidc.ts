import { linkOidc, removeOidc, setOidc, unlinkOidc } from '@tsunagi/casework';
import type { Command } from 'commander';
import { asOperator } from '../operator.js';
import { printOne } from '../print.js';
import { Refusal } from '../refusal.js';

interface SetOptions {
  issuer: string;
  clientId: string;
  acr: string[];
  amr: string[];
  json?: boolean;
}

const listed = (text: string, before: string[]): string[] => [...before, ...text.split(/[\s,]+/).filter(Boolean)];

const set = (code: string, { issuer, clientId, acr, amr, json }: SetOptions): Promise<void> =>
  asOperator(async (operator) => {
    const { tenantId, name } = await operator.tenant(code);
    const { unlinked } = await setOidc(operator.deskOf(tenantId), operator.box, {
      issuer,
      clientId,
      clientSecret: operator.oidcClientSecret,
      acr,
      amr,
    });
    const forgotten = unlinked > 0 ? `提供元が変わったので、${unlinked}人の結びつけを外しました。` : '';
    const door = `${operator.address()}/?office=${code}`;
    const sentence = `${name} の職員は、次のアドレスから共通ログインで入れます。${forgotten}\n${door}`;
    printOne(
      { tenant: code, issuer, clientId, acr, amr, unlinked, returnAddress: `${operator.address()}/sign-in/oidc/return`, door },
      sentence,
      json,
    );
  });

const remove = (code: string, { json }: { json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    const { tenantId, name } = await operator.tenant(code);
    const { unlinked } = await removeOidc(operator.deskOf(tenantId));
    printOne(
      { tenant: code, unlinked },
      `${name} の共通ログインをやめました（結びつけ ${unlinked}人）。開いている画面はそのままです。`,
      json,
    );
  });

const link = (code: string, login: string, subject: string, { json }: { json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    const { tenantId, name } = await operator.tenant(code);
    const { staffId, memberships } = await operator.account(login);
    if (!memberships.some((each) => each.tenantId === tenantId)) throw new Refusal(`${login} は、いま ${name} に所属していません。`);
    await linkOidc(operator.deskOf(tenantId), staffId, subject);
    printOne({ tenant: code, login, subject }, `${login} は、${name} の共通ログインで入れます。`, json);
  });

const unlink = (code: string, login: string, { json }: { json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    const { tenantId, name } = await operator.tenant(code);
    await unlinkOidc(operator.deskOf(tenantId), (await operator.account(login)).staffId);
    printOne({ tenant: code, login }, `${login} は、${name} の共通ログインでは入れなくなりました。`, json);
  });

const json = ['--json', 'JSON で出す'] as const;

/** `tsunagi tenant oidc`: by which provider of their own the staff of an organisation may sign in, and who is meant by whom. */
export function addTenantOidc(tenant: Command): void {
  const oidc = tenant.command('oidc').description('組織の共通ログイン（OpenID Connect）');
  oidc
    .command('set')
    .description('提供元を決める（鍵は環境変数 TSUNAGI_OIDC_CLIENT_SECRET で渡す）')
    .argument('<code>', '組織コード')
    .requiredOption('--issuer <address>', '提供元のアドレス（issuer）')
    .requiredOption('--client-id <id>', '提供元に登録した番号')
    .option('--acr <levels>', '求める強さ（このどれか）。空白か , で区切る', listed, [])
    .option('--amr <ways>', '求める確かめ方（このすべて。mfa など）', listed, [])
    .option(...json)
    .action(set);
  oidc
    .command('remove')
    .description('共通ログインをやめる')
    .argument('<code>', '組織コード')
    .option(...json)
    .action(remove);
  oidc
    .command('link')
    .description('提供元の番号（sub）と、職員のアカウントを結びつける')
    .argument('<code>', '組織コード')
    .argument('<login>', 'ログイン名')
    .argument('<subject>', '提供元での番号（sub）')
    .option(...json)
    .action(link);
  oidc
    .command('unlink')
    .description('結びつけを外す')
    .argument('<code>', '組織コード')
    .argument('<login>', 'ログイン名')
    .option(...json)
    .action(unlink);
}
