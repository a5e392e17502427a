import { expect, it } from '@jest/globals';
import { findIdentifying } from '@tsunagi/casework';

const namesIn = (text: string, known: string[] = []): string[] =>
  findIdentifying(text, known)
    .filter(({ kind }) => kind === 'name')
    .map((each) => each.text);

it.each([
  ['佐々木が来所した', ['佐々木']],
  ['鵜飼殿に送る', ['鵜飼殿']],
  ['鵜飼氏と鵜飼くん、サトル君、ミホちゃん', ['鵜飼氏', '鵜飼くん', 'サトル君', 'ミホちゃん']],
  ['「うかいさん」と呼ぶ', ['うかいさん']],
  ['鵜飼様の様子', ['鵜飼様']],
])('finds what is spoken of as a name is, and the commonest surnames without さん: %s', (text, found) =>
  expect(namesIn(text)).toEqual(found),
);

it('finds the names that somebody knows, written, in kana, and without さん', () => {
  const known = ['鵜飼', '花子', 'ウカイ', 'ハナコ', '森', 'モリ'];
  expect(namesIn('鵜飼花子は、うかいハナコとも書く', known)).toEqual(['鵜飼', '花子', 'うかい', 'ハナコ']);
});

it.each(['お母さんと皆さん、利用者さんに話す', 'Aさんは30代', '森林と大森の仕事', '氏名と様式、たくさんの人'])(
  'passes what tells of nobody: %s',
  (text) => expect(namesIn(text, ['森', 'モリ'])).toEqual([]),
);

const daysIn = (text: string): string[] =>
  findIdentifying(text, [])
    .filter(({ kind }) => kind === 'day')
    .map((each) => each.text);

it.each([
  ['1985年生まれで、二〇〇三年に来た', ['1985年', '二〇〇三年']],
  ['昭和60年4月1日生まれ', ['昭和60年4月1日']],
  ['4/1に来て、１２／３１まで', ['4/1', '１２／３１']],
  ['1985/4/1と1985.4.1、4月1日', ['1985/4/1', '1985.4.1', '4月1日']],
])('finds days and years, also a year without its day and a day without its year: %s', (text, found) =>
  expect(daysIn(text)).toEqual(found),
);

it.each(['2026年度の事業', '24/7の見守り', '13/1', '3/45', '10/20/30の三つ', 'https://example.jp/4/1'])('takes for no day: %s', (text) =>
  expect(daysIn(text)).toEqual([]),
);

it('gives back letters of the text alone, and no name that does not stand in it', () => {
  const text = 'うかいの家で';
  for (const { text: words, at } of findIdentifying(text, ['ウカイ', '鵜飼', '花子']))
    expect(text.slice(at, at + words.length)).toBe(words);
});
