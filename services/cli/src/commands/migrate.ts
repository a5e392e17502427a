import type { Command } from 'commander';
import { joinDatabase } from '../database/choose.js';
import { prepare } from '../database/prepare.js';
import { readEnvironment } from '../environment.js';
import { dataFolder } from '../home/dataFolder.js';
import { printOne } from '../print.js';

async function migrate({ json }: { json?: boolean }): Promise<void> {
  const environment = readEnvironment(process.env);
  const database = await joinDatabase(environment, dataFolder(environment.dataFolder));
  try {
    const applied = await prepare(database, environment.region);
    printOne({ applied }, `データベースの形と圏域のデータを、この版に合わせました（新しい移行 ${applied.length} 件）。`, json);
  } finally {
    await database.close();
  }
}

/** `tsunagi migrate`: before a new version serves. */
export const addMigrate = (program: Command): Command =>
  program
    .command('migrate')
    .description('データベースの形と圏域のデータを、この版に合わせる')
    .option('--json', 'JSON で出す')
    .action(migrate);
