import { ruleOf, sameDay, sameWeekday } from '../../../lib/recurrence/rhythm.ts';

/** Not at all, as it stands, on the same weekday of the month, or on the same day of it. */
export const recurrences = ['', 'held', 'weekday', 'day'] as const;
export type Recurrence = (typeof recurrences)[number];

/** The rule for meetings that begin on this day (ISO), or null for a single one; `held` is what was said of it before. */
export function ruleFor(recurrence: Recurrence, day: string | null, held: string | null = null): string | null {
  if (recurrence === 'held') return held;
  if (recurrence === '' || !day) return null;
  return ruleOf(recurrence === 'weekday' ? sameWeekday(day) : sameDay(day));
}

/** What can be chosen: as it stands first, and once. */
export function recurrencesFor(day: string | null, held: string | null): Exclude<Recurrence, ''>[] {
  const anew = day ? (['weekday', 'day'] as const).filter((each) => ruleFor(each, day) !== held) : [];
  return held ? ['held', ...anew] : [...anew];
}
