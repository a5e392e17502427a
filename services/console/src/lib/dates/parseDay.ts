import { CalendarDate } from '@internationalized/date';
import { eraSigns, gregorianYear, lastDayOf, liesIn } from './eras.ts';
import { type EraDay, inEra } from './inEra.ts';
import { parseDayWord, type Reading } from './parseDayWord.ts';

export type { Reading };

export type Precision = 'day' | 'month' | 'year' | 'about';

export type ParsedDay =
  | { ok: true /** ISO day; the first of the month or year where only that is known. */; day: string; precision: Precision }
  | { ok: false; fault: 'UNREADABLE' | 'NO_SUCH_DAY' }
  /** An era that had ended by then: its last day, and the day that was probably meant. */
  | { ok: false; fault: 'ERA_ENDED'; last: EraDay; meant: EraDay };

const eraSign = eraSigns.join('|');
const era = new RegExp(`^(${eraSign})\\.?(\\d{1,2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?$`, 'i');
const eraDigits = /^([MTSHR])(\d\d)(\d\d)(\d\d)$/i;
const western = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;
const westernDigits = /^(\d{4})(\d\d)(\d\d)$/;
const monthAndDay = /^(\d{1,2})[-/.月](\d{1,2})日?$/;
const part = new RegExp(`^(${eraSign})?\\.?(\\d{1,4})年?(?:[-/.]?(\\d{1,2})月?)?(頃|ごろ|ころ)?$`, 'i');

/** As typed by anybody: any width, 元年, a weekday in brackets, spaces. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(?<=[\d日)])(?:までに?|迄に?)$/, '')
    .replace(/\([月火水木金土日]\)$/, '')
    .replace(/元年?(?=[-/.年\d]|$)/, '1年')
    .replace(/^([a-z])/i, (letter) => letter.toUpperCase());

function exactly(year: number, month: number, day: number): ParsedDay {
  const date = new CalendarDate(year, month, day);
  // The calendar draws 2月30日 back to the 28th; a person who typed it meant something else.
  if (date.month !== month || date.day !== day || date.year !== year) return { ok: false, fault: 'NO_SUCH_DAY' };
  return { ok: true, day: date.toString(), precision: 'day' };
}

function inEraOf(sign: string, year: number, month: number, day: number): ParsedDay {
  const parsed = exactly(gregorianYear(sign, year), month, day);
  if (!parsed.ok) return parsed;
  const date = toDate(parsed.day);
  return liesIn(sign, date) ? parsed : { ok: false, fault: 'ERA_ENDED', last: lastDayOf(sign), meant: inEra(date.toString()) };
}

const toDate = (iso: string): CalendarDate => {
  const [year, month, day] = iso.split('-').map(Number) as [number, number, number];
  return new CalendarDate(year, month, day);
};

/** 12/5: the next or the last one, whichever way the field leans. */
function withoutYear(month: number, day: number, { today, lean = 'ahead' }: Reading): ParsedDay {
  const parsed = exactly(today.year, month, day);
  if (!parsed.ok) return parsed;
  const days = toDate(parsed.day).compare(today);
  if (lean === 'ahead' && days < 0) return exactly(today.year + 1, month, day);
  if (lean === 'behind' && days > 0) return exactly(today.year - 1, month, day);
  return parsed;
}

function partly(text: string): ParsedDay | null {
  const [, sign, written, month, about] = part.exec(text) ?? [];
  if (!written || (!sign && written.length !== 4)) return null;
  const year = sign ? gregorianYear(sign, Number(written)) : Number(written);
  const parsed = exactly(year, month ? Number(month) : 1, 1);
  return parsed.ok ? { ...parsed, precision: about ? 'about' : month ? 'month' : 'year' } : parsed;
}

const numbers = (match: RegExpExecArray, from: number): [number, number, number] =>
  match.slice(from, from + 3).map(Number) as [number, number, number];

/**
 * Reads a day as people in the office write it: S60.4.1, 昭和60年4月1日, 1985-4-1, 19850401, R8.11.22, 12/5, 来週金, 月末.
 * What cannot be read is never guessed at.
 */
export function parseDay(typed: string, reading: Reading): ParsedDay {
  const text = tidy(typed);
  let match = era.exec(text) ?? eraDigits.exec(text);
  if (match) return inEraOf(match[1] as string, ...numbers(match, 2));
  match = western.exec(text) ?? westernDigits.exec(text);
  if (match) return exactly(...numbers(match, 1));
  match = monthAndDay.exec(text);
  if (match) return withoutYear(Number(match[1]), Number(match[2]), reading);
  const word = parseDayWord(text, reading);
  if (word) return { ok: true, day: word.toString(), precision: 'day' };
  return (reading.partial && partly(text)) || { ok: false, fault: 'UNREADABLE' };
}
