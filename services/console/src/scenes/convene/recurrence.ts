import { parseDate } from '@internationalized/date';
import { useLingui } from '@lingui/react/macro';

/** How a meeting comes back: not at all, on the same weekday of the month, or on the same day of it. */
export type Recurrence = '' | 'weekday' | 'day';

const codes = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const names = '日月火水木金土';

const weekdayOf = (day: string): number => parseDate(day).toDate('UTC').getUTCDay();
const weekOf = (day: string): number => Math.ceil(parseDate(day).day / 7);

/** The rule of RFC 5545 for meetings that begin on this day (ISO), or null for a single one. */
export function ruleOf(recurrence: Recurrence, day: string): string | null {
  if (recurrence === 'weekday') return `FREQ=MONTHLY;BYDAY=${weekOf(day)}${codes[weekdayOf(day)]}`;
  return recurrence === 'day' ? `FREQ=MONTHLY;BYMONTHDAY=${parseDate(day).day}` : null;
}

/** A rule in words: 毎月第4木曜日. What somebody else has set by other means is said to come back, no more. */
export function useRecurrenceWords(): (rule: string) => string {
  const { t, i18n } = useLingui();
  const weekday = (code: string): string => {
    const at = codes.indexOf(code);
    if (i18n.locale === 'ja') return names[at] ?? code;
    return new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 10, 22 + at));
  };
  return (rule) => {
    const [, week, code] = /^FREQ=MONTHLY;BYDAY=([1-5])([A-Z]{2})$/.exec(rule) ?? [];
    if (week && code) {
      const name = weekday(code);
      return t`毎月第${week}${name}曜日`;
    }
    const [, day] = /^FREQ=MONTHLY;BYMONTHDAY=(\d+)$/.exec(rule) ?? [];
    return day ? t`毎月${day}日` : t`くり返し開く`;
  };
}
