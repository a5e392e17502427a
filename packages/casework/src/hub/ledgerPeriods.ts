import type { Temporal } from 'temporal-polyfill';

/** The period in which this day lies, by its first day: so many months (3, 6 or 12), counted from April. */
export function periodOf(day: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const sinceApril = (day.month + 8) % 12;
  return day.with({ day: 1 }).subtract({ months: sinceApril % months });
}
