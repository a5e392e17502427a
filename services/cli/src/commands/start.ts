import type { Command } from 'commander';
import { readEnvironment } from '../environment.js';
import { announce } from '../start/announce.js';
import { builtService } from '../start/service.js';
import { sourceService } from '../start/sourceService.js';
import { type Started, start } from '../start/start.js';

/** `tsunagi start`: everything on one machine, until Ctrl-C. */
export const addStart = (program: Command): Command =>
  program
    .command('start')
    .description('データベース、ワーカー、ゲートウェイ、画面をこの機械で動かす')
    .option('--json', '動きはじめたことを JSON の1行で知らせる')
    .addHelpText('after', '\n環境変数: PORT、HOST、DATABASE_URL ほか（deploy/environment の例をご覧ください）')
    .option('--from-source', '開発用：ゲートウェイとワーカーをソースから動かし、変わるたびに始め直す')
    .action(({ json = false, fromSource = false }: { json?: boolean; fromSource?: boolean }) =>
      start(readEnvironment(process.env), fromSource ? sourceService : builtService, (started: Started) =>
        console.log(json ? JSON.stringify(started) : announce(started)),
      ),
    );
