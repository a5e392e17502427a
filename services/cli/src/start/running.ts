import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.js';
import { isWell } from './health.js';

interface Note {
  pid: number;
  address: string | null;
}

const noteIn = (folder: string): string => path.join(folder, 'running.json');

/** The note of a start that is under way, running, or was killed; null where there is none, or half a one. */
function readNote(folder: string): Note | null {
  if (!existsSync(noteIn(folder))) return null;
  try {
    return JSON.parse(readFileSync(noteIn(folder), 'utf8')) as Note;
  } catch {
    return null;
  }
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** After a crash or a restart of the machine the number may be somebody else's; Linux tells what that process is. */
const isStart = (pid: number): boolean => {
  const commandLine = `/proc/${pid}/cmdline`;
  return existsSync(commandLine) && /\bmain\.js\0(.*\0)?start\0/s.test(readFileSync(commandLine, 'utf8'));
};

/** Where a start for this folder runs at the moment; null where none has come up. */
export const addressIn = (folder: string): string | null => {
  const note = readNote(folder);
  return note && isAlive(note.pid) ? note.address : null;
};

async function assertAlone(folder: string): Promise<void> {
  const note = readNote(folder);
  if (!note || note.pid === process.pid || !isAlive(note.pid)) return;
  if (note.address && (await isWell(note.address)))
    throw new Refusal(`もう動いています： ${note.address}\n止めるには、start を実行した画面で Ctrl-C を押してください。`);
  if (isStart(note.pid)) throw new Refusal(`いま、ほかの画面で start が動いているところです（プロセス ${note.pid}）。少し待ってください。`);
}

/** One start for one data folder: notes that we run here, and where. Gives the two verbs of that note. */
export async function noteRunning(folder: string): Promise<{ at(address: string): void; end(): void }> {
  await assertAlone(folder);
  const write = (address: string | null) => writeFileSync(noteIn(folder), JSON.stringify({ pid: process.pid, address } satisfies Note));
  write(null);
  return { at: write, end: () => rmSync(noteIn(folder), { force: true }) };
}
