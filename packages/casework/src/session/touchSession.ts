import type { MikroORM } from '@mikro-orm/postgresql';
import { send, transactByKey } from '@tsunagi/database';
import { sessionLimits, tokenHash } from './openSession.js';

/** How often a session's sign of life is written down, at most; in milliseconds. */
export const touchEvery = 60_000;

/**
 * A sign of life of a person: the session goes on for another 15 minutes, never past its end. The version stays, so that
 * nothing held in memory is refused for it; an ended session stays ended.
 */
export const touchSession = (orm: MikroORM, region: number, token: string): Promise<void> =>
  transactByKey(orm, region, { 'app.session': tokenHash(token) }, async (em, clock) => {
    await clock.opened;
    const { now } = clock;
    send(
      em,
      `update session set last_seen_at = ?, idle_until = least(?::timestamptz, expires_at)
       where region_id = ? and token_hash = ? and ended_at is null and idle_until > ? and last_seen_at < ?`,
      [now, new Date(now.getTime() + sessionLimits.idle), region, tokenHash(token), now, now],
    );
  });
