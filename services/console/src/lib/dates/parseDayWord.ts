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
const months: Record<string, number> = { 先月: -1, 今月: 0, 来月: 1, 再来月: 2 };
const weekdays = '月火水木金土日';

/** Monday counts as 0: an office week begins there. */
const weekdayOf = (day: CalendarDate): number => (day.toDate('UTC').getUTCDay() + 6) % 7;

const lastOfMonth = (day: CalendarDate, months: number): CalendarDate =>
  day
    .set({ day: 1 })
    .add({ months: months + 1 })
    .subtract({ days: 1 });

/** The last day of the 年度, which begins on 1 April. */
const lastOfFiscalYear = (day: CalendarDate): CalendarDate =>
  day.set({ day: 31, month: 3, year: day.month >= 4 ? day.year + 1 : day.year });

/** 今週中: by Friday, or today where that has passed. */
const fridayOf = (day: CalendarDate): CalendarDate => day.add({ days: Math.max(4 - weekdayOf(day), 0) });

const ends: Record<string, (today: CalendarDate) => CalendarDate> = {
  今週: fridayOf,
  来週: (today) => today.add({ days: 11 - weekdayOf(today) }),
  再来週: (today) => today.add({ days: 18 - weekdayOf(today) }),
  今月: (today) => lastOfMonth(today, 0),
  来月: (today) => lastOfMonth(today, 1),
  年内: (today) => today.set({ month: 12, day: 31 }),
  今年: (today) => today.set({ month: 12, day: 31 }),
  年度内: lastOfFiscalYear,
};

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

function weekday(text: string, { today, lean = 'ahead' }: Reading): CalendarDate | null {
  const [, week, name] = /^(先週|今週|来週|再来週)?の?([月火水木金土日])曜?日?$/.exec(text) ?? [];
  if (!name) return null;
  const inThisWeek = today.add({ days: weekdays.indexOf(name) - weekdayOf(today) });
  if (week) return inThisWeek.add({ weeks: weeks[week] as number });
  if (lean === 'ahead') return inThisWeek.compare(today) < 0 ? inThisWeek.add({ weeks: 1 }) : inThisWeek;
  return inThisWeek.compare(today) > 0 ? inThisWeek.subtract({ weeks: 1 }) : inThisWeek;
}

/** 25日, 来月5日: the next such day, or that of the named month; null where the month has no such day. */
function dayOfMonth(text: string, { today, lean = 'ahead' }: Reading): CalendarDate | null {
  const [, month, day] = /^(先月|今月|来月|再来月)?の?(\d{1,2})日$/.exec(text) ?? [];
  if (!day) return null;
  const first = today.set({ day: 1 });
  const inMonth = (months: number): CalendarDate | null => {
    const found = first.add({ months }).set({ day: Number(day) });
    return found.day === Number(day) ? found : null;
  };
  if (month) return inMonth(months[month] as number);
  const here = inMonth(0);
  const days = here?.compare(today) ?? 0;
  if (here && (lean === 'ahead' ? days >= 0 : days <= 0)) return here;
  return inMonth(lean === 'ahead' ? 1 : -1);
}

/** 金曜まで, 来週中, 年内に: what stands behind a day in speech, and 中 for the end of a span. */
const spoken = /(?:までに?|迄に?|に)$/;

/** 来週金, 月末, 3日後, 25日, 今週中: the words with which people set a day, or null where it is none of them. */
export function parseDayWord(said: string, reading: Reading): CalendarDate | null {
  const { today } = reading;
  const text = said.replace(spoken, '');
  const end = ends[text.replace(/中$/, '')];
  if (end && (text.endsWith('中') || text.endsWith('内') || said !== text)) return end(today);
  const days = fromToday[text];
  if (days !== undefined) return today.add({ days });
  const last = monthEnds[text];
  if (last) return last(today);
  const [, count, unit, side] = /^(\d{1,3})(日|週間?|[かヶカ]月)(後|前)$/.exec(text) ?? [];
  if (count && unit) {
    const span = { [units[unit] as string]: Number(count) };
    return side === '前' ? today.subtract(span) : today.add(span);
  }
  return weekday(text, reading) ?? dayOfMonth(text, reading);
}
