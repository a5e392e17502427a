import { type FieldRefusal, InvalidError } from '@tsunagi/access';
import { Temporal } from 'temporal-polyfill';
import { digitsOf } from './digits.js';

/** What is wrong with one field, or null. */
export type Fault = FieldRefusal | null;

const privateUse = /\p{Co}/u;
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
/** 明治元年: nobody we know was born before. */
const oldest = '1868-01-01';

/** Text of at most so many characters, without private-use 外字 that nobody else could read. It is stored as it was typed. */
export function textFault(text: string | null | undefined, most: number): Fault {
  if (!text) return null;
  if ([...text].length > most) return { code: 'TOO_LONG', most };
  return privateUse.test(text) ? 'PRIVATE_USE_CHARACTER' : null;
}

export const requiredTextFault = (text: string | null | undefined, most: number): Fault =>
  text?.trim() ? textFault(text, most) : 'REQUIRED';

/** A phone or fax number in any of the ways people write one, where one is given. */
export function phoneFault(phone: string | null | undefined): Fault {
  const digits = digitsOf(phone ?? '');
  return phone && (digits.length < 9 || digits.length > 15) ? 'BAD_PHONE' : textFault(phone, 40);
}

/** A code of this list, where one is given. */
export const codeFault = (code: string | null | undefined, list: object): Fault =>
  code == null || Object.hasOwn(list, code) ? null : 'UNKNOWN_CODE';
export const requiredCodeFault = (code: string | null | undefined, list: object): Fault => codeFault(code ?? '', list);
export const codesFault = (codes: readonly string[] | null | undefined, list: object): Fault =>
  codes?.some((code) => !Object.hasOwn(list, code)) ? 'UNKNOWN_CODE' : null;

export const rangeFault = (value: number | null | undefined, least: number, most: number): Fault =>
  value == null || (value >= least && value <= most) ? null : { code: 'OUT_OF_RANGE', least, most };

function isDay(text: string): boolean {
  try {
    return isoDay.test(text) && Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

/** A calendar day in ISO form, where one is given; 和暦 is read by the screens. `notAfter` is the last day that makes sense. */
export function dayFault(text: string | null | undefined, { notAfter }: { notAfter?: string } = {}): Fault {
  if (text == null) return null;
  if (!isDay(text)) return 'BAD_DATE';
  if (text < oldest) return 'DATE_TOO_OLD';
  return notAfter && text > notAfter ? 'DATE_IN_FUTURE' : null;
}

/** A day from `least` on, up to `most` where there is a last one; both as calendar days in ISO form. */
export function dayAheadFault(day: string | null | undefined, least: string, most?: string): Fault {
  const fault = dayFault(day);
  if (fault || day == null) return fault;
  if (day < least) return { code: 'DATE_IN_PAST', least };
  return most && day > most ? { code: 'DATE_TOO_LATE', most } : null;
}

/** A moment in ISO form with its offset, not after `notAfter`. */
export function momentFault(text: string, { notAfter }: { notAfter?: Date } = {}): Fault {
  const moment = /T.*(Z|[+-]\d{2}:?\d{2})$/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(moment)) return 'BAD_DATE';
  if (text < oldest) return 'DATE_TOO_OLD';
  return notAfter && moment > notAfter.getTime() ? 'DATE_IN_FUTURE' : null;
}

/** Throws INVALID_INPUT with every field that has a fault, so that all of them are put right in one go. */
export function assertSound(faults: Readonly<Record<string, Fault | undefined>>): void {
  const found = Object.entries(faults).filter((entry): entry is [string, FieldRefusal] => !!entry[1]);
  if (found.length > 0) throw new InvalidError('INVALID_INPUT', Object.fromEntries(found));
}
