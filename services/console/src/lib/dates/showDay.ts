import { inEra } from './inEra.ts';
import type { Precision } from './parseDay.ts';

export const officeZone = 'Asia/Tokyo';
const eraYear = (year: number): string => (year === 1 ? '元' : String(year));
const utc = (iso: string): Date => new Date(`${iso}T00:00:00Z`);
const weekday = (iso: string, language: string): string =>
  new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(utc(iso));

/** 令和8年11月22日(日), for pages and papers; 22 Nov 2026 (Sun) in English. */
export function longDay(iso: string, language: string): string {
  if (language !== 'ja')
    return `${new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(utc(iso))} (${weekday(iso, 'en')})`;
  const { name, year, month, day } = inEra(iso);
  return `${name}${eraYear(year)}年${month}月${day}日(${weekday(iso, 'ja')})`;
}

/** 昭和40年頃, 昭和40年5月: as exactly as it is known, and no more. */
export function partialDay(iso: string, precision: Precision, language: string): string {
  if (precision === 'day') return longDay(iso, language);
  const { name, year, month } = inEra(iso);
  if (precision === 'month') return language === 'ja' ? `${name}${eraYear(year)}年${month}月` : iso.slice(0, 7);
  if (precision === 'year') return language === 'ja' ? `${name}${eraYear(year)}年` : iso.slice(0, 4);
  return language === 'ja' ? `${name}${eraYear(year)}年頃` : `about ${iso.slice(0, 4)}`;
}

/** R8.11.22, for tables; the ISO day in English. */
export function shortDay(iso: string, language: string): string {
  if (language !== 'ja') return iso;
  const { letter, year, month, day } = inEra(iso);
  return `${letter}${year}.${month}.${day}`;
}

/** R8.11, for the heads of tables; 2026-11 in English. */
export const shortMonth = (iso: string, language: string): string =>
  language === 'ja' ? shortDay(iso, language).replace(/\.\d+$/, '') : iso.slice(0, 7);

/** 11/25(水), for what lies near. */
export function nearDay(iso: string, language: string): string {
  const [, month, day] = iso.split('-').map(Number);
  return `${month}/${day}(${weekday(iso, language)})`;
}

/** The same, and with its year where that is another one: for what may have been long ago. */
export const pastDay = (iso: string, language: string): string =>
  iso.slice(0, 4) === thisDay().slice(0, 4) ? nearDay(iso, language) : shortDay(iso, language);

/** Whole years lived on `on`. */
export function ageOn(birth: string, on = thisDay()): number {
  const birthdayPassed = on.slice(5) >= birth.slice(5);
  return Number(on.slice(0, 4)) - Number(birth.slice(0, 4)) - (birthdayPassed ? 0 : 1);
}

/** Days from today until then; negative once it has passed. */
export const daysUntil = (iso: string, from = thisDay()): number => (utc(iso).getTime() - utc(from).getTime()) / 86_400_000;

const clock = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(language === 'ja' ? 'ja-JP' : 'en-GB', { timeZone: officeZone, ...options });

/** 10:31 */
export const timeOf = (instant: string, language: string): string =>
  clock(language, { hour: '2-digit', minute: '2-digit' }).format(new Date(instant));

/** The office day on which an instant fell, ISO. */
export const dayOf = (instant: string): string =>
  clock('en', { year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant)).split('/').reverse().join('-');

/** Today in the office, ISO. */
export const thisDay = (): string => dayOf(new Date().toISOString());

/** The last whole day before an instant at which something ends: what ends at midnight of 1 April holds through 31 March. */
export const lastDayBefore = (instant: string): string => dayOf(new Date(Date.parse(instant) - 1).toISOString());

/** 11/18(水) 16:40; the year only where it is not this one. */
export function moment(instant: string, language: string): string {
  return `${pastDay(dayOf(instant), language)} ${timeOf(instant, language)}`;
}
