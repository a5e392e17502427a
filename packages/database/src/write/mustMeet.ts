import type { Statement } from '../wire/batch.js';

const [before, after] = ['with met as (', ' returning 1) select 1 / count(*) from met'];
const divisionByZero = '22012';

/**
 * A change as a statement that fails where it meets no row: it was made by somebody who may not make it, or to a row that
 * is gone. A plain UPDATE would say so only in its answer, which would have to be looked at before the commit, in a flight of
 * its own; an error ends the transaction in PostgreSQL itself, and one divided by no rows is an error.
 */
export const mustMeet = (change: string): string => `${before}${change}${after}`;

/** What a statement failed with, in words where its change met no row. */
export function faultOf(statement: Statement | undefined, error: unknown): unknown {
  const unmet = (error as { code?: string } | undefined)?.code === divisionByZero;
  if (!unmet || !statement?.text.startsWith(before)) return error;
  return new Error(`No row instead of one: ${statement.text.slice(before.length, -after.length)}`);
}
