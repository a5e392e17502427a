import { apart } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { fiscalYearOf, localDay } from '../tenancy/index.js';

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

/**
 * The next numbers of the own office for phone and fax, one of each kind, as くらし-2026-00123-4: office, fiscal year, running
 * number, check digit. Numbers rise in the order in which they are drawn and never come twice. They may leave a gap: one
 * that was drawn for a command that then failed is not given to anybody else.
 */
export async function nextNumbers<Kind extends NumberKind>(tx: Work, ...kinds: Kind[]): Promise<Record<Kind, string>> {
  const year = fiscalYearOf(localDay(tx.now));
  const rows = await apart<{ kind: Kind; last: number; prefix: string }>(
    tx,
    'number',
    `with counted as (
       insert into number_counter (region_id, tenant_id, kind, fiscal_year, last)
       select ?, ?, kind, ?, 1 from jsonb_array_elements_text(?::jsonb) kind order by kind
       on conflict (region_id, tenant_id, kind, fiscal_year) do update set last = number_counter.last + 1 returning kind, last)
     select counted.kind, counted.last, tenant.number_prefix as prefix from counted, tenant where tenant.region_id = ? and tenant.tenant_id = ?`,
    [tx.asker.region, tx.asker.tenant, year, JSON.stringify(kinds), tx.asker.region, tx.asker.tenant],
  );
  if (rows.length < kinds.length) throw new Error('The own tenant is not in the registry.');
  return Object.fromEntries(rows.map(({ kind, last, prefix }) => [kind, formatNumber(prefix, kind, year, last)])) as Record<Kind, string>;
}
