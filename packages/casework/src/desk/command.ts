import { createHash } from 'node:crypto';
import { ConflictError } from '@tsunagi/access';
import { type Door, type Transaction, transact } from '@tsunagi/database';
import { publish } from '../audit/publish.js';
import type { Desk, Work } from './desk.js';
import { IdempotencyKey } from './IdempotencyKey.js';

const workOf = (desk: Desk, { em, asker, opened }: Transaction, clock: () => Date): Work => ({
  em,
  asker,
  opened,
  get now() {
    return desk.now ?? clock();
  },
  actor: desk.actor,
  actorLabel: desk.actorLabel,
  requestId: desk.requestId,
  news: [],
});

const run = <Result>(desk: Desk, doors: readonly Door[], story: (tx: Work) => Promise<Result>): Promise<Result> =>
  transact(
    desk.orm,
    desk.actor,
    desk.guard,
    async (tx) => {
      const work = workOf(desk, tx, () => tx.now);
      const result = await story(work);
      await publish(work.em, desk.actor.region, work.news);
      return result;
    },
    doors,
  );

/**
 * Runs one command: one transaction in which the change, the ledger, the audit rows and the news commit together.
 * It may run again from the start when it lost a race, so `story` must do nothing outside the database.
 */
export const command = <Result>(desk: Desk, story: (tx: Work) => Promise<Result>): Promise<Result> => run(desk, [], story);

const digest = (input: object): string => createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/** This was done before: what was answered then. */
class Done<Result> {
  constructor(readonly result: Result) {}
}

/**
 * Like `command`, with one effect for one key: a click repeated after a lost answer gets the first answer again.
 * The same key with other content is KEY_REUSED.
 */
export async function commandOnce<Result extends Record<string, unknown>>(
  desk: Desk,
  name: string,
  key: string,
  input: object,
  story: (tx: Work) => Promise<Result>,
): Promise<Result> {
  const id = { regionId: desk.actor.region, tenantId: desk.actor.tenant, staffId: desk.actor.staff, key };
  const inputDigest = digest(input);
  const door: Door = {
    text: `select command, input_digest, result from idempotency_key
           where region_id = $1 and tenant_id = $2 and staff_id = $3 and key = $4`,
    values: Object.values(id),
    pass: ([earlier]) => {
      if (!earlier) return;
      if (earlier.command !== name || earlier.input_digest !== inputDigest) throw new ConflictError('KEY_REUSED');
      throw new Done(earlier.result as Result);
    },
  };
  try {
    return await run(desk, [door], async (tx) => {
      const result = await story(tx);
      await tx.opened;
      tx.em.persist(tx.em.create(IdempotencyKey, { ...id, command: name, inputDigest, result, at: tx.now }));
      return result;
    });
  } catch (ended) {
    if (ended instanceof Done) return ended.result as Result;
    throw ended;
  }
}
