import { demoAccountsOf, regionOf } from '@tsunagi/region';
import type { Command } from 'commander';
import { readEnvironment } from '../environment.js';
import { announce } from '../start/announce.js';
import { buildRest } from '../start/buildRest.js';
import { builtService } from '../start/service.js';
import { sourceService } from '../start/sourceService.js';
import { type Started, start } from '../start/start.js';

interface Options {
  build?: boolean;
  fromSource?: boolean;
  json?: boolean;
}

const asJson = (started: Started): string =>
  JSON.stringify({ ...started, demoAccounts: started.mode === 'demo' && started.embedded ? demoAccountsOf(regionOf(started.region)) : [] });

const run = ({ build, fromSource, json }: Options): Promise<void> =>
  start(readEnvironment(process.env), {
    build: build ? buildRest : async () => {},
    launch: fromSource ? sourceService : builtService,
    progress: (words) => !json && console.log(`  ${words}`),
    announce: (started) => console.log(json ? asJson(started) : announce(started)),
  });

/** `tsunagi start`: everything on one machine, until Ctrl-C. */
export const addStart = (program: Command): Command =>
  program
    .command('start')
    .description('データベース、ワーカー、ゲートウェイ、画面をこの機械で動かす')
    .option('--build', 'データベースの支度と並んで、まだ組み立てていないものを組み立てる')
    .option('--from-source', '開発用：ゲートウェイとワーカーをソースから動かし、変わるたびに始め直す')
    .option('--json', '動きはじめたことを JSON の1行で知らせる')
    .addHelpText('after', '\n環境変数: PORT、HOST、DATABASE_URL ほか（deploy/environment の例をご覧ください）')
    .action(run);
