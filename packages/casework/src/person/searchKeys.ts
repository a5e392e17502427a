import { isRomaji, toKatakana } from 'wanakana';
import { digitsOf } from '../desk/digits.js';

const smallToLarge: Record<string, string> = {
  ァ: 'ア',
  ィ: 'イ',
  ゥ: 'ウ',
  ェ: 'エ',
  ォ: 'オ',
  ッ: 'ツ',
  ャ: 'ヤ',
  ュ: 'ユ',
  ョ: 'ヨ',
  ヮ: 'ワ',
};
const voicing = /[\u3099\u309A]/gu;

/**
 * The form in which names are compared, never the one in which they are stored: サイトウ ジョウ from hiragana, half-width
 * and full-width agree, and so do カ and ガ. (NFKC alone turns ① into 1, so it must not touch stored text.)
 */
export function searchForm(text: string): string {
  const folded = toKatakana(text.normalize('NFKC'), { passRomaji: true });
  return folded
    .normalize('NFD')
    .replace(voicing, '')
    .normalize('NFC')
    .replace(/[\s・ー\-‐−]/gu, '')
    .replace(/[ァィゥェォッャュョヮ]/gu, (letter) => smallToLarge[letter] ?? letter)
    .toUpperCase();
}

const pieces = (text: string, size: number): string[] => {
  const letters = [...text];
  if (letters.length <= size) return letters.length === 0 ? [] : [text];
  return [...new Set(letters.slice(0, letters.length - size + 1).map((_, at) => letters.slice(at, at + size).join('')))];
};

/**
 * The form in which long vowels are dropped (サトウ, サトー and "sato" all give サト): what is heard on the phone, and what
 * romaji leaves out.
 */
export const soundForm = (text: string): string =>
  searchForm(text).replace(/(?<=[オコソトノホモヨロウクスツヌフムユル])ウ|(?<=[オコソトノホモヨロ])オ/gu, '');

const kanaOnly = /^[\p{Script=Hiragana}\p{Script=Katakana}ーｰ・\s\p{M}]+$/u;

export type TokenKind = 'name' | 'phone' | 'tail' | 'number';

const distinct = (tokens: string[]): string[] => [...new Set(tokens)];
const present = (texts: (string | null | undefined)[]): string[] => texts.filter((text): text is string => !!text);

/** The pieces under which a name is found: two letters each, so that half a name is enough; as written and as heard. */
export const nameTokens = (...names: (string | null | undefined)[]): string[] =>
  distinct(present(names).flatMap((name) => [...pieces(searchForm(name), 2), ...(kanaOnly.test(name) ? pieces(soundForm(name), 2) : [])]));

/** Four digits each, so that any part of a number from five digits on is found. */
export const phoneTokens = (...phones: (string | null | undefined)[]): string[] =>
  distinct(present(phones).flatMap((phone) => pieces(digitsOf(phone), 4)));

/** The last four digits, which is what people remember. */
export const tailTokens = (...phones: (string | null | undefined)[]): string[] =>
  distinct(
    present(phones)
      .map((phone) => digitsOf(phone).slice(-4))
      .filter((tail) => tail.length === 4),
  );

/** A number as given, and the shorter ways in which it is read out: year and running number, running number alone. */
export function numberTokens(number: string): string[] {
  const [, year, running] = /(\d{4})-(\d{5})/.exec(number.normalize('NFKC')) ?? [];
  return distinct([number.normalize('NFKC'), ...(year && running ? [`${year}-${running}`, running] : [])]);
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
  const number = /\d{4}-\d{5}/.exec(typed)?.[0];
  const kana = letters && isRomaji(letters) ? toKatakana(typed.toLowerCase()) : kanaOnly.test(letters) ? typed : '';
  return {
    written: letters && !number ? pieces(searchForm(typed), 2) : [],
    heard: kana ? pieces(soundForm(kana), 2) : [],
    phone: !number && digits.length > 4 ? pieces(digits, 4) : [],
    tail: !number && digits.length === 4 ? [digits] : [],
    number: number ? distinct([typed, number]) : /^\d{5}$/.test(typed) ? [typed] : [],
  };
}

export const isEmptyQuery = (query: SearchQuery): boolean => Object.values(query).every((tokens) => tokens.length === 0);
