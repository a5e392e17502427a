import { hubKinds, hubTopics, needs } from '@tsunagi/casework';
import { taxonomyIdOf, termIdOf } from './hsdsIds.js';

type Words = Record<string, { ja: string; en: string }>;

/** The lists of codes by which entries are sorted. */
const lists: Record<string, { name: string; description: string; codes: Words; mark: string }> = {
  needs: {
    name: '相談内容',
    description: '自立相談支援機関使用標準様式【1】相談受付・申込票の相談内容',
    codes: needs,
    mark: '#need:',
  },
  topics: { name: '分野', description: '地域のハブの分野', codes: hubTopics, mark: '#topic:' },
  kinds: { name: '種類', description: '地域のハブの資源の種類', codes: hubKinds, mark: '#kind:' },
};

export const taxonomies = Object.entries(lists).map(([key, { name, description }]) => ({
  id: taxonomyIdOf(key),
  name,
  description,
  version: '1',
}));

export const terms = Object.entries(lists).flatMap(([key, { name, codes }]) =>
  Object.entries(codes).map(([code, words]) => ({
    id: termIdOf(key, code),
    code,
    name: words.ja,
    description: words.en,
    taxonomy: name,
    language: 'ja',
    taxonomy_id: taxonomyIdOf(key),
  })),
);
export type Term = (typeof terms)[number];

const marks = new Map(
  Object.entries(lists).flatMap(([key, { codes, mark }]) =>
    Object.keys(codes).map((code) => [termIdOf(key, code), `${mark}${code}`] as const),
  ),
);
/** The mark by which entries of a term are found; null for an id that is none of ours. */
export const markOfTerm = (termId: string): string | null => marks.get(termId) ?? null;

/** The marks of all terms of a list; null for an id that is none of ours. */
export function marksOfTaxonomy(taxonomyId: string): string[] | null {
  const list = Object.entries(lists).find(([key]) => taxonomyIdOf(key) === taxonomyId)?.[1];
  return list ? Object.keys(list.codes).map((code) => `${list.mark}${code}`) : null;
}

export const termsOf = (key: 'needs' | 'topics' | 'kinds', codes: readonly string[]): Term[] =>
  terms.filter((term) => codes.some((code) => term.id === termIdOf(key, code)));
