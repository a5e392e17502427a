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

it('gives back letters of the text alone, and no name that does not stand in it', () => {
  const text = 'うかいの家で';
  for (const { text: words, at } of findIdentifying(text, ['ウカイ', '鵜飼', '花子']))
    expect(text.slice(at, at + words.length)).toBe(words);
});
