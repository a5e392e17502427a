import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { kushiro, putTimers } from '@tsunagi/region';

/** How large an invented country is; all but `regions` are for one organisation, `tenants` for one region. */
export interface CountrySize {
  regions: number;
  tenants: number;
  staff: number;
  people: number;
  referrals: number;
  /** The same outside the first region; where it is left out, as many as there. */
  farReferrals?: number;
  /** Of the referrals outside the first region only what an inbox reads: their lines, labels, marks, links and the referrals themselves. */
  thin?: boolean;
  /** Support records of one person in the first region. */
  records: number;
  /** Published entries of one organisation of the first region in the hub; elsewhere they are few. */
  entries: number;
}

export const firstRegion = 10001;

const folder = path.join(path.dirname(fileURLToPath(import.meta.url)), 'country');
export const countryScripts = readdirSync(folder)
  .sort()
  .map((name) => ({ name, sql: readFileSync(path.join(folder, name), 'utf8') }));

interface Connection {
  query(text: string, values?: unknown[]): Promise<{ rowCount: number | null }>;
}

/** Every region of the country has agreed on the same deadlines. */
const sameTimers = `
insert into timer_length (region_id, kind, step, urgency, days, minutes, source, dated)
  select region.region_id, kind, step, urgency, days, minutes, source, dated
  from timer_length join region on region.region_id <> timer_length.region_id where timer_length.region_id = $1`;

/** Lays the country into an empty migrated database, through one connection of a superuser. */
export async function layCountry(client: Connection, size: CountrySize, told: (step: string) => void = () => undefined): Promise<void> {
  for (const [name, value] of Object.entries({ farReferrals: size.referrals, ...size, thin: Number(!!size.thin) }))
    await client.query(`select set_config($1, $2, false)`, [`country.${name}`, String(value)]);
  for (const { name, sql } of countryScripts) {
    await client.query(sql);
    told(name);
  }
  await putTimers(client, firstRegion, kushiro.timers);
  await client.query(sameTimers, [firstRegion]);
  await client.query('discard temp'); // the plan is as large as the country
  await client.query('vacuum analyze');
}

/** The cookie of a member of staff of the country. */
export const countryToken = (tenant: number, staff: number, region = firstRegion): string => `country-${region}-${tenant}-${staff}`;

const key = (kind: number, region: number, n: number): string =>
  [
    (1735689600000 + n * 60000).toString(16).padStart(12, '0'),
    `7${kind.toString(16).padStart(3, '0')}8${region.toString(16).padStart(7, '0')}${n.toString(16).padStart(8, '0')}`,
  ]
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

/** As PostgreSQL writes md5(…)::uuid. */
const hashed = (text: string): string =>
  createHash('md5')
    .update(text)
    .digest('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
const entryKey = (tenant: number, n: number): string => hashed(`entry${firstRegion}-${tenant}-${n}`);

/** The keys of what lies in the first region, as `1-plan.sql` makes them. */
export const countryKeys = (size: CountrySize) => ({
  tenant: (tenant: number) => key(1, firstRegion, tenant),
  staff: (tenant: number, n: number) => key(3, firstRegion, tenant * size.staff + n),
  person: (tenant: number, n: number) => key(4, firstRegion, n * size.tenants + tenant),
  referral: (tenant: number, n: number) => key(5, firstRegion, n * size.tenants + tenant),
  /** To whom the n-th referral of an organisation goes. */
  receiverOf: (tenant: number, n: number) => (tenant + 1 + (n % (size.tenants - 1))) % size.tenants,
  entry: entryKey,
  /** What the n-th entry's keeper lacks. */
  need: (tenant: number, n: number) => hashed(`need${entryKey(tenant, n)}`),
});
