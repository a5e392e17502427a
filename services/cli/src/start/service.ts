import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { within } from '../paths.js';
import { Refusal } from '../refusal.js';

const lifeline = new URL('./lifeline.js', import.meta.url).href;
const largestLog = 10 << 20;
const patience = 10_000;

/** One of our services, running as a program of its own. */
export interface Service {
  /** Rejects when it ends without having been asked to. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** Starts the service of this room with these settings. */
export type Launch = (name: 'gateway' | 'worker', env: NodeJS.ProcessEnv, folder: string) => Service;

/** The last start's words stay; a long file makes room for the next. */
function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

const lastWords = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** First the wish to end, after some seconds the end. */
async function end(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGTERM');
  const late = setTimeout(() => child.kill('SIGKILL'), patience);
  await gone;
  clearTimeout(late);
}

/**
 * Starts a program of ours. It is in a group of its own: Ctrl-C in the window reaches it through us, in the right order;
 * and it holds the lifeline, so that it goes when we are gone.
 */
export function launch(program: string, env: NodeJS.ProcessEnv, output: number | 'inherit', flags: readonly string[] = []) {
  const child = fork(program, [], {
    env,
    detached: true,
    execArgv: ['--enable-source-maps', '--import', lifeline, ...flags],
    stdio: ['ignore', output, output, 'ipc'],
  });
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  return { gone, end: () => end(child, gone) };
}

/** A service from its build, with its words going to a file of the data folder. */
export const builtService: Launch = (name, env, folder) => {
  const log = path.join(folder, `${name}.log`);
  const output = openLog(log);
  const { gone, end } = launch(within('services', name, 'dist/main.js'), env, output);
  closeSync(output);
  let asked = false;
  const ended = gone.then((): Promise<never> => {
    if (asked) return new Promise(() => {});
    throw new Refusal(`${name} が止まりました。記録は ${log} にあります。\n${lastWords(log)}`);
  });
  ended.catch(() => undefined); // whoever waits hears it; nobody may be waiting yet
  return {
    ended,
    stop: () => {
      asked = true;
      return end();
    },
  };
};
