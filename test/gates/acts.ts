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
  /** Ways to PostgreSQL and back: what is read, then what is written, then the commit (in one where no change has to be seen to have met its row). */
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
    flights: 3,
  },
  {
    name: 'Taking a referral in hand',
    mutation: 'claimReferral',
    input: (c, n) => waiting(c, n),
    by: receiver,
    done: 'ReferralPayload',
    flights: 3,
  },
  {
    name: 'Asking the sender',
    mutation: 'askSender',
    input: (c, n) => ({ ...waiting(c, n), question: '何時ごろ電話に出られますか。' }),
    by: receiver,
    done: 'ReferralPayload',
    flights: 3,
  },
  {
    name: 'Declining a referral',
    mutation: 'declineReferral',
    input: (c, n) => ({ ...waiting(c, n + 2), reason: 'capacity', by: 'PROVIDER' }),
    by: receiver,
    done: 'ReferralPayload',
    flights: 3,
  },
  // Somebody who was never here takes one way more: the numbers of the new record are drawn and committed apart.
  {
    name: 'Accepting a referral',
    mutation: 'acceptReferral',
    input: (c, n) => waiting(c, n + 4),
    by: receiver,
    done: 'ReferralPayload',
    flights: 3,
  },
  {
    name: 'Noting something to do',
    mutation: 'createTask',
    input: ({ world, keys }, n) => ({ ...anew(), personId: world.id('Person', keys.person(0, n)), title: '電話をする' }),
    by: sender,
    done: 'TaskPayload',
    flights: 3,
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
