import { LRUCache } from 'lru-cache';
import { Temporal } from 'temporal-polyfill';
import { daysOf, isRule, ruleInEnglish } from '../desk/recurrence.js';
import { localDay } from '../tenancy/index.js';
import type { Schedule } from './content.js';

/** A rule that has not come round by then is held to be one that never does. */
const horizonYears = 5;

/** The days that were worked out before: whoever opens the hub reads the same twenty entries on the same day. */
const workedOut = new LRUCache<string, readonly string[]>({ max: 10_000 });

/** The days on which it takes place, from `from` on, at most `most` of them and none beyond five years; ISO dates. */
function occurrences(schedule: Schedule, from: Temporal.PlainDate, most: number): readonly string[] {
  const { rrule, from: begins, until, except } = schedule;
  const key = JSON.stringify([rrule, begins, until, except, from, most]);
  const days = workedOut.get(key) ?? workOut(schedule, from, most);
  workedOut.set(key, days);
  return days;
}

function workOut(schedule: Schedule, from: Temporal.PlainDate, most: number): string[] {
  const asked = from.toString();
  const horizon = from.add({ years: horizonYears }).toString();
  if (!isRule(schedule.rrule) || most < 1) return [];
  const off = new Set(schedule.except ?? []);
  const days: string[] = [];
  const last = schedule.until && schedule.until < horizon ? schedule.until : horizon;
  for (const day of daysOf(schedule.rrule, schedule.from ?? asked, asked, last)) {
    if (!off.has(day)) days.push(day);
    if (days.length === most) break;
  }
  return days;
}

/** Every how many days, weeks or months. */
const intervalOf = (rrule: string): number => Number(part(rrule, 'INTERVAL')[0] ?? 1);

/**
 * Whether the rule says nothing without a first day: every second week from when on, ten times from when on, every week on
 * which day. Counted from whichever day somebody looks, such a rule would begin anew each day.
 */
export function needsBeginning(rrule: string): boolean {
  const namesDays = rrule.startsWith('FREQ=DAILY') || /;BY(MONTH)?DAY=/.test(rrule);
  return intervalOf(rrule) > 1 || part(rrule, 'COUNT').length > 0 || !namesDays;
}

/** From when on it is looked for. What names only its last day, and is over, took place before that, and is no less sound for it. */
function lookedForFrom({ from, until }: Schedule, today: Temporal.PlainDate): Temporal.PlainDate {
  if (from) return Temporal.PlainDate.from(from);
  return until && until < today.toString() ? Temporal.PlainDate.from(until).subtract({ years: horizonYears }) : today;
}

/** Whether it takes place at all, from its beginning on. */
export const everOccurs = (schedule: Schedule, today: Temporal.PlainDate): boolean =>
  occurrences(schedule, lookedForFrom(schedule, today), 1).length > 0;

const weekdays = ['月', '火', '水', '木', '金', '土', '日'];
const isoDays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/** ISO weekdays (1 Monday … 7 Sunday) on which it can take place from today on; none where its last day is over. */
export function weekdaysOf({ rrule, from, until }: Schedule, today = localDay(new Date())): number[] {
  if (until && until < today.toString()) return [];
  const named = /BYDAY=([^;]+)/.exec(rrule)?.[1]?.split(',');
  if (named) return [...new Set(named.map((day) => isoDays.indexOf(day.slice(-2)) + 1))].sort();
  if (rrule.startsWith('FREQ=DAILY')) return [1, 2, 3, 4, 5, 6, 7];
  // Every week on the day of the week of its first day.
  return rrule.startsWith('FREQ=WEEKLY') && from ? [Temporal.PlainDate.from(from).dayOfWeek] : [];
}

const part = (rrule: string, name: string): string[] => new RegExp(`${name}=([^;]+)`).exec(rrule)?.[1]?.split(',') ?? [];
const nth = (day: string): string => {
  const weekday = weekdays[isoDays.indexOf(day.slice(-2))] ?? '';
  const place = day.slice(0, -2);
  return place === '' ? weekday : place === '-1' ? `最終${weekday}` : `第${place}${weekday}`;
};

const everyWeeks = (interval: number): string => (interval === 1 ? '毎週' : interval === 2 ? '隔週' : `${interval}週ごと`);

function everyWords(rrule: string, named: string): string {
  const interval = intervalOf(rrule);
  if (rrule.startsWith('FREQ=WEEKLY')) return `${everyWeeks(interval)}${named}`;
  if (rrule.startsWith('FREQ=DAILY') && !named) return interval === 1 ? '毎日' : `${interval}日ごと`;
  return rrule.startsWith('FREQ=MONTHLY') && interval > 1 ? `${interval}か月ごと${named}` : named;
}

/** 休み 12/31、1/3: the days off that are still to come; empty where there are none. */
export function daysOffWords({ except }: Pick<Schedule, 'except'>, today = localDay(new Date())): string {
  const coming = (except ?? []).filter((day) => day >= today.toString()).sort();
  const words = coming.map((day) => day.slice(5).split('-').map(Number).join('/'));
  return words.length > 0 ? `休み ${words.join('、')}` : '';
}

/** 第2・第4土曜 10:00–15:00, as people say it. */
export function scheduleWords(schedule: Schedule): string {
  const { rrule, opensAt, closesAt, label, note } = schedule;
  const days = part(rrule, 'BYDAY').map(nth);
  const monthDays = part(rrule, 'BYMONTHDAY').map((day) => `${day}日`);
  const months = part(rrule, 'BYMONTH').map((month) => `${month}月`);
  const named = days.length > 0 ? `${days.join('・')}曜` : monthDays.join('・');
  const every = everyWords(rrule, named);
  const hours = opensAt ? `${opensAt}–${closesAt ?? ''}` : '';
  return [label, months.join('・'), every, hours, note, daysOffWords(schedule)].filter(Boolean).join(' ');
}

/** The same in English: every month on the 2nd Saturday and 4th Saturday 10:00–15:00. */
export function scheduleInEnglish({ rrule, opensAt, closesAt, label, note }: Schedule): string {
  const hours = opensAt ? `${opensAt}–${closesAt ?? ''}` : '';
  return [label, ruleInEnglish(rrule), hours, note].filter(Boolean).join(' ');
}

interface InSeason {
  schedules: readonly Schedule[];
  /** MM-DD; see season.ts. */
  season: { from: string; until: string } | null;
  /** ISO dates from and until which the entry exists; null for open. */
  since: string | null;
  until: string | null;
}

export interface Occurrence {
  on: string;
  opensAt: string | null;
  closesAt: string | null;
  label: string | null;
}

/** Whether this day lies in the season, which may run over the end of a year. */
function inSeason(on: string, season: InSeason['season']): boolean {
  if (!season) return true;
  const day = on.slice(5);
  const { from, until } = season;
  return from <= until ? from <= day && day <= until : day >= from || day <= until;
}

/** The next days on which it takes place, of all its schedules together, in its season and while there is such an entry. */
export function nextOccurrences({ schedules, season, since, until }: InSeason, now: Date, most: number): Occurrence[] {
  const today = localDay(now);
  const begins = since !== null && since > today.toString();
  return schedules
    .flatMap((schedule) =>
      // Out of season, and before it begins, a rule may run for months without a day that counts.
      occurrences(schedule, today, season || begins ? 400 : most)
        .filter((on) => inSeason(on, season) && (!since || since <= on) && (!until || on <= until))
        .map((on) => ({ on, opensAt: schedule.opensAt ?? null, closesAt: schedule.closesAt ?? null, label: schedule.label ?? null })),
    )
    .sort((a, b) => `${a.on} ${a.opensAt}`.localeCompare(`${b.on} ${b.opensAt}`))
    .slice(0, most);
}
