import { Temporal } from 'temporal-polyfill';

export const localZone = 'Asia/Tokyo';

/** The day it is in Japan at this moment. */
export function localDay(at: Date): Temporal.PlainDate {
  const minute = Math.floor(at.getTime() / 60_000);
  if (last?.minute !== minute)
    last = { minute, day: Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(localZone).toPlainDate() };
  return last.day;
}

/** Every line of a list asks for today: it is worked out once in a minute. */
let last: { minute: number; day: Temporal.PlainDate } | undefined;

/** The midnight of Japan with which the day of this moment begins. */
export const startOfDay = (at: Date): Date => new Date(localDay(at).toZonedDateTime(localZone).epochMilliseconds);

/** The moment at which this day ends in Japan: what holds until a day holds through it. */
export const endOfDay = (day: string | Temporal.PlainDate): Date =>
  new Date(Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime(localZone).epochMilliseconds);
