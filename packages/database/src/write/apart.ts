import type { Transaction } from './transaction.js';

/** What is settled for good while the transaction is still under way, and nothing else. */
export const apartStatements = ['number'] as const;
export type ApartStatement = (typeof apartStatements)[number];

/**
 * Runs one SQL statement of the closed list as the asker of `tx`, in a short transaction of its own that is committed at
 * once and stays whatever becomes of `tx`. It holds its row for one round trip and waits for another's turn instead of
 * losing to it, where under REPEATABLE READ everybody who counted at the same time would have to start again.
 *
 * It has connections of its own (see `openOrm`): whoever waits for one holds a connection already, and would otherwise
 * wait for the others who do the same. Its commit is not waited for on the disk: the one that uses the result comes
 * later in the log, so a power cut that spares that one spares this one too.
 */
export const apart = <Row extends object>(tx: Transaction, _statement: ApartStatement, sql: string, values: unknown[]): Promise<Row[]> => {
  const connection = tx.em.getConnection('read');
  return connection.transactional(async (own) => {
    await connection.execute(
      `select set_config('app.region', ?, true), set_config('app.tenant', ?, true), set_config('app.staff', ?, true),
         set_config('synchronous_commit', 'off', true)`,
      [String(tx.asker.region), tx.asker.tenant, tx.asker.staff],
      'all',
      own,
    );
    return connection.execute<Row[]>(sql, values, 'all', own);
  });
};
