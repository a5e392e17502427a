import type { Statement } from '@tsunagi/database';
import { foldStatement } from './foldStatement.js';
import { type Opening, openingRow, type Writing } from './ledger.js';

const numbered = (sql: string): string => {
  let at = 0;
  return sql.replace(/\?/g, () => `$${++at}`);
};

const columnOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const insertOf = (row: Record<string, unknown>): Statement => ({
  name: 'rehearse-line',
  text: `insert into disclosure (${Object.keys(row).map(columnOf).join(', ')}) values (${Object.keys(row)
    .map((_, at) => `$${at + 1}`)
    .join(', ')})`,
  values: Object.values(row),
});

/** These lines and their fold as statements, for a rehearsal: what `writeLedger` would do, in a transaction that rolls back. */
export const rehearseOpenings = (writing: Writing, person: string, openings: readonly Opening[]): Statement[] => [
  ...openings.map((opening) => insertOf(openingRow(writing, opening))),
  // Of all groups: prepared once, it is quicker than a shorter one for each choice.
  { name: 'rehearse-fold', text: numbered(foldStatement()), values: [writing.region, writing.home, person] },
];
