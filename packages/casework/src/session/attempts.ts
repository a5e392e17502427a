import { createHash, randomBytes } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { LimitedError } from '@tsunagi/access';
import { send, transactByKey, underKey } from '@tsunagi/database';
import type { Gate } from './gate.js';
import { SignInCounter } from './SignInCounter.js';

/** How many failures cost nothing, and the longest wait in seconds. An office has one address: it is given more. */
const patience = { account: { free: 3, most: 300 }, device: { free: 5, most: 60 }, address: { free: 30, most: 60 } };
type Kind = keyof typeof patience;

/** Letters from one address in a day that are taken at once, and how long the next one then waits; in milliseconds. */
const letters = { free: 5, wait: 60 * 60_000 };
const forgottenAfter = 24 * 60 * 60_000;
type Counted = Kind | 'letter' | 'file of account' | 'file of address';
export const keyHash = (kind: Counted, value: string): string => createHash('sha256').update(`${kind}\n${value}`).digest('base64url');
const deviceBound = (login: string): string => `device ${login}`;

/** What is counted for one attempt. */
export interface Attempt {
  login: string;
  counters: readonly { kind: Kind; key: string }[];
}

/** The device token after a success: the one the browser has, or a new one; it is good for this login name only. */
export const deviceTokenFor = (gate: Gate, login: string): string =>
  gate.deviceToken && gate.box.openText(gate.deviceToken, deviceBound(login))
    ? gate.deviceToken
    : gate.box.sealText(randomBytes(16).toString('base64url'), deviceBound(login));

/**
 * A browser in which this account has signed in before is counted by itself: whoever tries passwords from elsewhere
 * makes only strangers wait, never the person at the own desk. All others are counted by account and by address.
 */
function countersOf(gate: Gate, login: string): Attempt['counters'] {
  const device = gate.deviceToken && gate.box.openText(gate.deviceToken, deviceBound(login));
  if (device) return [{ kind: 'device', key: keyHash('device', device) }];
  return [
    { kind: 'account', key: keyHash('account', login) },
    { kind: 'address', key: keyHash('address', gate.address) },
  ];
}

const waitAfter = (kind: Kind, failures: number): number => {
  const over = failures - patience[kind].free;
  return over <= 0 ? 0 : Math.min(2 ** over, patience[kind].most) * 1000;
};

export async function counterOf(em: EntityManager, region: number, key: string): Promise<InstanceType<typeof SignInCounter>> {
  await underKey(em, 'app.login_key', key);
  send(em, 'insert into sign_in_counter (region_id, key_hash) values (?, ?) on conflict do nothing', [region, key]);
  return em.findOneOrFail(SignInCounter, { regionId: region, keyHash: key });
}

/**
 * Counts an attempt before it is made, so that a thousand at the same moment are counted as well; throws
 * SIGN_IN_TOO_SOON while one has to wait. The wait grows and ends by itself: nobody is locked out for good.
 */
export function reserveAttempt(gate: Gate, login: string): Promise<Attempt> {
  const attempt = { login, counters: countersOf(gate, login) };
  return transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    for (const { kind, key } of attempt.counters) {
      const counter = await counterOf(em, gate.region, key);
      const { now } = clock;
      const left = counter.nextAt.getTime() - now.getTime();
      if (left > 0) throw new LimitedError('SIGN_IN_TOO_SOON', { retryAfter: Math.ceil(left / 1000) });
      counter.failures = now.getTime() - counter.lastAt.getTime() > forgottenAfter ? 1 : counter.failures + 1;
      counter.lastAt = now;
      counter.nextAt = new Date(now.getTime() + waitAfter(kind, counter.failures));
      await em.flush();
    }
    return attempt;
  });
}

async function settle(
  em: EntityManager,
  region: number,
  attempt: Attempt,
  now: Date,
  failuresOf: (kind: Kind, failures: number) => number,
): Promise<void> {
  for (const { kind, key } of attempt.counters) {
    const counter = await counterOf(em, region, key);
    counter.failures = Math.max(0, failuresOf(kind, counter.failures));
    counter.nextAt = now;
    await em.flush();
  }
}

/** The attempt succeeded: the account and the device begin anew, the address is given back this one. */
export const forgiveAttempt = (em: EntityManager, region: number, attempt: Attempt, now: Date): Promise<void> =>
  settle(em, region, attempt, now, (kind, failures) => (kind === 'address' ? failures - 1 : 0));

/** The password was right and the code is still to come: this step counts neither for nor against anybody. */
export const giveBackAttempt = (em: EntityManager, region: number, attempt: Attempt, now: Date): Promise<void> =>
  settle(em, region, attempt, now, (_kind, failures) => failures - 1);

/** Counts a letter from somebody who is not known; throws RATE_LIMITED where too many have come from this address today. */
export const countLetter = (gate: Gate): Promise<void> =>
  transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
    const counter = await counterOf(em, gate.region, keyHash('letter', gate.address));
    const { now } = clock;
    const left = counter.nextAt.getTime() - now.getTime();
    if (left > 0) throw new LimitedError('RATE_LIMITED', { retryAfter: Math.ceil(left / 1000) });
    counter.failures = now.getTime() - counter.lastAt.getTime() > forgottenAfter ? 1 : counter.failures + 1;
    counter.lastAt = now;
    if (counter.failures >= letters.free) counter.nextAt = new Date(now.getTime() + letters.wait);
    await em.flush();
  });
