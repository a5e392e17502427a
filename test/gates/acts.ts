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
  /** What else is asked for, besides which member of the result it is. */
  selection?: string;
  /** How a statement begins that is among what it sends. */
  writes?: string;
  /** Ways to PostgreSQL and back: what is read, then what is written with its commit, then the page where one is asked for. */
  flights: number;
}

const anew = () => ({ idempotencyKey: randomUUID() });
/** Every fifth waits, and all of these with the same office. */
const waiting = ({ world, keys }: CountryWorld, n: number) => ({ ...anew(), referralId: world.id('Referral', keys.referral(0, 10 * n)) });
const receiver = (country: CountryWorld) => country.staff(country.keys.receiverOf(0, 0), 0);
const sender = (country: CountryWorld) => country.staff(0, 0);

/** What staff do most often. Each figure is exact: more wants a reason, and less wants to be kept. */
export const acts: Act[] = [
  {
    name: 'Opening a referral',
    mutation: 'openReferral',
    input: (c, n) => waiting(c, n),
    by: receiver,
    done: 'ReferralPayload',
    flights: 2,
  },
  {
    name: 'Taking a referral in hand',
    mutation: 'claimReferral',
    input: (c, n) => waiting(c, n),
    by: receiver,
    done: 'ReferralPayload',
    flights: 2,
  },
  {
    name: 'Asking the sender',
    mutation: 'askSender',
    input: (c, n) => ({ ...waiting(c, n), question: '何時ごろ電話に出られますか。' }),
    by: receiver,
    done: 'ReferralPayload',
    flights: 2,
  },
  {
    name: 'Declining a referral',
    mutation: 'declineReferral',
    input: (c, n) => ({ ...waiting(c, n + 2), reason: 'capacity', by: 'PROVIDER' }),
    by: receiver,
    done: 'ReferralPayload',
    flights: 2,
  },
  {
    name: 'Accepting somebody who was never here, and reading the page that it leaves,',
    mutation: 'acceptReferral',
    // The sixth person; the first try is for the first.
    input: (c, n) => ({ ...anew(), referralId: c.world.id('Referral', c.keys.referral(0, n === 0 ? 60 : 6)) }),
    by: receiver,
    done: 'ReferralPayload',
    selection: '... on ReferralPayload { referral { id number state } }',
    writes: 'insert into "person_identity"',
    flights: 3,
  },
  {
    name: 'Accepting a referral',
    mutation: 'acceptReferral',
    input: (c, n) => waiting(c, n + 4),
    by: receiver,
    done: 'ReferralPayload',
    flights: 2,
  },
  {
    name: 'Noting something to do',
    mutation: 'createTask',
    input: ({ world, keys }, n) => ({ ...anew(), personId: world.id('Person', keys.person(0, n)), title: '電話をする' }),
    by: sender,
    done: 'TaskPayload',
    flights: 2,
  },
  {
    name: 'Marking a line of the inbox as seen',
    mutation: 'markSeen',
    input: ({ world, keys }, n) => ({ referralId: world.id('Referral', keys.referral(0, n)), box: 'OUT', version: 2 }),
    by: sender,
    done: 'MailboxPayload',
    flights: 2,
  },
];
