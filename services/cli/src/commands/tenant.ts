import { addTenant, type NewTenant, type TenantKind, tenantKinds } from '@tsunagi/region';
import { type Command, Option } from 'commander';
import { asTyped } from '../asTyped.js';
import { asOperator } from '../operator.js';
import { printOne, printRows } from '../print.js';
import { Refusal } from '../refusal.js';
import { addTenantDocuments } from './tenantDocuments.js';
import { addTenantOidc } from './tenantOidc.js';

const kinds = Object.keys(tenantKinds) as TenantKind[];
const kindWords = kinds.map((kind) => `${kind}（${tenantKinds[kind].ja}）`).join('、');

interface CreateOptions extends NewTenant {
  json?: boolean;
}

const list = ({ json }: { json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    const tenants = await operator.tenants();
    printRows(
      tenants.map(({ code, kind, name, activeUntil }) => ({ code, kind, name, activeUntil })),
      json,
    );
  });

const isTaken = (error: unknown): boolean => (error as { code?: string }).code === '23505';

const create = ({ json, ...tenant }: CreateOptions): Promise<void> =>
  asOperator(async (operator) => {
    const tenantId = await addTenant(operator.migratorUrl, operator.region, tenant).catch((error: unknown) => {
      throw isTaken(error) ? new Refusal('この組織コードは、すでに使われています。') : error;
    });
    printOne(
      { tenantId, ...tenant },
      `${tenant.name} を加えました。最初の管理者は ${asTyped(`staff invite --tenant ${tenant.code} --admin`)} で招待してください。`,
      json,
    );
  });

/** `tsunagi tenant`: the organisations of the region. */
export function addTenantCommands(program: Command): void {
  const tenant = program.command('tenant').description('組織');
  tenant.command('list').description('組織の一覧').option('--json', 'JSON で出す').action(list);
  tenant
    .command('create')
    .description('組織を加える')
    .requiredOption('--code <code>', '組織コード（変わらない英数字）')
    .addOption(new Option('--kind <kind>', `種類：${kindWords}`).choices(kinds).makeOptionMandatory())
    .requiredOption('--name <name>', '正式な名前')
    .requiredOption('--name-kana <kana>', '名前のカナ')
    .requiredOption('--short-name <name>', '画面に出す短い名前')
    .addOption(
      new Option('--legal-regime <regime>', '個人情報保護法の規律：public（公的部門）、private（民間部門）')
        .choices(['public', 'private'])
        .makeOptionMandatory(),
    )
    .option('--json', 'JSON で出す')
    .action(create);
  addTenantOidc(tenant);
  addTenantDocuments(tenant);
}
