import { type RawBuilder, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import type { AskerColumns } from '../desk/rows.js';
import { staffName } from '../desk/staffName.js';

/** A record as it stood before a correction; times as ISO texts, as they come out of a JSON column. */
export interface EarlierRecord {
  version: number;
  method: string;
  occurredAt: string;
  minutes: number | null;
  partner: string | null;
  text: string;
  replacedAt: string;
  replacedBy: string;
}

const versions = (who: AskerColumns, variant: string, tenant: string, record: string) =>
  sql`from record_version v where v.region_id = ${who.region} and v.tenant_id = ${sql.ref(tenant)}
    and v.record_id = ${sql.ref(record)} and ${mayRead(variant, 'SupportRecord', 'v', who)}`;

const told = (who: AskerColumns) =>
  sql<EarlierRecord[]>`jsonb_agg(jsonb_build_object('version', v.version, 'method', v.method, 'occurredAt', v.occurred_at,
    'minutes', v.minutes, 'partner', v.partner, 'text', v.text, 'replacedAt', v.replaced_at,
    'replacedBy', coalesce(${staffName(who, 'v.tenantId', 'v.replacedBy')}, v.replaced_by_name)) order by v.version desc)`;

/** How the record of a query read before, the latest first, as a column of it. */
export const earlierOf = (who: AskerColumns, variant: string, alias: string): RawBuilder<EarlierRecord[]> =>
  sql<EarlierRecord[]>`coalesce((select ${told(who)} ${versions(who, variant, `${alias}.tenantId`, `${alias}.recordId`)}), '[]')`;

/** The same of all records of a page at once, by their keys. */
export const earlierOfPage = (who: AskerColumns, variant: string, page: string) =>
  sql<{ recordId: string; earlier: EarlierRecord[] }>`(select v.record_id, ${told(who)} as earlier from record_version v
    where v.region_id = ${who.region} and v.tenant_id = any(array(select distinct tenant_id from ${sql.ref(page)}))
      and v.record_id = any(array(select record_id from ${sql.ref(page)})) and ${mayRead(variant, 'SupportRecord', 'v', who)} group by v.record_id)`;

/** Whether there is anything to be read of it. */
export const isCorrected = (who: AskerColumns, variant: string, alias: string): RawBuilder<boolean> =>
  sql<boolean>`exists (select ${versions(who, variant, `${alias}.tenantId`, `${alias}.recordId`)})`;
