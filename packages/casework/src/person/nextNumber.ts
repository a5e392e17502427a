import { apart, type SettledAhead } from '@tsunagi/database';
import type { Desk, Work } from '../desk/desk.js';

/** Luhn: finds every single wrong digit and nearly every swap, which is what happens on the phone and on a fax. */
export function checkDigit(digits: string): number {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return (10 - (sum % 10)) % 10;
}

const marks = { referral: '', person: '本', case: 'ケ' } as const;
export type NumberKind = keyof typeof marks;

export const formatNumber = (prefix: string, kind: NumberKind, year: number, running: number): string => {
  const digits = String(running).padStart(5, '0');
  return `${prefix}${marks[kind]}-${year}-${digits}-${checkDigit(`${year}${digits}`)}`;
};

/** A condition in SQL, with `?` for each value. */
export interface Condition {
  sql: string;
  values: readonly unknown[];
}
const always: Condition = { sql: 'true', values: [] };

/** 年度 begins on 1 April, in Japan. */
const fiscalYear = `extract(year from (coalesce(?::timestamptz, now()) at time zone 'Asia/Tokyo') - interval '3 months')::int`;

/** Draws one number of each kind for the office, where the condition holds. */
const drawing = ({ region, tenant }: Work['asker'], kinds: readonly NumberKind[], at: Date | undefined, when: Condition): Condition => ({
  sql: `with counted as (
      insert into number_counter (region_id, tenant_id, kind, fiscal_year, last)
      select ?, ?, kind, ${fiscalYear}, 1 from jsonb_array_elements_text(?::jsonb) kind where ${when.sql} order by kind
      on conflict (region_id, tenant_id, kind, fiscal_year) do update set last = number_counter.last + 1 returning kind, fiscal_year, last)
    select counted.kind, counted.fiscal_year as year, counted.last, tenant.number_prefix as prefix
    from counted, tenant where tenant.region_id = ? and tenant.tenant_id = ?`,
  values: [region, tenant, at ?? null, JSON.stringify(kinds), ...when.values, region, tenant],
});

interface Drawn {
  kind: NumberKind;
  year: number;
  last: number;
  prefix: string;
}

type Numbers<Kind extends NumberKind> = Record<Kind, string>;
const written = <Kind extends NumberKind>(rows: readonly Drawn[]): Numbers<Kind> =>
  Object.fromEntries(rows.map(({ kind, year, last, prefix }) => [kind, formatNumber(prefix, kind, year, last)])) as Numbers<Kind>;

/**
 * The next numbers of the own office for phone and fax, one of each kind, as くらし-2026-00123-4: office, fiscal year, running
 * number, check digit. Numbers rise in the order in which they are drawn and never come twice. They may leave a gap: one
 * that was drawn for a command that then failed is not given to anybody else.
 */
export async function nextNumbers<Kind extends NumberKind>(tx: Work, ...kinds: Kind[]): Promise<Numbers<Kind>> {
  const { sql, values } = drawing(tx.asker, kinds, tx.now, always);
  const rows = await apart<Drawn>(tx, 'number', sql, [...values]);
  if (rows.length < kinds.length) throw new Error('The own tenant is not in the registry.');
  return written(rows);
}

/**
 * Numbers for a command that will need them if `when` holds, which is asked with the eyes of whoever gives it: drawn ahead
 * of its transaction, they cost no flight. The closer `when` comes to what the command itself will find, the fewer
 * numbers are drawn in vain; where it was too strict, the command draws them when it takes them.
 */
export class NumbersAhead<Kind extends NumberKind> implements SettledAhead {
  readonly statement = 'number';
  readonly sql: string;
  readonly values: readonly unknown[];
  readonly #kinds: Kind[];
  #drawn: Numbers<Kind> | undefined;

  constructor(desk: Desk, kinds: Kind[], when: Condition) {
    const { sql, values } = drawing(desk.actor, kinds, desk.now, when);
    this.sql = sql;
    this.values = values;
    this.#kinds = kinds;
  }

  get settled(): boolean {
    return this.#drawn !== undefined;
  }

  landed(rows: readonly object[]): void {
    if (rows.length === this.#kinds.length) this.#drawn = written(rows as Drawn[]);
  }

  /** The same each time: a command that lost a race begins anew with the numbers that it has. */
  async take(tx: Work): Promise<Numbers<Kind>> {
    this.#drawn ??= await nextNumbers(tx, ...this.#kinds);
    return this.#drawn;
  }
}
