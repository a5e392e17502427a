import type { CalendarDate } from '@internationalized/date';

export interface Reading {
  today: CalendarDate;
  /** Which way a day without a year leans: a deadline lies ahead, a visit behind. */
  lean?: 'ahead' | 'behind';
  /** Whether 「昭和40年頃」 or 「昭和40年5月」 is enough. */
  partial?: boolean;
}

const fromToday: Record<string, number> = {
  おととい: -2,
  一昨日: -2,
  きのう: -1,
  昨日: -1,
  きょう: 0,
  今日: 0,
  本日: 0,
  あした: 1,
  あす: 1,
  明日: 1,
  あさって: 2,
  明後日: 2,
};
const weeks: Record<string, number> = { 先週: -1, 今週: 0, 来週: 1, 再来週: 2 };
const weekdays = '月火水木金土日';

const lastOfMonth = (day: CalendarDate, months: number): CalendarDate =>
  day
    .set({ day: 1 })
    .add({ months: months + 1 })
    .subtract({ days: 1 });

/** The last day of the 年度, which begins on 1 April. */
const lastOfFiscalYear = (day: CalendarDate): CalendarDate =>
  day.set({ day: 31, month: 3, year: day.month >= 4 ? day.year + 1 : day.year });

const monthEnds: Record<string, (today: CalendarDate) => CalendarDate> = {
  月末: (today) => lastOfMonth(today, 0),
  今月末: (today) => lastOfMonth(today, 0),
  来月末: (today) => lastOfMonth(today, 1),
  先月末: (today) => lastOfMonth(today, -1),
  年度末: lastOfFiscalYear,
};

const units: Record<string, 'days' | 'weeks' | 'months'> = {
  日: 'days',
  週: 'weeks',
  週間: 'weeks',
  か月: 'months',
  ヶ月: 'months',
  カ月: 'months',
};

/** Monday counts as 0: an office week begins there. */
const weekdayOf = (day: CalendarDate): number => (day.toDate('UTC').getUTCDay() + 6) % 7;

function weekday(text: string, { today, lean = 'ahead' }: Reading): CalendarDate | null {
  const [, week, name] = /^(先週|今週|来週|再来週)?の?([月火水木金土日])曜?日?$/.exec(text) ?? [];
  if (!name) return null;
  const inThisWeek = today.add({ days: weekdays.indexOf(name) - weekdayOf(today) });
  if (week) return inThisWeek.add({ weeks: weeks[week] as number });
  if (lean === 'ahead') return inThisWeek.compare(today) < 0 ? inThisWeek.add({ weeks: 1 }) : inThisWeek;
  return inThisWeek.compare(today) > 0 ? inThisWeek.subtract({ weeks: 1 }) : inThisWeek;
}

/** 来週金, 月末, 3日後: the words with which people set a day, or null where it is none of them. */
export function parseDayWord(text: string, reading: Reading): CalendarDate | null {
  const { today } = reading;
  const days = fromToday[text];
  if (days !== undefined) return today.add({ days });
  const end = monthEnds[text];
  if (end) return end(today);
  const [, count, unit, side] = /^(\d{1,3})(日|週間?|[かヶカ]月)(後|前)$/.exec(text) ?? [];
  if (count && unit) {
    const span = { [units[unit] as string]: Number(count) };
    return side === '前' ? today.subtract(span) : today.add(span);
  }
  return weekday(text, reading);
}
