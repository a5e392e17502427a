import { send } from '@tsunagi/database';
import type { Work } from './desk.js';

/** A job, wanted by this transaction: it exists only if the transaction commits. One job for each key. */
export function enqueue(tx: Work, task: string, payload: Record<string, unknown>, options: { key?: string; runAt?: Date } = {}): void {
  send(tx.em, 'select enqueue(?, ?::json, ?, ?::timestamptz)', [
    task,
    JSON.stringify({ region: tx.asker.region, tenant: tx.asker.tenant, ...payload }),
    options.key ?? null,
    options.runAt?.toISOString() ?? null,
  ]);
}
