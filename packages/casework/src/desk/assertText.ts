import { InvalidError } from '@tsunagi/access';

const privateUse = /\p{Co}/u;

/** A required text of at most so many characters, without private-use 外字 that nobody else could read. */
export function assertText(field: string, text: string, most: number): void {
  if (!text.trim()) throw new InvalidError('INVALID_INPUT', { [field]: 'REQUIRED' });
  assertOptionalText(field, text, most);
}

export function assertOptionalText(field: string, text: string | null | undefined, most: number): void {
  if (!text) return;
  if ([...text].length > most) throw new InvalidError('INVALID_INPUT', { [field]: 'TOO_LONG' }, { most });
  if (privateUse.test(text)) throw new InvalidError('INVALID_INPUT', { [field]: 'PRIVATE_USE_CHARACTER' });
}
