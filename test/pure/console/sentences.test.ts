import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';

const here = new URL('../../../services/console/', import.meta.url);
const ofConsole = createRequire(new URL('package.json', here));
// Each is loaded as the console would load it: types of React stay in its room.
const load = (name: string): Promise<any> => import(ofConsole.resolve(name));

let sentence: (message: string, values: Record<string, unknown>) => string;
beforeAll(async () => {
  const { Trans } = await import('../../../services/console/src/lib/words/Trans.ts');
  const { createElement } = (await load('react')).default;
  const { renderToStaticMarkup } = (await load('react-dom/server')).default;
  const { i18n } = await load('@lingui/core');
  const { I18nProvider } = await load('@lingui/react');
  i18n.loadAndActivate({ locale: 'ja', messages: {} });
  const components = { 0: createElement('a', { href: '/inbox' }), 1: createElement('b') };
  sentence = (message, values) =>
    renderToStaticMarkup(
      createElement(I18nProvider, { i18n }, createElement(Trans as never, { id: message, message, values, components } as never)),
    );
});

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#x27;');

describe('A sentence with words of somebody in it', () => {
  it('keeps its own elements, its numbers and its plurals', () => {
    expect(sentence('<0>{name}</0>の件', { name: '甲' })).toBe('<a href="/inbox">甲</a>の件');
    expect(sentence('{n, plural, other {#件}}', { n: 1200 })).toBe('1,200件');
  });

  it.each([
    '<script>1</script>',
    '<0>甲</0><b>',
    '<1/>',
    '</0><0>',
    '甲<2>乙</2>',
    '\\u003c0\\u003e',
    '%__lingui_octothorpe__%',
    '{0}',
    "'{",
  ])('shows %s as what it is, and gives it none of its elements', (name) => {
    expect(sentence('<0>{name}</0>の<1>{other}</1>件', { name, other: name })).toBe(
      `<a href="/inbox">${escaped(name)}</a>の<b>${escaped(name)}</b>件`,
    );
    expect(sentence('{n, plural, other {{name}の#件}}', { n: 2, name })).toBe(`${escaped(name)}の2件`);
  });

  it('shows whatever is written, whole', () => {
    const pieces = fc.constantFrom('<', '>', '/', '0', '1', '<0>', '</0>', '<1/>', 'script', '\\u003c', '\\x3c', '{', '}', '#', '甲', ' ');
    const words = fc.array(pieces, { minLength: 1, maxLength: 12 }).map((each) => each.join(''));
    fc.assert(
      fc.property(words, (name) => {
        expect(sentence('「{name}」の<0>件</0>', { name })).toBe(`「${escaped(name)}」の<a href="/inbox">件</a>`);
      }),
    );
  });

  it('chooses by no word: a choice between words would not see what is kept whole', () => {
    const choices = ['ja', 'en', 'partner/ja', 'partner/en'].flatMap(
      (catalogue) => readFileSync(new URL(`src/locales/${catalogue}.po`, here), 'utf8').match(/\{\w+, select,.*/g) ?? [],
    );
    expect(choices).toEqual([]);
  });
});
