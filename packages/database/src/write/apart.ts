import { asking } from '../read/flight.js';
import { type Statement, sendTransaction } from '../wire/batch.js';
import type { PipelinedConnection } from './pipelinedConnection.js';
import type { Transaction } from './transaction.js';

/** What is settled for good while the transaction is still under way, and nothing else. */
export const apartStatements = ['number'] as const;
export type ApartStatement = (typeof apartStatements)[number];

const begin: Statement = { name: 'begin-apart', text: 'begin', values: [] };
const soon: Statement = { name: 'soon', text: `select set_config('synchronous_commit', 'off', true)`, values: [] };

/**
 * Runs one SQL statement of the closed list as the asker of `tx`, in a short transaction of its own that is committed at
 * once and stays whatever becomes of `tx`. It holds its row for one round trip and waits for another's turn instead of
 * losing to it, where under REPEATABLE READ everybody who counted at the same time would have to start again.
 *
 * It has connections of its own (see `openOrm`): whoever waits for one holds a connection already, and would otherwise
 * wait for the others who do the same. Its commit is not waited for on the disk: the one that uses the result comes
 * later in the log, so a power cut that spares that one spares this one too.
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
  const own = [begin, asking(tx.asker), soon, connection.statement(sql, values)];
  const { rows, error } = await sendTransaction(client, own, 'commit');
  client.release(error !== undefined);
  if (error) throw error;
  return rows.at(-1) as Row[];
}
