import { parseDay } from '../../../lib/dates/parseDay.ts';
import { today } from '../../../lib/dates/today.ts';

/** Days as they are typed one behind another, 12/31、2027/1/3, as ISO dates; null where one of them is no day. */
export function daysOffIn(typed: string): string[] | null {
  const days = typed
    .split(/[、，,\n]/)
    .filter((each) => each.trim() !== '')
    .map((each) => parseDay(each, { today: today(), lean: 'ahead' }));
  return days.every((day) => day.ok) ? [...new Set(days.map(({ day }) => day))].sort() : null;
}

/** As they are typed again: with the year, so that nothing has to be guessed. */
export const daysOffText = (days: readonly string[]): string => days.map((day) => day.replaceAll('-', '/')).join('、');
