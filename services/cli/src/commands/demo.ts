import { rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { stopLeftover } from '@tsunagi/database';
import type { Command } from 'commander';
import { readEnvironment } from '../environment.js';
import { clusterIn, dataFolder } from '../home/dataFolder.js';
import { printOne } from '../print.js';
import { Refusal } from '../refusal.js';
import { noteRunning } from '../start/running.js';

/** At a terminal the person is asked once more; a script has said what it wants. */
async function assertMeant(folder: string): Promise<void> {
  if (!process.stdin.isTTY) return;
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await terminal.question(`${folder} のデータをすべて消します。よければ yes と入力してください： `);
  terminal.close();
  if (answer.trim() !== 'yes') throw new Refusal('やめました。何も消していません。');
}

async function reset({ yes, json }: { yes?: boolean; json?: boolean }): Promise<void> {
  const environment = readEnvironment(process.env);
  if (environment.databaseUrl) throw new Refusal('外部のデータベース（DATABASE_URL）は、ここからは消せません。');
  const folder = dataFolder(environment.dataFolder);
  const note = await noteRunning(folder);
  try {
    if (!yes) await assertMeant(folder);
    await stopLeftover(clusterIn(folder));
    rmSync(clusterIn(folder), { recursive: true, force: true });
  } finally {
    note.end();
  }
  printOne({ folder, reset: true }, 'データを消しました。次の start で、体験用の世界をはじめから作ります。', json);
}

/** `tsunagi demo reset`: begin the invented world again. */
export const addDemo = (program: Command): Command =>
  program
    .command('demo')
    .description('体験用の世界')
    .command('reset')
    .description('組み込みのデータベースを消して、はじめからにする')
    .option('--yes', '確かめずに消す')
    .option('--json', 'JSON で出す')
    .action(reset);
