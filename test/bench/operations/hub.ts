import { cookieOf, lower, nodesOf, type Operation, type Setting, trusted, unsealed } from './operation.ts';

const asked = trusted(`query hub($text: String!, $first: Int) { searchHub(text: $text, first: $first) {
  edges { node { id kind name nameKana municipalityCode } } pageInfo { hasNextPage } } }`);

/** What is typed, and its pieces. Every entry of the region has them: nothing is found faster, and nothing is ranked more slowly. */
const typed = [
  { text: '食堂', tokens: ['食堂'] },
  { text: '仕事探し', tokens: ['仕事', '事探', '探シ'] },
];

/** ハブを探す by words, among all that the region has published. */
export function hub({ size }: Setting): Operation {
  const cookie = (n: number) => cookieOf(n % size.tenants, 0);
  const what = (n: number) => typed[n % typed.length] as (typeof typed)[number];
  return {
    name: 'hub',
    title: 'hub by words',
    document: asked.query,
    sized: (rows) => ({ ...asked({ text: what(0).text, first: rows }), cookie: cookie(0) }),
    ways: {
      tsunagi: {
        ask: (n) => ({ ...asked({ text: what(n).text, first: 20 }), cookie: cookie(n) }),
        shape: ({ data: { searchHub } }) => ({
          entries: nodesOf(searchHub).map((node) => ({ ...node, id: unsealed(node.id), kind: lower(node.kind) })),
          hasNextPage: searchHub.pageInfo.hasNextPage,
        }),
      },
      raw: { ask: (n) => ({ path: '/hub', body: { tokens: what(n).tokens }, cookie: cookie(n) }), shape: (answer) => answer },
    },
  };
}
