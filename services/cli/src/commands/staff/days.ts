import { localDay } from '@tsunagi/casework';

/** ISO date of this day in the region. */
export const today = (): string => localDay(new Date()).toString();

/** ISO date of the day before this one. */
export const dayBefore = (day: string): string =>
  localDay(new Date(`${day}T12:00:00+09:00`))
    .subtract({ days: 1 })
    .toString();
