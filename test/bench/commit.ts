import { execFileSync } from 'node:child_process';

const git = (...args: string[]): string => execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim();

/** Which state of the repository is measured: its commit, and whether anything was changed since. */
export function commitNow(): string {
  try {
    const commit = git('rev-parse', '--short', 'HEAD');
    return git('status', '--porcelain') ? `${commit} and what was not committed` : commit;
  } catch {
    return 'a folder without its history';
  }
}
