import { type CalendarDate, now, toCalendarDate } from '@internationalized/date';
import { officeZone } from './showDay.ts';

/** Today in the office, as a day to reckon with; `thisDay` says the same in letters. */
export const today = (): CalendarDate => toCalendarDate(now(officeZone));
