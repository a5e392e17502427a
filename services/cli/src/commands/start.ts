import type { Command } from 'commander';
import { readEnvironment } from '../environment.js';
import { announce } from '../start/announce.js';
import { type Started, start } from '../start/start.js';

/** `tsunagi start`: everything on one machine, until Ctrl-C. */
export const addStart = (program: Command): Command =>
  program
    .command('start')
    .description('データベース、ワーカー、ゲートウェイ、画面をこの機械で動かす')
    .option('--json', '動きはじめたことを JSON の1行で知らせる')
    .addHelpText('after', '\n環境変数: PORT、HOST、DATABASE_URL ほか（deploy/environment の例をご覧ください）')
    .action(({ json = false }: { json?: boolean }) =>
      start(readEnvironment(process.env), (started: Started) => console.log(json ? JSON.stringify(started) : announce(started))),
    );
