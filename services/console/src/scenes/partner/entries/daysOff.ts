interface Schedule {
  label?: string | null;
  rrule: string;
  opensAt?: string | null;
  note?: string | null;
  /** First day on which the rule holds, ISO date. */
  from?: string | null;
}
interface Occurrence {
  on: string;
  opensAt?: string | null;
  label?: string | null;
}

const isOf =
  ({ label, opensAt }: Schedule) =>
  (day: Occurrence) =>
    (day.label ?? null) === (label ?? null) && (day.opensAt ?? null) === (opensAt ?? null);

/** The next days on which this one of the schedules takes place. */
export const daysOf = (schedule: Schedule, next: readonly Occurrence[]): readonly Occurrence[] => next.filter(isOf(schedule));

/** A rule that is counted from its beginning would go on for longer if that were moved. */
export const canRest = ({ rrule }: Schedule): boolean => !rrule.includes('COUNT=');

const saidBefore = /\s*\d+\/\d+は休みです/g;

/**
 * The schedule without its next day: it goes on from the one after that, so that a rule of every second week keeps its
 * weeks, and its note says which day is off.
 */
export function withoutNext<Kept extends Schedule>(schedule: Kept, next: readonly Occurrence[]): Kept {
  const [off, after] = daysOf(schedule, next);
  if (!off) return schedule;
  const [, month, day] = off.on.split('-').map(Number);
  const note = [schedule.note?.replace(saidBefore, ''), `${month}/${day}は休みです`].filter(Boolean).join(' ');
  return { ...schedule, from: after?.on ?? dayAfter(off.on), note };
}

const dayAfter = (iso: string): string => new Date(Date.parse(iso) + 86_400_000).toISOString().slice(0, 10);
