import { CalendarDate, GregorianCalendar, JapaneseCalendar, toCalendar } from '@internationalized/date';

const japanese = new JapaneseCalendar();

/** What people write for an era, and its name in the calendar. */
const eraOfSign: Record<string, string> = {
  明治: 'meiji',
  明: 'meiji',
  M: 'meiji',
  大正: 'taisho',
  大: 'taisho',
  T: 'taisho',
  昭和: 'showa',
  昭: 'showa',
  S: 'showa',
  平成: 'heisei',
  平: 'heisei',
  H: 'heisei',
  令和: 'reiwa',
  令: 'reiwa',
  R: 'reiwa',
};
export const eraSigns = Object.keys(eraOfSign);

const names: Record<string, string> = { meiji: '明治', taisho: '大正', showa: '昭和', heisei: '平成', reiwa: '令和' };
const letters: Record<string, string> = { meiji: 'M', taisho: 'T', showa: 'S', heisei: 'H', reiwa: 'R' };

export const gregorian = (day: CalendarDate): CalendarDate => toCalendar(day, new GregorianCalendar());

export interface EraDay {
  name: string;
  letter: string;
  year: number;
  month: number;
  day: number;
}

/** A Gregorian day as the Japanese calendar names it. */
export function inEra(day: CalendarDate): EraDay {
  const { era, year } = toCalendar(day, japanese);
  return { name: names[era] ?? era, letter: letters[era] ?? '', year, month: day.month, day: day.day };
}

/** The Gregorian year that an era counts as this one, whether or not the era lasted so long. */
export const gregorianYear = (sign: string, year: number): number =>
  gregorian(new CalendarDate(japanese, eraOfSign[sign] as string, 1, 12, 31)).year + year - 1;

/** The last day of an era that has ended; today's era has none worth naming. */
export const lastDayOf = (sign: string): EraDay => inEra(gregorian(new CalendarDate(japanese, eraOfSign[sign] as string, 99, 12, 31)));

/** Whether a day lies in the era of this sign. */
export const liesIn = (sign: string, day: CalendarDate): boolean => toCalendar(day, japanese).era === eraOfSign[sign];
