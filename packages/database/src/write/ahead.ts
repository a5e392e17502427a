import type { EntityManager } from '@mikro-orm/postgresql';
import type { Asker } from '../asker.js';
import { asking, type Guard } from '../read/flight.js';
import type { Row, Statement } from '../wire/batch.js';
import type { Ahead } from './openTransaction.js';
import { type PipelinedConnection, statementOf } from './pipelinedConnection.js';

/** What is settled for good apart from the transaction of a command, and nothing else. */
export const apartStatements = ['number'] as const;
export type ApartStatement = (typeof apartStatements)[number];

/** A statement of the closed list that a command will most probably want. */
export interface SettledAhead {
  statement: ApartStatement;
  sql: string;
  values: readonly unknown[];
  /** Once it is settled it is not asked for again, though the command begins anew. */
  readonly settled: boolean;
  landed(rows: Row[]): void;
}

/**
 * A short transaction apart. Its commit is not waited for on the disk: the one that uses the result comes later in the log,
 * so a power cut that spares that one spares this one too.
 */
export const apartAs = (asker: Asker): Statement[] => [
  { name: 'begin-apart', text: 'begin', values: [] },
  asking(asker),
  { name: 'soon', text: `select set_config('synchronous_commit', 'off', true)`, values: [] },
];

/** Fails where the session is over, and with it what stands behind. */
const stillHeld = ({ text, values }: Guard): Statement => statementOf(`select 1 / count(*) from (${text}) held`, values);

/**
 * Settles it in front of the transaction of `em`, in that one's first flight. Nothing is known then but that the session
 * holds: whatever else it takes stands as a condition in the SQL.
 */
export function aheadOf(em: EntityManager, asker: Asker, guard: Guard | null, wanted: SettledAhead): Ahead {
  const statement = (em.getConnection() as unknown as PipelinedConnection).statement(wanted.sql, wanted.values);
  return {
    statements: [...apartAs(asker), ...(guard ? [stillHeld(guard)] : []), statement],
    landed: (rows) => wanted.landed(rows),
  };
}
