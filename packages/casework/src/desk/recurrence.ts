import { RRuleTemporal } from 'rrule-temporal';
import { toText } from 'rrule-temporal/totext';
import { Temporal } from 'temporal-polyfill';

const weekday = '(?:MO|TU|WE|TH|FR|SA|SU)';
const listOf = (each: string): RegExp => new RegExp(`^${each}(?:,${each})*$`);
/** What a part may say (RFC 5545). Anything finer than a day, and any number that no calendar knows, is no rule. */
const forms: Record<string, RegExp> = {
  FREQ: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/,
  INTERVAL: /^[1-9]\d{0,2}$/,
  COUNT: /^[1-9]\d{0,2}$/,
  UNTIL: /^\d{8}(?:T\d{6}Z?)?$/,
  BYDAY: listOf(`(?:[+-]?[1-9]\\d?)?${weekday}`),
  BYMONTHDAY: listOf('[+-]?(?:0?[1-9]|[12]\\d|3[01])'),
  BYMONTH: listOf('(?:0?[1-9]|1[0-2])'),
  BYSETPOS: listOf('[+-]?[1-9]\\d{0,2}'),
  WKST: new RegExp(`^${weekday}$`),
};
const longest = 200;

const partsOf = (text: string): [string, string][] => text.split(';').map((part) => part.split('=', 2) as [string, string]);

/** Whether the text is a rule of recurrence of whole days, each of its parts said once. */
export function isRule(text: string): boolean {
  const parts = partsOf(text);
  const isSound = text.length <= longest && parts.every(([name, value = '']) => forms[name]?.test(value));
  return isSound && new Map(parts).size === parts.length && parts.some(([name]) => name === 'FREQ') && isKnown(text);
}

/**
 * So many days, weeks, months or years are looked at in a search, and so many days within these: what never comes round, which
 * anybody may write, must not be looked for until the year 9999 while nobody else is answered.
 */
const limits = { maxIterations: 4000, maxCandidateEvaluations: 20_000 };

/** Days have no zone; the library asks for one. */
const zone = 'UTC';
const ruleOf = (text: string, begins: string): RRuleTemporal =>
  new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${begins.replaceAll('-', '')}T000000\nRRULE:${text}`, ...limits });

/** Its days between two days, both included; none where it was looked for in vain for so long that the library gave up. */
function daysBetween(rule: RRuleTemporal, first: Temporal.PlainDate, last: Temporal.PlainDate): string[] {
  try {
    return rule.between(first.toZonedDateTime(zone), last.toZonedDateTime(zone), true).map((day) => String(day).slice(0, 10));
  } catch {
    return [];
  }
}

function isKnown(text: string): boolean {
  try {
    ruleOf(text, '2000-01-01');
    return true;
  } catch {
    return false;
  }
}

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) => (Temporal.PlainDate.compare(one, other) < 0 ? one : other);

/** In how many days the next ones are looked for first; then in twice as many, for whoever has not seen enough. */
const firstLook = 62;

/**
 * The days of a rule that begins on `begins`, from `from` to `until` (ISO dates), the earliest first. Only the time that is asked for
 * is looked at, and of that no more than is taken.
 */
export function* daysOf(text: string, begins: string, from: string, until: string): Generator<string> {
  const rule = ruleOf(text, begins);
  const last = Temporal.PlainDate.from(until);
  // What is counted is walked from its beginning each time: once is enough.
  let [first, days] = [Temporal.PlainDate.from(from), /COUNT=/.test(text) ? Number.POSITIVE_INFINITY : firstLook];
  while (Temporal.PlainDate.compare(first, last) <= 0) {
    const end = Number.isFinite(days) ? earlier(first.add({ days }), last) : last;
    yield* daysBetween(rule, first, end);
    first = end.add({ days: 1 });
    days *= 2;
  }
}

/** Every month on 2nd Saturday and 4th Saturday. */
export const ruleInEnglish = (text: string): string => toText(ruleOf(text, '2000-01-01'), 'en');
