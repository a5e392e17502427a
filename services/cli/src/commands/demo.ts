import { rmSync } from 'node:fs';
import type { Command } from 'commander';
import { readEnvironment } from '../environment.js';
import { clusterIn, dataFolder } from '../home/dataFolder.js';
import { Refusal } from '../refusal.js';
import { noteRunning } from '../start/running.js';

async function reset({ yes = false }: { yes?: boolean }): Promise<void> {
  const environment = readEnvironment(process.env);
  if (environment.databaseUrl) throw new Refusal('外部のデータベース（DATABASE_URL）は、ここからは消せません。');
  const folder = dataFolder(environment.dataFolder);
  if (!yes) throw new Refusal(`${folder} のデータをすべて消します。よければ --yes を付けてください。`);
  const note = await noteRunning(folder);
  rmSync(clusterIn(folder), { recursive: true, force: true });
  note.end();
  console.log('データを消しました。次の start で、体験用の世界をはじめから作ります。');
}

/** `tsunagi demo reset`: begin the invented world again. */
export const addDemo = (program: Command): Command =>
  program
    .command('demo')
    .description('体験用の世界')
    .command('reset')
    .description('組み込みのデータベースを消して、はじめからにする')
    .option('--yes', '確かめずに消す')
    .action(reset);
