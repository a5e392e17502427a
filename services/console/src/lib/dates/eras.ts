import { CalendarDate, GregorianCalendar, JapaneseCalendar, toCalendar } from '@internationalized/date';
import { type EraDay, inEra } from './inEra.ts';

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

const gregorian = (day: CalendarDate): CalendarDate => toCalendar(day, new GregorianCalendar());

/** The Gregorian year that an era counts as this one, whether or not the era lasted so long. */
export const gregorianYear = (sign: string, year: number): number =>
  gregorian(new CalendarDate(japanese, eraOfSign[sign] as string, 1, 12, 31)).year + year - 1;

/** The last day of an era that has ended; today's era has none worth naming. */
export const lastDayOf = (sign: string): EraDay =>
  inEra(gregorian(new CalendarDate(japanese, eraOfSign[sign] as string, 99, 12, 31)).toString());

/** Whether a day lies in the era of this sign. */
export const liesIn = (sign: string, day: CalendarDate): boolean => toCalendar(day, japanese).era === eraOfSign[sign];
