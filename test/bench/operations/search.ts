import type { Client } from 'pg';
import { lastLooks } from './lastLooks.ts';
import { cookieOf, identity, nodesOf, type Operation, office, type Setting, trusted, unsealed } from './operation.ts';

const asked = trusted(`query search($text: String!, $first: Int) { searchPersons(text: $text, first: $first) { edges { node {
  id number tenant { id name shortName } identity { familyName givenName familyKana givenKana birthDate sex } } } } }`);

/** What is typed, and the pieces under which a hand-written search looks it up. */
const typed = [
  { text: '佐藤', tokens: ['佐藤'] },
  { text: '佐々木', tokens: ['佐々', '々木'] },
  { text: '山田花子', tokens: ['山田', '田花', '花子'] },
  { text: '清水', tokens: ['清水'] },
];

/** 利用者を探す by name, in the own office and among the names in its inbox. PostGraphile has no such thing of its own. */
export function search({ size, keys }: Setting): Operation {
  const cookie = (n: number) => cookieOf(n % size.tenants, 0);
  const leaves = (n: number, see: Client) => lastLooks(see, keys.tenant(n % size.tenants), keys.staff(n % size.tenants, 0));
  const what = (n: number) => typed[Math.floor(n / size.tenants) % typed.length] as (typeof typed)[number];
  return {
    name: 'search',
    title: 'search by name',
    document: asked.query,
    sized: (rows) => ({ ...asked({ text: what(0).text, first: rows }), cookie: cookie(0) }),
    ways: {
      tsunagi: {
        ask: (n) => ({ ...asked({ text: what(n).text, first: 20 }), cookie: cookie(n) }),
        shape: ({ data }) =>
          nodesOf(data.searchPersons).map((node) => ({
            ...node,
            id: unsealed(node.id),
            tenant: office(node.tenant),
            identity: identity(node.identity),
          })),
        leaves,
      },
      raw: { ask: (n) => ({ path: '/search', body: { tokens: what(n).tokens }, cookie: cookie(n) }), shape: (answer) => answer, leaves },
    },
  };
}
