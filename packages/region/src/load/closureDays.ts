import { Temporal } from 'temporal-polyfill';
import type { ClosureData } from '../regionData.js';

export interface ClosureDay {
  closedOn: string;
  reason: string;
}

/** Every day of a yearly closure that begins in this year; one that ends before it begins runs on into the next. */
function daysOf({ from, until, reason }: ClosureData, year: number): ClosureDay[] {
  const last = Temporal.PlainDate.from(`${until < from ? year + 1 : year}-${until}`);
  const days: ClosureDay[] = [];
  for (let day = Temporal.PlainDate.from(`${year}-${from}`); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    days.push({ closedOn: day.toString(), reason });
  }
  return days;
}

/** The closures around `today`: from the year before, on which running deadlines may stand, to two years ahead. */
export const closureDays = (closures: readonly ClosureData[], today: Temporal.PlainDate): ClosureDay[] =>
  closures.flatMap((closure) => [-2, -1, 0, 1, 2].flatMap((offset) => daysOf(closure, today.year + offset)));
