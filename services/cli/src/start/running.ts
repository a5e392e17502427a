import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.js';
import { isWell } from './health.js';

interface Note {
  pid: number;
  address: string | null;
}

const noteIn = (folder: string): string => path.join(folder, 'running.json');

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** After a crash or a restart of the machine the number may be somebody else's: then no gateway answers at its address. */
async function assertAlone(folder: string): Promise<void> {
  if (!existsSync(noteIn(folder))) return;
  const { pid, address } = JSON.parse(readFileSync(noteIn(folder), 'utf8')) as Note;
  if (pid === process.pid || !isAlive(pid)) return;
  if (address && (await isWell(address))) throw new Refusal(`もう動いています： ${address}`);
}

/** One start for one data folder: notes that we run here, and where. Gives the two verbs of that note. */
export async function noteRunning(folder: string): Promise<{ at(address: string): void; end(): void }> {
  await assertAlone(folder);
  const write = (address: string | null) => writeFileSync(noteIn(folder), JSON.stringify({ pid: process.pid, address } satisfies Note));
  write(null);
  return { at: write, end: () => rmSync(noteIn(folder), { force: true }) };
}
