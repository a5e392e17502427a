import { readFileSync } from 'node:fs';
import { type Manifest, registerDocuments } from '@tsunagi/casework';
import type { Command } from 'commander';
import { asOperator } from '../operator.js';
import { printOne } from '../print.js';
import { Refusal } from '../refusal.js';

function manifestIn(file: string): Manifest {
  try {
    const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) return manifest as Manifest;
  } catch {
    // Said below, in words.
  }
  throw new Refusal(`${file} は、操作の一覧（{"sha256:…": "query …"}）として読めません。`);
}

const set = (code: string, file: string | undefined, { none, json }: { none?: boolean; json?: boolean }): Promise<void> =>
  asOperator(async (operator) => {
    if ((file === undefined) !== (none === true)) throw new Refusal('操作の一覧のファイルか、--none のどちらかを指定してください。');
    const { tenantId, name } = await operator.tenant(code);
    const told = await registerDocuments(operator.deskOf(tenantId), file === undefined ? {} : manifestIn(file));
    printOne({ tenant: code, ...told }, `${name} のプログラムに許す操作：加えた ${told.registered}、外した ${told.removed}。`, json);
  });

/** `tsunagi tenant documents`: what the programs of an organisation may ask, beside the console. */
export const addTenantDocuments = (tenant: Command): Command =>
  tenant
    .command('documents')
    .description('組織のプログラムに許す操作の一覧を置き換える')
    .argument('<code>', '組織コード')
    .argument('[file]', '操作の一覧（プログラムを作るときにできる JSON）')
    .option('--none', '何も許さない')
    .option('--json', 'JSON で出す')
    .action(set);
