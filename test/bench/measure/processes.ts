import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of a process under /proc; null where there is no such process or no such folder. */
const told = (pid: number | string, file: string): string | null => {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return null;
  }
};

/** A clock tick in milliseconds: Linux has used a hundredth of a second on every machine of ours. */
const tick = 10;

/** The fields of /proc/<pid>/stat behind the name, which may hold blanks: state, parent, …, user and system time (see proc(5)). */
const fieldsOf = (pid: number | string): string[] | null => told(pid, 'stat')?.split(') ').at(-1)?.split(' ') ?? null;

/** Milliseconds of processor time so far; null where the system does not tell. */
export function processorTimeOf(pid: number | string | undefined): number | null {
  const fields = pid === undefined ? null : fieldsOf(pid);
  return fields && (Number(fields[11]) + Number(fields[12])) * tick;
}

/** The same of a process, those that it has started, and those of them that have ended. */
export function processorTimeWithChildren(pid: number): number | null {
  const own = fieldsOf(pid);
  if (!own) return null;
  const children = readdirSync('/proc').filter((each) => /^\d+$/.test(each) && fieldsOf(each)?.[1] === String(pid));
  const ended = (Number(own[13]) + Number(own[14])) * tick;
  return children.reduce((sum, child) => sum + (processorTimeOf(child) ?? 0), (processorTimeOf(pid) ?? 0) + ended);
}

/** Resident memory in megabytes; null where the system does not tell. */
export function memoryOf(pid: number | undefined): number | null {
  const kilobytes = pid === undefined ? undefined : /VmRSS:\s+(\d+)/.exec(told(pid, 'status') ?? '')?.[1];
  return kilobytes ? Number(kilobytes) / 1024 : null;
}
