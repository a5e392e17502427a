import { isRomaji, toKatakana } from 'wanakana';

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

export const digitsOf = (text: string): string => text.normalize('NFKC').replace(/\D/g, '');

const pieces = (text: string, size: number): string[] => {
  const letters = [...text];
  if (letters.length <= size) return letters.length === 0 ? [] : [text];
  return [...new Set(letters.slice(0, letters.length - size + 1).map((_, at) => letters.slice(at, at + size).join('')))];
};

export type TokenKind = 'name' | 'phone' | 'number';

/** The pieces under which a name is found: two letters each, so that half a name is enough. */
export const nameTokens = (...names: (string | null | undefined)[]): string[] => [
  ...new Set(names.filter((name): name is string => !!name).flatMap((name) => pieces(searchForm(name), 2))),
];
/** Four digits each: the last four of a phone number are what people remember. */
export const phoneTokens = (...phones: (string | null | undefined)[]): string[] => [
  ...new Set(phones.filter((phone): phone is string => !!phone).flatMap((phone) => pieces(digitsOf(phone), 4))),
];

/** What was typed into the search field, as tokens of the kinds it may mean. */
export function queryTokens(text: string): { kind: TokenKind; tokens: string[] }[] {
  const typed = text.normalize('NFKC').trim();
  const digits = digitsOf(typed);
  const isNumber = /\d{4}-\d{5}/.test(typed);
  const words = isRomaji(typed.replace(/[\s\d-]/g, '')) && /[a-z]/i.test(typed) ? toKatakana(typed.toLowerCase()) : typed;
  return [
    ...(isNumber ? [{ kind: 'number' as const, tokens: [typed] }] : []),
    ...(!isNumber && digits.length >= 4 ? [{ kind: 'phone' as const, tokens: pieces(digits, 4) }] : []),
    ...(digits.length < typed.replace(/[\s-]/g, '').length ? [{ kind: 'name' as const, tokens: pieces(searchForm(words), 2) }] : []),
  ].filter((each) => each.tokens.length > 0);
}
