import { sendTransaction } from '../wire/batch.js';
import { type ApartStatement, apartAs } from './ahead.js';
import type { PipelinedConnection } from './pipelinedConnection.js';
import type { Transaction } from './transaction.js';

/**
 * Runs one SQL statement of the closed list as the asker of `tx`, in a short transaction of its own that is committed at
 * once and stays whatever becomes of `tx`. It holds its row for one round trip and waits for another's turn instead of
 * losing to it, where under REPEATABLE READ everybody who counted at the same time would have to start again.
 *
 * It has connections of its own (see `openOrm`): whoever waits for one holds a connection already, and would otherwise
 * wait for the others who do the same. What is known to be wanted before the command has begun is settled ahead of it
 * instead, and costs no flight (`SettledAhead`).
 */
export async function apart<Row extends object>(
  tx: Transaction,
  _statement: ApartStatement,
  sql: string,
  values: unknown[],
): Promise<Row[]> {
  const connection = tx.em.getConnection('read') as unknown as PipelinedConnection;
  const pool = await connection.getNativeClient();
  const client = await pool.connect();
  const own = [...apartAs(tx.asker), connection.statement(sql, values)];
  const { rows, error } = await sendTransaction(client, own, 'commit');
  client.release(error !== undefined);
  if (error) throw error;
  return rows.at(-1) as Row[];
}
