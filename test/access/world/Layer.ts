import type { TestDatabase } from '../../kit/database.js';
import type { Dice } from './dice.js';

export type Row = Record<string, unknown>;

const day = 86_400_000;
/** One moment for all worlds of a process, so that two of them can be compared to the byte. */
const began = Math.floor(Date.now() / 1000) * 1000;
/** So many days from then, in whole seconds: ends are kept in seconds. */
export const days = (n: number): string => new Date(Math.floor((began + n * day) / 1000) * 1000).toISOString();
export const dayOf = (n: number): string => days(n).slice(0, 10);

/** Collects rows and lays them into the tables by the superuser's hand, in the order in which their tables were first named. */
export class Layer {
  /** What others point to is laid first, whichever of them the dice drew first: a line of the ledger names its consent. */
  readonly #tables = new Map<string, Row[]>(['region', 'tenant', 'person', 'consent'].map((table) => [table, []]));
  #texts = 0;

  add<R extends Row>(table: string, row: R): R {
    const rows = this.#tables.get(table) ?? [];
    rows.push(row);
    this.#tables.set(table, rows);
    return row;
  }

  rows(table: string): Row[] {
    return this.#tables.get(table) ?? [];
  }

  /** Every row of every table, as it will be laid. */
  *everything(): Iterable<[table: string, row: Row]> {
    for (const [table, rows] of this.#tables) for (const row of rows) yield [table, row];
  }

  /** Takes a row out again, before it is laid. */
  take(table: string, row: Row): void {
    this.#tables.set(
      table,
      this.rows(table).filter((each) => each !== row),
    );
  }

  /** A text that stands nowhere else: where it turns up, it is known from which field it came. */
  text(field: string): string {
    return `秘${field}${String(++this.#texts).padStart(5, '0')}`;
  }

  /** A name that shares no two letters with another: whoever is found by it was meant. */
  name(dice: Dice): string {
    return String.fromCharCode(...Array.from({ length: 4 }, () => 0x4e00 + dice.below(20_000)));
  }

  async lay({ see }: TestDatabase): Promise<void> {
    for (const [table, rows] of this.#tables) {
      for (const [columns, alike] of byColumns(rows)) {
        await see.query(
          `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb) on conflict do nothing`,
          [JSON.stringify(alike)],
        );
      }
    }
    this.#tables.clear();
    await see.query('analyze');
  }
}

function byColumns(rows: Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const columns = Object.keys(row).join(', ');
    groups.set(columns, [...(groups.get(columns) ?? []), row]);
  }
  return groups;
}
