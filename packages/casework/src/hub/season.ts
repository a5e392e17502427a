import { Temporal } from 'temporal-polyfill';
import type { HubContent } from './content.js';
import { scheduleWords } from './schedules.js';

/** MM-DD of the first and last day; a last day before the first lies in the next year. */
export interface Season {
  from: string;
  until: string;
}

/** The part of the year in which it takes place; null for all of it. */
export const seasonOf = ({ seasonFrom, seasonUntil }: Pick<HubContent, 'seasonFrom' | 'seasonUntil'>): Season | null =>
  seasonFrom && seasonUntil ? { from: seasonFrom, until: seasonUntil } : null;

/** This day of that year; the last of its month where the year has no such day. */
function dayIn(year: number, monthAndDay: string): string {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number);
  return Temporal.PlainDate.from({ year, month, day }).toString();
}

/** First and last day of the season that runs on this day or comes next, ISO dates; null for the whole year. */
export function seasonDays(content: Pick<HubContent, 'seasonFrom' | 'seasonUntil'>, today: Temporal.PlainDate): Season | null {
  const season = seasonOf(content);
  if (!season) return null;
  const overNewYear = season.until < season.from ? 1 : 0;
  const ofYear = (year: number): Season => ({ from: dayIn(year, season.from), until: dayIn(year + overNewYear, season.until) });
  const years = [today.year - 1, today.year, today.year + 1].map(ofYear);
  return years.find(({ until }) => until >= today.toString()) ?? null;
}

const dayWords = (day: string): string => {
  const [month, date] = day.split('-').map(Number);
  return `${month}月${date}日`;
};

/** When it takes place, in words: 第2・第4土曜 10:00–15:00（5月1日〜9月30日）. */
export function whenWords(content: Pick<HubContent, 'schedules' | 'seasonFrom' | 'seasonUntil'>): string {
  const season = seasonOf(content);
  const words = content.schedules.map(scheduleWords).join('、');
  return [words, season && `（${dayWords(season.from)}〜${dayWords(season.until)}）`].filter(Boolean).join('');
}
