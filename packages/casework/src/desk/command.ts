import { createHash } from 'node:crypto';
import { ConflictError } from '@tsunagi/access';
import { transact } from '@tsunagi/database';
import { publish } from '../audit/publish.js';
import type { Desk, News, Work } from './desk.js';
import { IdempotencyKey } from './IdempotencyKey.js';

/**
 * Runs one command: one transaction in which the change, the ledger, the audit rows and the news commit together.
 * It may run again from the start when it lost a race, so `story` must do nothing outside the database.
 */
export const command = <Result>(desk: Desk, story: (tx: Work) => Promise<Result>): Promise<Result> =>
  transact(desk.orm, desk.actor, desk.guard, async (tx) => {
    const news: News[] = [];
    const work: Work = { ...tx, now: desk.now ?? tx.now, actor: desk.actor, actorLabel: desk.actorLabel, requestId: desk.requestId, news };
    const result = await story(work);
    await publish(work);
    return result;
  });

const digest = (input: object): string => createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/**
 * Like `command`, with one effect for one key: a click repeated after a lost answer gets the first answer again.
 * The same key with other content is KEY_REUSED.
 */
export function commandOnce<Result extends Record<string, unknown>>(
  desk: Desk,
  name: string,
  key: string,
  input: object,
  story: (tx: Work) => Promise<Result>,
): Promise<Result> {
  const inputDigest = digest(input);
  return command(desk, async (tx) => {
    const id = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, key };
    const earlier = await tx.em.findOne(IdempotencyKey, id);
    if (earlier) {
      if (earlier.command !== name || earlier.inputDigest !== inputDigest) throw new ConflictError('KEY_REUSED');
      return earlier.result as Result;
    }
    const result = await story(tx);
    tx.em.persist(tx.em.create(IdempotencyKey, { ...id, command: name, inputDigest, result, at: tx.now }));
    return result;
  });
}
