import type { Command } from 'commander';
import { joinDatabase } from '../database/choose.js';
import { prepare } from '../database/prepare.js';
import { readEnvironment } from '../environment.js';
import { dataFolder } from '../home/dataFolder.js';

async function migrate(): Promise<void> {
  const environment = readEnvironment(process.env);
  const database = await joinDatabase(environment, dataFolder(environment.dataFolder));
  try {
    await prepare(database);
    console.log('データベースの形と圏域のデータを、この版に合わせました。');
  } finally {
    await database.close();
  }
}

/** `tsunagi migrate`: before a new version serves. */
export const addMigrate = (program: Command): Command =>
  program.command('migrate').description('データベースの形と圏域のデータを、この版に合わせる').action(migrate);
