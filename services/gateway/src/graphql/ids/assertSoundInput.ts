import { type FieldRefusal, InvalidError } from '@tsunagi/access';

/** Control characters but tab and line ends, halves of characters, and marks that turn the direction of what is read. */
const unsound = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202A-\u202E\u2066-\u2069]/u;

/** More than any list that a person fills in; more than the longest text that a record may hold. */
const mostItems = 200;
const mostLetters = 25_000;

const textFault = (text: string): FieldRefusal | null =>
  text.length > mostLetters ? { code: 'TOO_LONG', most: mostLetters } : unsound.test(text) ? 'CONTROL_CHARACTER' : null;

function faultOf(value: unknown): FieldRefusal | null {
  if (typeof value === 'string') return textFault(value);
  if (!value || typeof value !== 'object') return null;
  if (Array.isArray(value) && value.length > mostItems) return { code: 'TOO_MANY', most: mostItems };
  for (const each of [...Object.keys(value), ...Object.values(value)]) {
    const fault = faultOf(each);
    if (fault) return fault;
  }
  return null;
}

/**
 * What no argument may hold, whatever its command says about it: letters that cannot be stored or that make a text look
 * like another, lists and texts beyond all measure. Names each field of the input that holds such a thing, or the argument
 * itself where it is no input.
 */
export function assertSoundInput(input: unknown, argument: string): void {
  const fields = typeof input === 'string' || Array.isArray(input) ? { [argument]: input } : (input ?? {});
  const faults = Object.entries(fields).flatMap(([field, value]) => {
    const fault = faultOf(value);
    return fault ? [[field, fault] as const] : [];
  });
  if (faults.length > 0) throw new InvalidError('INVALID_INPUT', Object.fromEntries(faults));
}
