import { randomUUID } from 'node:crypto';
import type { TestBrowser } from '../kit/browser.js';
import type { CountryWorld } from '../kit/countryWorld.js';

interface Act {
  name: string;
  mutation: string;
  /** What is given to the n-th of several like acts, besides its key. */
  input(country: CountryWorld, n: number): Record<string, unknown>;
  by(country: CountryWorld): TestBrowser;
  /** The member of the result that says that it was done. */
  done: string;
  /** The most ways to PostgreSQL and back. Entities are loaded, changed and written one after the other; lists of them never. */
  flights: number;
}

/** What staff do most often. The figures are what it takes today: more wants a reason. */
export const acts: Act[] = [
  {
    name: 'Accepting a referral',
    mutation: 'acceptReferral',
    // Every fifth waits, and all of these with the same office.
    input: ({ world, keys }, n) => ({ referralId: world.id('Referral', keys.referral(0, 10 * n)), idempotencyKey: randomUUID() }),
    by: (country) => country.staff(country.keys.receiverOf(0, 0), 0),
    done: 'ReferralPayload',
    flights: 36,
  },
  {
    name: 'Noting something to do',
    mutation: 'createTask',
    input: ({ world, keys }, n) => ({
      personId: world.id('Person', keys.person(0, n)),
      title: '電話をする',
      idempotencyKey: randomUUID(),
    }),
    by: (country) => country.staff(0, 0),
    done: 'TaskPayload',
    flights: 11,
  },
  {
    name: 'Marking a line of the inbox as seen',
    mutation: 'markSeen',
    input: ({ world, keys }, n) => ({ referralId: world.id('Referral', keys.referral(0, n)), box: 'OUT', version: 2 }),
    by: (country) => country.staff(0, 0),
    done: 'MailboxPayload',
    flights: 8,
  },
];
