import { type ChildProcess, fork } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.js';

const lifeline = new URL('./lifeline.js', import.meta.url).href;
const largestLog = 10 << 20;
const patience = 10_000;

/** One of our services, running as a program of its own with its words going to a file. */
export interface Service {
  readonly name: string;
  /** Rejects when it ends without having been asked to. */
  readonly ended: Promise<never>;
  stop(): Promise<void>;
}

/** The last start's words stay; a long file makes room for the next. */
function openLog(file: string): number {
  if (existsSync(file) && statSync(file).size > largestLog) renameSync(file, `${file}.1`);
  return openSync(file, 'a', 0o600);
}

const lastWords = (file: string): string => readFileSync(file, 'utf8').trimEnd().split('\n').slice(-12).join('\n');

const hasEnded = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null;

/** Starts a service. It is in a group of its own: Ctrl-C in the window reaches it through us, in the right order. */
export function startService(name: string, program: string, env: NodeJS.ProcessEnv, folder: string): Service {
  const log = path.join(folder, `${name}.log`);
  const output = openLog(log);
  const child = fork(program, [], {
    env,
    detached: true,
    execArgv: ['--enable-source-maps', '--import', lifeline],
    stdio: ['ignore', output, output, 'ipc'],
  });
  closeSync(output);
  let asked = false;
  const gone = new Promise<void>((tell) => child.once('exit', () => tell()));
  const ended = gone.then((): Promise<never> => {
    if (asked) return new Promise(() => {});
    throw new Refusal(`${name} が止まりました。記録は ${log} にあります。\n${lastWords(log)}`);
  });
  ended.catch(() => undefined); // whoever waits hears it; nobody may be waiting yet
  return {
    name,
    ended,
    stop: async () => {
      asked = true;
      if (hasEnded(child)) return;
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), patience);
      await gone;
      clearTimeout(late);
    },
  };
}
