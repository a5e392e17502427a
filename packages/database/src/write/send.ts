import type { EntityManager } from '@mikro-orm/postgresql';
import type { Asker } from '../asker.js';
import type { Reading } from '../read/reading.js';
import type { Statement } from '../wire/batch.js';
import type { OpenTransaction } from './openTransaction.js';
import type { PipelinedConnection } from './pipelinedConnection.js';

/** The open transaction of an entity manager. */
export function openOf(em: EntityManager): OpenTransaction {
  const open: unknown = em.getTransactionContext();
  if (!open) throw new Error('Outside a transaction.');
  return open as OpenTransaction;
}

const statement = (em: EntityManager, sql: string, values: readonly unknown[]): Statement =>
  (em.getConnection() as unknown as PipelinedConnection).statement(sql, values);

/**
 * Sends SQL whose answer nobody needs, with `?` for each value: it is not waited for, but travels with the next question
 * or before the commit, in its turn. What it refuses, the transaction fails with.
 */
export const send = (em: EntityManager, sql: string, values: readonly unknown[] = []): void => openOf(em).send(statement(em, sql, values));

/** Asks SQL for rows, in the same flight as whatever else is asked for in this turn of the event loop. */
export const ask = async <Row extends object>(em: EntityManager, sql: string, values: readonly unknown[] = []): Promise<Row[]> =>
  (await openOf(em).ask(statement(em, sql, values))).rows as Row[];

/**
 * Asks a reading inside a transaction that writes, in the same flight as whatever else is asked for in this turn: a rule
 * that is written for the read path need not be written a second time. Its columns come as PostgreSQL names them.
 */
export const askReading = async <Args, Row extends object>(
  em: EntityManager,
  reading: Reading<Args, Row>,
  { variant, args, asker }: { variant: string; args: Args; asker: Asker & object },
): Promise<Row[]> => (await openOf(em).ask({ ...reading.compiled(variant), values: reading.values(variant, args, asker) })).rows as Row[];
