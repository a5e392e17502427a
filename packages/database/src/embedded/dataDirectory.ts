import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Account } from './account.js';
import type { Binaries } from './binaries.js';

const localeFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C.UTF-8'];
/** macOS and Windows may lack the C.UTF-8 of the C library; the builtin provider does not need it. */
const fallbackLocaleFlags = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];

/** An empty folder that belongs to the server's account alone; its parent must let that account pass. */
function makeOwnFolder(directory: string, account: Account | undefined): void {
  mkdirSync(path.dirname(directory), { recursive: true, mode: 0o755 });
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { mode: 0o700 });
  if (account) chownSync(directory, account.uid, account.gid);
}

export const isInitialised = (directory: string): boolean => existsSync(path.join(directory, 'PG_VERSION'));

/**
 * Makes an empty cluster whose superuser is `postgres` with this password. It is made beside its place and moved there
 * when it is whole, so that a start that is killed meanwhile leaves nothing that looks like a cluster.
 */
export function initialise(binaries: Binaries, directory: string, account: Account | undefined, password: string, flags: string[]): void {
  const unfinished = `${directory}.new`;
  const secret = mkdtempSync(path.join(tmpdir(), 'tsunagi-initdb-'));
  const passwordFile = path.join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) for (const each of [secret, passwordFile]) chownSync(each, account.uid, account.gid);
  const attempt = (locale: string[]) => {
    makeOwnFolder(unfinished, account);
    return spawnSync(
      binaries.initdb,
      ['-D', unfinished, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, ...locale, ...flags],
      { ...account, cwd: '/', encoding: 'utf8', env: serverEnvironment() },
    );
  };
  try {
    let result = attempt(localeFlags);
    if (result.status !== 0) result = attempt(fallbackLocaleFlags);
    if (result.status !== 0) throw new Error(`initdb: ${result.stderr || result.error?.message}`);
    if (existsSync(directory)) rmdirSync(directory); // refuses where something else lies there
    renameSync(unfinished, directory);
  } finally {
    rmSync(secret, { recursive: true, force: true });
  }
}

export const serverEnvironment = (): NodeJS.ProcessEnv => ({ ...process.env, LC_MESSAGES: 'C', LANG: 'C', TZ: 'UTC' });
