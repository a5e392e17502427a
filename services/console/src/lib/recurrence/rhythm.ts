import { parseDate } from '@internationalized/date';

/** As RFC 5545 writes the days of the week, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];
export const isWeekday = (code: string): code is Weekday => weekdays.some((day) => day === code);

/** Which one of its weekday in a month: the first to the fifth, or the last (-1). */
export const weeksOfMonth = [1, 2, 3, 4, 5, -1] as const;
export type WeekOfMonth = (typeof weeksOfMonth)[number];

/** How something comes back, as people say it: 毎日, 毎週火・金曜日, 隔週木曜日, 毎月第2・第4土曜日, 毎月5日. */
export type Rhythm =
  | { every: 'day' }
  | { every: 'week'; on: readonly Weekday[]; interval: number }
  | { every: 'month'; weeks: readonly WeekOfMonth[]; on: readonly Weekday[] }
  | { every: 'monthDay'; days: readonly number[] };

/** The rule of RFC 5545 that says the same. */
export function ruleOf(rhythm: Rhythm): string {
  if (rhythm.every === 'day') return 'FREQ=DAILY';
  if (rhythm.every === 'monthDay') return `FREQ=MONTHLY;BYMONTHDAY=${rhythm.days.join(',')}`;
  if (rhythm.every === 'month')
    return `FREQ=MONTHLY;BYDAY=${rhythm.on.flatMap((day) => rhythm.weeks.map((week) => `${week}${day}`)).join(',')}`;
  const interval = rhythm.interval > 1 ? `;INTERVAL=${rhythm.interval}` : '';
  return `FREQ=WEEKLY${interval};BYDAY=${rhythm.on.join(',')}`;
}

const inOrder = <T>(all: readonly T[], some: readonly T[]): T[] => all.filter((each) => some.includes(each));

function monthly(days: readonly string[]): Rhythm | null {
  const named = days.map((day) => /^(-1|[1-5])([A-Z]{2})$/.exec(day));
  const weeks = inOrder(
    weeksOfMonth,
    named.map((each) => Number(each?.[1]) as WeekOfMonth),
  );
  const on = inOrder(
    weekdays,
    named.map((each) => each?.[2] as Weekday),
  );
  // 第2土曜と第3日曜 is no single rhythm of weeks and weekdays.
  return named.every(Boolean) && weeks.length * on.length === days.length ? { every: 'month', weeks, on } : null;
}

/** What a rule says, where it is one of the rhythms; null for what somebody has set by other means. */
export function rhythmOf(rule: string): Rhythm | null {
  if (rule === 'FREQ=DAILY') return { every: 'day' };
  const [, interval = '1', weekly] = /^FREQ=WEEKLY(?:;INTERVAL=(\d+))?;BYDAY=([A-Z,]+)$/.exec(rule) ?? [];
  if (weekly) {
    const on = weekly.split(',');
    return on.every(isWeekday) ? { every: 'week', on: inOrder(weekdays, on), interval: Number(interval) } : null;
  }
  const [, byDay] = /^FREQ=MONTHLY;BYDAY=([-\w,]+)$/.exec(rule) ?? [];
  if (byDay) return monthly(byDay.split(','));
  const [, days] = /^FREQ=MONTHLY;BYMONTHDAY=([\d,]+)$/.exec(rule) ?? [];
  return days ? { every: 'monthDay', days: days.split(',').map(Number) } : null;
}

const weekdayOf = (day: string): Weekday => weekdays[(parseDate(day).toDate('UTC').getUTCDay() + 6) % 7] as Weekday;

/** On the same weekday of each month as this day (ISO): 毎月第4木曜日. */
export const sameWeekday = (day: string): Rhythm => ({
  every: 'month',
  weeks: [Math.ceil(parseDate(day).day / 7) as WeekOfMonth],
  on: [weekdayOf(day)],
});

/** On the same day of each month as this one: 毎月26日. */
export const sameDay = (day: string): Rhythm => ({ every: 'monthDay', days: [parseDate(day).day] });
