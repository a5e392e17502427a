import { isRomaji, toKatakana } from 'wanakana';
import { digitsOf } from '../desk/digits.js';
import { phonesIn } from '../desk/phones.js';
import { kanaOnly, pieces, searchForm, soundForm } from '../desk/spelling.js';
import { type WholeTokens, wholeTokens } from '../desk/wholeNames.js';
import type { PersonIdentity } from './PersonIdentity.js';

export type TokenKind = 'name' | 'head' | 'whole' | 'phone' | 'tail' | 'number';

const distinct = (tokens: string[]): string[] => [...new Set(tokens)];
const present = (texts: (string | null | undefined)[]): string[] => texts.filter((text): text is string => !!text);

/** The pieces under which a name is found: two letters each, so that half a name is enough; as written and as heard. */
export const nameTokens = (...names: (string | null | undefined)[]): string[] =>
  distinct(present(names).flatMap((name) => [...pieces(searchForm(name), 2), ...(kanaOnly.test(name) ? pieces(soundForm(name), 2) : [])]));

export const namesOfIdentity = ['familyName', 'givenName', 'familyKana', 'givenKana', 'alias', 'formerName', 'substituteSpelling'] as const;
export type Names = Pick<InstanceType<typeof PersonIdentity>, (typeof namesOfIdentity)[number]>;

/** All names of somebody, whole: by these it is known that a text speaks of them. What is searched for is cut smaller, and never meets them. */
export const wholeTokensOf = (identity: Names): WholeTokens => wholeTokens(...namesOfIdentity.map((name) => identity[name]));

/** Four digits each, so that any part of a number from five digits on is found. */
export const phoneTokens = (...phones: (string | null | undefined)[]): string[] =>
  distinct(
    present(phones)
      .flatMap(phonesIn)
      .flatMap((phone) => pieces(digitsOf(phone), 4)),
  );

/** The last four digits, which is what people remember. */
export const tailTokens = (...phones: (string | null | undefined)[]): string[] =>
  distinct(
    present(phones)
      .flatMap(phonesIn)
      .map((phone) => digitsOf(phone).slice(-4))
      .filter((tail) => tail.length === 4),
  );

/** A number as given, and the shorter ways in which it is read out: without the mark of its kind, without the year. */
export function numberTokens(number: string): string[] {
  const [, year, lot] = /(\d{4})-(\d{4}-\d{4})/.exec(number.normalize('NFKC')) ?? [];
  return distinct([number.normalize('NFKC'), ...(year && lot ? [`${year}-${lot}`, lot] : [])]);
}

/** What was typed into the search field, as the tokens of all that it may mean. */
export interface SearchQuery {
  /** The name as typed. */
  written: string[];
  /** The name as heard: of kana, or of romaji turned into kana. */
  heard: string[];
  phone: string[];
  tail: string[];
  number: string[];
}

export function queryTokens(text: string): SearchQuery {
  const typed = text.normalize('NFKC').trim().slice(0, 100);
  const letters = typed.replace(/[\s\d-]/g, '');
  const digits = digitsOf(typed);
  const number = /\d{4}-\d{4}-\d{4}/.exec(typed)?.[0];
  const lot = /^\d{4}-\d{4}$/.test(typed) ? [typed] : []; // or the end of a mobile number
  const kana = letters && isRomaji(letters) ? toKatakana(typed.toLowerCase()) : kanaOnly.test(letters) ? typed : '';
  return {
    written: letters && !number ? pieces(searchForm(typed), 2) : [],
    heard: kana ? pieces(soundForm(kana), 2) : [],
    phone: !number && digits.length > 4 ? pieces(digits, 4) : [],
    tail: !number && digits.length === 4 ? [digits] : [],
    number: number ? distinct([typed, number]) : lot,
  };
}

export const isEmptyQuery = (query: SearchQuery): boolean => Object.values(query).every((tokens) => tokens.length === 0);
