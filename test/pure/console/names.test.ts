import { describe, expect, it } from '@jest/globals';
import { toKatakana } from '../../../services/console/src/lib/names/useKana.ts';

describe('The reading of a name', () => {
  it.each([
    ['くしろ', 'クシロ'],
    ['ｸｼﾛ', 'クシロ'],
    ['ﾂﾁﾀﾞ', 'ツチダ'],
    ['じょう', 'ジョウ'],
    ['クシロ　タロウ', 'クシロ タロウ'],
    ['ゔぃくとる', 'ヴィクトル'],
    ['サー・ラー', 'サー・ラー'],
  ])('is kept in full-width katakana: %s', (typed, kana) => expect(toKatakana(typed)).toBe(kana));
});
