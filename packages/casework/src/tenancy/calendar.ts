import holidays from '@holiday-jp/holiday_jp';
import type { Transaction } from '@tsunagi/database';
import { Temporal } from 'temporal-polyfill';
import { localDay } from './fiscalYear.js';
import { Tenant } from './Tenant.js';
import { TenantClosure } from './TenantClosure.js';
import type { WeeklyHours } from './workingDays.js';

/** When an office works: weekly hours, less the national holidays, less its own closures. */
export interface Calendar {
  hours: WeeklyHours;
  closed: ReadonlySet<string>;
}

/** The calendar of one office, with its closures around now. */
export async function getCalendar(tx: Transaction, tenantId: string): Promise<Calendar> {
  const key = { regionId: tx.asker.region, tenantId };
  const tenant = await tx.em.findOneOrFail(Tenant, key);
  const closures = await tx.em.find(TenantClosure, { ...key, closedOn: { $gte: localDay(tx.now).subtract({ years: 1 }).toString() } });
  return { hours: tenant.hours, closed: new Set(closures.map((each) => each.closedOn)) };
}

/** National holidays (国民の祝日に関する法律) come from the library's table; the rest from the office itself. */
export function isWorkingDay(calendar: Calendar, day: Temporal.PlainDate): boolean {
  const weekday = String(day.dayOfWeek) as keyof WeeklyHours;
  const national = holidays.isHoliday(new Date(Date.UTC(day.year, day.month - 1, day.day)));
  return !!calendar.hours[weekday] && !national && !calendar.closed.has(day.toString());
}

/** The day that many working days after `from`; 0 gives `from` itself or the next working day. */
export function addWorkingDays(calendar: Calendar, from: Temporal.PlainDate, days: number): Temporal.PlainDate {
  let day = from;
  for (let left = days; left > 0 || !isWorkingDay(calendar, day); ) {
    day = day.add({ days: 1 });
    if (isWorkingDay(calendar, day) && left > 0) left--;
    if (day.since(from).days > 3660) return day; // an office that never opens has no working days
  }
  return day;
}

/** Working days that passed between two moments, the first day not counted. */
export async function workingDaysBetween(tx: Transaction, tenantId: string, from: Date, to: Date): Promise<number> {
  const calendar = await getCalendar(tx, tenantId);
  let count = 0;
  for (let day = localDay(from).add({ days: 1 }); Temporal.PlainDate.compare(day, localDay(to)) <= 0; day = day.add({ days: 1 })) {
    if (isWorkingDay(calendar, day)) count++;
  }
  return count;
}
