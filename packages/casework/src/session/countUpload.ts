import { LimitedError } from '@tsunagi/access';
import { transactByKey } from '@tsunagi/database';
import { inTurn } from '../desk/inTurn.js';
import { counterOf, keyHash } from './attempts.js';
import type { Gate } from './gate.js';

/**
 * How many files may come at once, and after how many milliseconds each of them is forgotten: a thick folder at the scanner is
 * no trouble, a program that sends for an hour is. An office has one address: it is given more.
 */
const patience = {
  'file of account': { atOnce: 60, each: 10_000 },
  'file of address': { atOnce: 600, each: 1_000 },
} as const;

/** Of everybody at one address the same row is changed: who waits here need not begin again there. */
const counting = inTurn();

/**
 * Counts a file before anything of it is read, whatever becomes of it; throws RATE_LIMITED where this account, or everybody at
 * this address together, has sent too many. Who waits may go on: nobody is locked out.
 */
export const countUpload = (gate: Gate, staffId: string): Promise<void> =>
  counting(() =>
    transactByKey(gate.orm, gate.region, {}, async (em, clock) => {
      for (const [kind, key] of [
        ['file of account', staffId],
        ['file of address', gate.address],
      ] as const) {
        const { atOnce, each } = patience[kind];
        const counter = await counterOf(em, gate.region, keyHash(kind, key));
        const { now } = clock;
        // When the last file will be forgotten: every file puts that off by its time.
        const forgotten = Math.max(counter.nextAt.getTime(), now.getTime()) + each;
        const early = forgotten - now.getTime() - atOnce * each;
        if (early > 0) throw new LimitedError('RATE_LIMITED', { retryAfter: Math.ceil(early / 1000) });
        counter.nextAt = new Date(forgotten);
        counter.lastAt = now;
        await em.flush();
      }
    }),
  );
