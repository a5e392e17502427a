import { daysUntil } from '../../../lib/dates/showDay.ts';

interface Schedule {
  label?: string | null;
  opensAt?: string | null;
  /** Days off, ISO dates. */
  except?: readonly string[] | null;
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

/** The days off that are still to come, the earliest first. */
export const comingDaysOff = ({ except }: Schedule): string[] => (except ?? []).filter((day) => daysUntil(day) >= 0).sort();

/** The schedule with this day off; what lies behind is forgotten. */
export const withDayOff = <Kept extends Schedule>(schedule: Kept, day: string): Kept => ({
  ...schedule,
  except: [...new Set([...comingDaysOff(schedule), day])].sort(),
});

/** The schedule as it was before this day was taken off. */
export const withDayOn = <Kept extends Schedule>(schedule: Kept, day: string): Kept => ({
  ...schedule,
  except: (schedule.except ?? []).filter((each) => each !== day),
});
