import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Command } from 'commander';
import { generatedFiles } from '../generate/generatedFiles.js';
import { repository } from '../paths.js';

async function staleFiles(write: boolean): Promise<string[]> {
  const stale: string[] = [];
  for (const { path: file, print } of generatedFiles) {
    const text = await print();
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    stale.push(path.relative(repository, file));
    if (write) writeFileSync(file, text);
  }
  return stale;
}

/** `tsunagi generated`: writes the generated files, or says which of them no longer fit. */
export const addGenerated = (program: Command): Command =>
  program
    .command('generated')
    .description('生成するファイル（schema/）を作り直す')
    .option('--check', '書かずに、古いものがあれば失敗する')
    .option('--json', 'JSON で出す')
    .action(async ({ check = false, json }: { check?: boolean; json?: boolean }) => {
      const stale = await staleFiles(!check);
      if (json) console.log(JSON.stringify({ check, stale }, null, 2));
      else
        for (const file of stale)
          console.log(check ? `${file} が古くなっています。pnpm generate で作り直してください。` : `${file} を作り直しました。`);
      if (check && stale.length > 0) process.exitCode = 1;
    });
