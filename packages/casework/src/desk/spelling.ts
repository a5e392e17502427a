import { toKatakana } from 'wanakana';

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

/** Pieces of so many letters each, or the whole where it is shorter. */
export const pieces = (text: string, size: number): string[] => {
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

export const kanaOnly = /^[\p{Script=Hiragana}\p{Script=Katakana}ーｰ・\s\p{M}]+$/u;
