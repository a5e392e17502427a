import { existsSync, readFileSync } from 'node:fs';

const look = 1_000;

const read = (pid: number, what: 'stat' | 'cmdline'): string | null => {
  const file = `/proc/${pid}/${what}`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
};

/** Field 4 of the process's stat, counted behind its name in parentheses, which may hold spaces. */
function parentOf(pid: number): number {
  const stat = read(pid, 'stat');
  return stat ? Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) : 0;
}

const runsPackages = (pid: number): boolean => /(^|[\s/'"])p?np[mx]\b/.test(read(pid, 'cmdline')?.replaceAll('\0', ' ') ?? '');

/**
 * `npx pnpm start` is a chain of npx, a shell, pnpm, a shell and us, and a stop given to the first does not travel down:
 * so we look whether all of them are still there. Where there is no /proc, only at our own parent.
 */
function starters(): number[] {
  const ancestors: number[] = [];
  for (let pid = process.ppid; pid > 1; pid = parentOf(pid)) ancestors.push(pid);
  return ancestors.slice(0, Math.max(1, ancestors.findLastIndex(runsPackages) + 1));
}

const isGone = (pid: number): boolean => {
  try {
    return !process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
};

/** Resolves when we should leave: Ctrl-C, a stop from the system, a closed window, or the end of the pnpm that started us. */
export const leaveAsked = (underPnpm: boolean): Promise<void> =>
  new Promise((leave) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave());
    if (!underPnpm) return;
    const chain = starters();
    setInterval(() => chain.some(isGone) && leave(), look).unref();
  });
