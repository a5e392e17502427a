import type { CountrySize } from '../kit/country.ts';

/** From here on a country is laid thin: whole it would take four gigabytes for each million rows, and the copy as much again. */
const mostWhole = 2_000_000;

/**
 * 500 mailbox rows for each organisation, forty organisations in a region, fifty regions; beyond that they only grow
 * fuller. The hub of the first region then holds a hundred thousand entries.
 */
export function sizeFor(rows: number): CountrySize {
  const organisations = Math.min(2000, Math.max(4, Math.round(rows / 500)));
  const tenants = Math.min(40, organisations);
  const regions = Math.max(1, Math.round(organisations / tenants));
  const referrals = Math.round(rows / 2 / regions / tenants);
  const size = { regions, tenants, staff: 4, people: 100, referrals, records: 24, entries: Math.min(2500, Math.round(rows / 200)) };
  return rows > mostWhole ? { ...size, thin: true } : size;
}

/**
 * The same country with all its organisations, staff and people, but so few rows in the mailboxes: they lie in the first region,
 * whose inboxes are the ones that are measured. So nothing but the rows differs.
 */
export function sparse({ thin: _thin, ...size }: CountrySize, rows: number): CountrySize {
  return { ...size, referrals: Math.round(rows / 2 / size.tenants), farReferrals: 0 };
}
