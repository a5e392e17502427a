import type { WeeklyHours } from '@tsunagi/casework';
import type { ClosureData } from '../regionData.js';
import { sources } from './sources.js';

const weekdays = (opens: string, closes: string): WeeklyHours => ({
  1: [opens, closes],
  2: [opens, closes],
  3: [opens, closes],
  4: [opens, closes],
  5: [opens, closes],
});

/** No source gives the hours of any office; each keeps its own entry up to date once it has joined. */
export const hoursToBeConfirmed = '開所時間は出典にないため、標準の時間を入れています。組織の管理者が直してください。';
export const officeHours = weekdays('08:45', '17:30');
export const partnerHours = weekdays('09:00', '17:00');

/** Year end. National holidays are not listed here: they come from the calendar of the law. */
export const closures: readonly ClosureData[] = [{ from: '12-29', until: '01-03', reason: '年末年始', source: sources.publicHolidays }];
