import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';

const bookOf = (directory: string): string => path.join(directory, 'postmaster.pid');

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** After a crash the number in the book may belong to somebody else by now; Linux tells what that process is. */
const serves = (pid: number, directory: string): boolean => {
  const commandLine = `/proc/${pid}/cmdline`;
  if (!existsSync('/proc/self/cmdline')) return true;
  return existsSync(commandLine) && readFileSync(commandLine, 'utf8').split('\0').includes(directory);
};

/** The server that works on this directory at the moment, with its port; undefined where there is none. */
export function findServer(directory: string): { pid: number; port: number } | undefined {
  if (!existsSync(bookOf(directory))) return undefined;
  const [pid, , , port] = readFileSync(bookOf(directory), 'utf8').split('\n').map(Number);
  return pid && port && isAlive(pid) && serves(pid, directory) ? { pid, port } : undefined;
}

/** Stops a server that outlived its starter, and closes the book of one that died. */
export function clearLeftover(binaries: Binaries, directory: string, account: Account | undefined): void {
  if (findServer(directory)) spawnSync(binaries.pgCtl, ['stop', '-D', directory, '-m', 'fast', '-w'], { ...account, cwd: '/' });
  else rmSync(bookOf(directory), { force: true });
}
