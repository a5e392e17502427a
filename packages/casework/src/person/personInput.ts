import { type ErrorCode, InvalidError } from '@tsunagi/access';
import { digitsOf } from './searchKeys.js';

export interface IdentityInput {
  familyName: string;
  givenName: string;
  familyKana: string;
  givenKana: string;
  alias?: string | null;
  formerName?: string | null;
  substituteSpelling?: string | null;
  /** ISO date; with a coarser precision its known part counts (1965-01-01 with `year` is "in 1965"). */
  birthDate?: string | null;
  birthPrecision?: 'day' | 'month' | 'year' | 'about' | 'unknown';
  sex?: 'male' | 'female' | 'other' | 'unknown';
  language?: string | null;
}

export interface ContactInput {
  phone?: string | null;
  mobile?: string | null;
  email?: string | null;
  safeContact?: string | null;
  leaveMessage?: boolean;
}

export interface AddressInput {
  municipalityCode?: string | null;
  postalCode?: string | null;
  locality?: string | null;
  street?: string | null;
  building?: string | null;
  school?: string | null;
  clinic?: string | null;
}

type Fields = Record<string, ErrorCode>;

const kana = /^[\u30A0-\u30FF\s]*$/u;
const privateUse = /\p{Co}/u;

export function identityFaults(identity: IdentityInput): Fields {
  const faults: Fields = {};
  if (!identity.familyName.trim() && !identity.givenName.trim()) faults.familyName = 'REQUIRED';
  if (!identity.familyKana.trim() && !identity.givenKana.trim()) faults.familyKana = 'REQUIRED';
  for (const field of ['familyKana', 'givenKana'] as const) if (!kana.test(identity[field])) faults[field] = 'BAD_KANA';
  for (const field of ['familyName', 'givenName', 'alias', 'formerName'] as const) {
    if (privateUse.test(identity[field] ?? '')) faults[field] = 'PRIVATE_USE_CHARACTER';
    if ([...(identity[field] ?? '')].length > 60) faults[field] = 'TOO_LONG';
  }
  return faults;
}

export function contactFaults(contact: ContactInput): Fields {
  const faults: Fields = {};
  for (const field of ['phone', 'mobile'] as const) {
    const digits = digitsOf(contact[field] ?? '');
    if (contact[field] && (digits.length < 9 || digits.length > 15)) faults[field] = 'BAD_PHONE';
  }
  return faults;
}

export function assertPerson(input: { identity: IdentityInput; contact?: ContactInput | null }): void {
  const faults = { ...identityFaults(input.identity), ...(input.contact && contactFaults(input.contact)) };
  if (Object.keys(faults).length > 0) throw new InvalidError('INVALID_INPUT', faults);
}
