import holidays from '@holiday-jp/holiday_jp';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ask, type Transaction } from '@tsunagi/database';
import { Temporal } from 'temporal-polyfill';
import { localDay, localZone } from './localDay.js';
import type { WeeklyHours } from './workingDays.js';

/** When an office works: weekly hours, less the national holidays, less its own closures. */
export interface Calendar {
  hours: WeeklyHours;
  closed: ReadonlySet<string>;
}

/** Calendars read in a transaction, by office: no act changes one and needs it afterwards. */
const known = new WeakMap<EntityManager, Map<string, Calendar>>();

/** Reads the calendars of these offices, an SQL list of tenant ids, so that `getCalendar` finds them. */
export async function readCalendars(tx: Transaction, offices: string, values: readonly unknown[]): Promise<void> {
  const rows = await ask<{ tenant_id: string; hours: WeeklyHours; closed: string[] }>(
    tx.em,
    `select t.tenant_id, t.hours, array(select c.closed_on::text from tenant_closure c
       where c.region_id = t.region_id and c.tenant_id = t.tenant_id) as closed
     from tenant t where t.region_id = ? and t.tenant_id in (${offices})`,
    [tx.asker.region, ...values],
  );
  const calendars = known.get(tx.em) ?? new Map<string, Calendar>();
  known.set(tx.em, calendars);
  for (const { tenant_id, hours, closed } of rows) calendars.set(tenant_id, { hours, closed: new Set(closed) });
}

/** The calendar of one office. */
export async function getCalendar(tx: Transaction, tenantId: string): Promise<Calendar> {
  if (!known.get(tx.em)?.has(tenantId)) await readCalendars(tx, '?', [tenantId]);
  const calendar = known.get(tx.em)?.get(tenantId);
  if (!calendar) throw new Error('This office is not in the registry.');
  return calendar;
}

const isNational = (isoDay: string): boolean => Object.hasOwn(holidays.holidays, isoDay);

/**
 * 年末年始: 29 December to 3 January, as the ordinances under 地方自治法4条の2第2項3号 have it (行政機関の休日に関する法律,
 * 昭和63年法律第91号, 1条1項3号 for the state). Councils and partners keep to it here too; for them it is a custom (要確認).
 * It holds for every office, also for one that joins later and has entered no closures.
 */
const isYearEnd = ({ month, day }: Temporal.PlainDate): boolean => (month === 12 && day >= 29) || (month === 1 && day <= 3);

const hoursOf = (calendar: Calendar, day: Temporal.PlainDate): [string, string] | null => {
  const isoDay = day.toString();
  const shut = isNational(isoDay) || isYearEnd(day) || calendar.closed.has(isoDay);
  return shut ? null : (calendar.hours[String(day.dayOfWeek) as keyof WeeklyHours] ?? null);
};

/** National holidays (国民の祝日に関する法律) come from the library's table; the rest from the office itself. */
export const isWorkingDay = (calendar: Calendar, day: Temporal.PlainDate): boolean => hoursOf(calendar, day) !== null;

/** An office that never opens has no working days: the search ends after ten years. */
const tooFar = 3660;

/** The day that many working days after `from`; 0 gives `from` itself or the next working day. */
export function addWorkingDays(calendar: Calendar, from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let [day, left, open] = [from, days, isWorkingDay(calendar, from)];
  for (let passed = 0; (left > 0 || !open) && passed <= tooFar; passed++) {
    day = day.add({ days: 1 });
    open = isWorkingDay(calendar, day);
    if (open && left > 0) left--;
  }
  return day;
}

/** Further ahead than this nobody counts days. */
const tooFarToCount = 100;

/** The day itself where the office works on it, else the working day before, ISO date; the day itself for an office that never opens. */
export function lastWorkingDay(calendar: Calendar, isoDay: string): string {
  const day = Temporal.PlainDate.from(isoDay);
  for (let before = 0; before < tooFarToCount; before++) {
    const earlier = day.subtract({ days: before });
    if (isWorkingDay(calendar, earlier)) return earlier.toString();
  }
  return isoDay;
}

/**
 * How many working days there are after today up to and including `day`, ISO date: 0 on the day itself, negative once it has
 * passed; null where it is more than a hundred days away.
 */
export function workingDaysUntil(calendar: Calendar, now: Date, isoDay: string): number | null {
  const [from, to] = [localDay(now), Temporal.PlainDate.from(isoDay)];
  const past = Temporal.PlainDate.compare(to, from) < 0;
  const [first, last] = past ? [to, from] : [from, to];
  if (first.until(last).days > tooFarToCount) return null;
  const count = workingDaysBetween(calendar, first, last);
  return past ? -count : count;
}

/** How many working days there are after the first day up to and including the last, which is not before it. */
export function workingDaysBetween(calendar: Calendar, first: Temporal.PlainDate, last: Temporal.PlainDate): number {
  let count = 0;
  for (let day = first; !day.equals(last); ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(calendar, day)) count++;
  }
  return count;
}

const moment = (day: Temporal.PlainDate, time: string): Date =>
  new Date(day.toZonedDateTime({ timeZone: localZone, plainTime: Temporal.PlainTime.from(time) }).epochMilliseconds);

const localTime = (at: Date): string =>
  Temporal.Instant.fromEpochMilliseconds(at.getTime()).toZonedDateTimeISO(localZone).toPlainTime().toString();

/** The opening hours of one working day as moments. */
const openingOf = (calendar: Calendar, day: Temporal.PlainDate): { opens: Date; closes: Date } | null => {
  const hours = hoursOf(calendar, day);
  return hours && { opens: moment(day, hours[0]), closes: moment(day, hours[1]) };
};

/** The same time of day that many working days later, or the nearest moment of that day at which the office is open. */
export function addWorkingDaysTo(calendar: Calendar, from: Date, days: number): Date {
  const day = addWorkingDays(calendar, localDay(from), days);
  const opening = openingOf(calendar, day);
  const at = day.equals(localDay(from)) || days > 0 ? moment(day, localTime(from)) : (opening?.opens ?? from);
  if (!opening) return at;
  return new Date(Math.min(Math.max(at.getTime(), opening.opens.getTime()), opening.closes.getTime()));
}

const minute = 60_000;

/** That many minutes of open office later. */
export function addWorkingMinutes(calendar: Calendar, from: Date, minutes: number): Date {
  let left = minutes * minute;
  let day = localDay(from);
  for (let days = 0; days < tooFar; days++, day = day.add({ days: 1 })) {
    const opening = openingOf(calendar, day);
    if (!opening) continue;
    const start = Math.max(opening.opens.getTime(), from.getTime());
    const open = Math.max(0, opening.closes.getTime() - start);
    if (open >= left) return new Date(start + left);
    left -= open;
  }
  return from;
}

/** How many minutes the office was open between two moments. */
export function workingMinutesBetween(calendar: Calendar, from: Date, to: Date): number {
  let open = 0;
  for (let day = localDay(from); Temporal.PlainDate.compare(day, localDay(to)) <= 0; day = day.add({ days: 1 })) {
    const opening = openingOf(calendar, day);
    if (!opening) continue;
    open += Math.max(0, Math.min(opening.closes.getTime(), to.getTime()) - Math.max(opening.opens.getTime(), from.getTime()));
  }
  return Math.floor(open / minute);
}

const day: [string, string] = ['09:00', '17:00'];

/**
 * 支援措置: where somebody hides, a day that is worked out and shown to colleagues must not tell by whose hours and closures that
 * was done. It goes by a plain week, of which no office is known. OWN: Monday to Friday, less what is free for all.
 */
export const plainWeek: Calendar = { hours: { 1: day, 2: day, 3: day, 4: day, 5: day }, closed: new Set() };
