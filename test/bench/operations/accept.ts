import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { firstRegion } from '../../kit/country.ts';
import { acceptTraces } from './acceptTraces.ts';
import { cookieOf, lower, type Operation, type Setting, sealed, trusted } from './operation.ts';

const asked = trusted(`mutation accept($input: AcceptReferralInput!) { acceptReferral(input: $input) { __typename
  ... on ReferralPayload { referral { id number state } } ... on Refusal { code } } }`);

/**
 * 受ける. Each referral can be accepted once, so two contestants share out those that wait: in each region of the plan two
 * of five referrals do.
 */
export function accept({ size, keys }: Setting): Operation {
  const waiting = Math.floor(size.referrals / 5) * size.tenants;
  const which = (n: number, offset: number) => ({ tenant: n % size.tenants, nth: Math.floor(n / size.tenants) * 5 + offset });
  const cookie = (tenant: number, nth: number) => cookieOf(keys.receiverOf(tenant, nth), 0);
  const referral = (offset: number) => (n: number) => keys.referral(which(n, offset).tenant, which(n, offset).nth);
  const leaves = (offset: number) => (n: number, see: Client) => acceptTraces(see, firstRegion, referral(offset)(n));
  const each = (offset: number, request: (id: string) => { path: string; body: object }) => (n: number) => {
    if (n >= waiting) return null;
    const { tenant, nth } = which(n, offset);
    return { ...request(referral(offset)(n)), cookie: cookie(tenant, nth) };
  };
  return {
    name: 'accept',
    title: 'accept a referral',
    document: asked.query,
    // The last are tried out before the rounds, which begin with the first.
    once: { requestsEachRound: 150, samples: Array.from({ length: 12 }, (_, nth) => waiting - 20 + nth), timedFrom: waiting - 110 },
    ways: {
      tsunagi: {
        ask: each(0, (id) => asked({ input: { referralId: sealed('Referral', id), idempotencyKey: randomUUID() } })),
        shape: ({ data: { acceptReferral } }) => acceptReferral.referral && { state: lower(acceptReferral.referral.state) },
        leaves: leaves(0),
      },
      raw: {
        ask: each(1, (id) => ({ path: '/accept', body: { id, key: randomUUID() } })),
        shape: ({ state }) => ({ state }),
        leaves: leaves(1),
      },
    },
  };
}
