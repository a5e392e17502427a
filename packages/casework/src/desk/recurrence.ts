/** A rule of recurrence (RFC 5545) of whole days: every so many days, weeks, months or years, and on which days of these. */
export interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  interval: number;
  /** How often in all; 0 for ever. */
  count: number;
  /** ISO date of its last day. */
  until: string | null;
  /** 1 Monday … 7 Sunday, and the how manieth of its month or year; 0 for each. */
  byDay: { weekday: number; nth: number }[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  /** The day on which a week begins. */
  weekStart: number;
}

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const day = '[+-]?\\d{0,2}(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (each: string): RegExp => new RegExp(`^${each}(?:,${each})*$`);
/** What a part may say. Anything finer than a day, and any number that no calendar knows, is no rule. */
const forms: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  BYDAY: listOf(day),
  BYMONTHDAY: listOf('[+-]?(?:0?[1-9]|[12]\\d|3[01])'),
  BYMONTH: listOf('(?:0?[1-9]|1[0-2])'),
  BYSETPOS: listOf('[+-]?[1-9]\\d{0,2}'),
  WKST: /^(?:MO|TU|WE|TH|FR|SA|SU)$/,
};
const longest = 200;

const weekdayOf = (code: string): number => weekdays.indexOf(code) + 1;

/** The rule that a text says; null where it says none. */
export function ruleIn(text: string): Rule | null {
  const parts = new Map(text.split(';').map((part) => part.split('=', 2) as [string, string]));
  const isSound = text.length <= longest && [...parts].every(([name, value = '']) => forms[name]?.test(value));
  const freq = parts.get('FREQ');
  if (!isSound || !freq || parts.size !== text.split(';').length) return null;
  const listed = (name: string): string[] => parts.get(name)?.split(',') ?? [];
  const [numbers, one] = [(name: string) => listed(name).map(Number), (name: string) => Number(parts.get(name) ?? 0)];
  return {
    freq: freq as Rule['freq'],
    interval: one('INTERVAL') || 1,
    count: one('COUNT'),
    until: parts.get('UNTIL')?.replace(/^(\d{4})(\d{2})(\d{2}).*$/, '$1-$2-$3') ?? null,
    byDay: listed('BYDAY').map((each) => ({ weekday: weekdayOf(each.slice(-2)), nth: Number(each.slice(0, -2)) })),
    byMonthDay: numbers('BYMONTHDAY'),
    byMonth: numbers('BYMONTH'),
    bySetPos: numbers('BYSETPOS'),
    weekStart: weekdayOf(parts.get('WKST') ?? 'MO'),
  };
}

/** Days are counted from 1970-01-01, a Thursday: a walk over years of them makes nothing that has to be cleared away. */
const msOfDay = 86_400_000;
const numberOf = (on: string): number => Date.parse(`${on}T00:00:00Z`) / msOfDay;
const isoOf = (number: number): string => new Date(number * msOfDay).toISOString().slice(0, 10);
const firstOfMonth = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12, 1) / msOfDay;
const weekdayAt = (number: number): number => ((((number + 3) % 7) + 7) % 7) + 1;

interface Dated {
  number: number;
  weekday: number;
  year: number;
  /** 1 … 12 */
  month: number;
  date: number;
}
function dated(number: number): Dated {
  const at = new Date(number * msOfDay);
  return { number, weekday: weekdayAt(number), year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** Whether a day is the how manieth of its weekday in these bounds, counted from either end. */
const isNth = ({ number }: Dated, nth: number, first: number, next: number): boolean =>
  nth > 0 ? Math.floor((number - first) / 7) + 1 === nth : Math.floor((next - 1 - number) / 7) + 1 === -nth;

function isOnDay({ freq, byDay, byMonth }: Rule, at: Dated): boolean {
  return byDay.some(({ weekday, nth }) => {
    if (weekday !== at.weekday) return false;
    if (nth === 0 || freq === 'DAILY' || freq === 'WEEKLY') return true;
    const inYear = freq === 'YEARLY' && byMonth.length === 0;
    const [from, months] = inYear ? [at.year * 12, 12] : [at.year * 12 + at.month - 1, 1];
    return isNth(at, nth, firstOfMonth(from), firstOfMonth(from + months));
  });
}

const isOnMonthDay = ({ byMonthDay }: Rule, { year, month, date }: Dated): boolean =>
  byMonthDay.some((each) =>
    each > 0 ? each === date : firstOfMonth(year * 12 + month) - firstOfMonth(year * 12 + month - 1) + 1 + each === date,
  );

/** What a rule leaves open is said by its first day: every week on the day of the week on which it begins. */
function withOwnDay(rule: Rule, begins: Dated): Rule {
  if (rule.byDay.length > 0 || rule.byMonthDay.length > 0 || rule.freq === 'DAILY') return rule;
  if (rule.freq === 'WEEKLY') return { ...rule, byDay: [{ weekday: begins.weekday, nth: 0 }] };
  const byMonth = rule.freq === 'YEARLY' && rule.byMonth.length === 0 ? [begins.month] : rule.byMonth;
  return { ...rule, byMonth, byMonthDay: [begins.date] };
}

const isNamed = (rule: Rule, at: Dated): boolean =>
  (rule.byMonth.length === 0 || rule.byMonth.includes(at.month)) &&
  (rule.byMonthDay.length === 0 || isOnMonthDay(rule, at)) &&
  (rule.byDay.length === 0 || isOnDay(rule, at));

/** First day of each of its days, weeks, months or years in turn, and of the one after it. */
function periodOf({ freq, interval, weekStart }: Rule, begins: Dated): (turn: number) => [number, number] {
  if (freq === 'DAILY') return (turn) => [begins.number + turn * interval, begins.number + turn * interval + 1];
  if (freq === 'WEEKLY') {
    const week = begins.number - ((begins.weekday - weekStart + 7) % 7);
    return (turn) => [week + turn * interval * 7, week + turn * interval * 7 + 7];
  }
  const months = freq === 'YEARLY' ? 12 : 1;
  const first = begins.year * 12 + (freq === 'YEARLY' ? 0 : begins.month - 1);
  return (turn) => [firstOfMonth(first + turn * interval * months), firstOfMonth(first + (turn * interval + 1) * months)];
}

/** At least so many days lie in one of them: what is passed over is never one that counts. */
const mostDays = { DAILY: 1, WEEKLY: 7, MONTHLY: 31, YEARLY: 366 } as const;

function namedWithin(rule: Rule, first: number, next: number): number[] {
  const named: number[] = [];
  for (let number = first; number < next; number += 1) if (isNamed(rule, dated(number))) named.push(number);
  if (rule.bySetPos.length === 0) return named;
  return named.filter((_, at) => rule.bySetPos.some((place) => place === at + 1 || place === at - named.length));
}

/** What is counted is counted from its first day: from one before the office's own memory nobody counts. */
const longestCount = 50 * 366;

/**
 * The days of a rule that begins on `begins`, from `from` to `until` (ISO dates), the earliest first. It looks at each day
 * between them once and at no other, whether the rule names one or none: a rule that never comes round ends where the time
 * ends for which it was asked. Only what is counted is looked at from its beginning.
 */
export function* daysOf(rule: Rule, begins: string, from: string, until: string): Generator<string> {
  const [first, asked, last] = [dated(numberOf(begins)), numberOf(from), numberOf(rule.until && rule.until < until ? rule.until : until)];
  if (rule.count > 0 && asked - first.number > longestCount) return;
  const period = periodOf(rule, first);
  const own = withOwnDay(rule, first);
  const passed = rule.count > 0 ? 0 : Math.floor((asked - first.number) / (mostDays[rule.freq] * rule.interval)) - 1;
  let told = 0;
  for (let turn = Math.max(0, passed); ; turn += 1) {
    const [begin, next] = period(turn);
    if (begin > last) return;
    // Of a time that is over before anybody asked nothing is told, and only what is counted has to be known.
    if (next <= asked && rule.count === 0) continue;
    for (const number of namedWithin(own, begin, next)) {
      if (number < first.number) continue;
      if (number > last) return;
      told += 1;
      if (number >= asked) yield isoOf(number);
      if (told === rule.count) return;
    }
  }
}
