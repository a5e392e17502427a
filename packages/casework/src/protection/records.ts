import { readInHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/** A record of one person in the home of one organisation. */
export interface RecordOf {
  tenant: string;
  person: string;
}

/** What is known of a measure wherever it lies. */
export interface Measure {
  measureId: string;
  originTenantId: string;
  since: Date;
  until: string;
}

const links = `select other_tenant_id as tenant, other_person_id as person from person_link
  where region_id = ? and tenant_id = ? and person_id = ? and other_person_id is not null`;

const live = `select measure_id as "measureId", origin_tenant_id as "originTenantId", since, until::text as until from protection
  where region_id = ? and tenant_id = ? and person_id = ? and released_at is null`;

const keyOf = ({ tenant, person }: RecordOf): string => `${tenant} ${person}`;

/**
 * Every record that is linked with this one, from link to link, this one first. Who is linked with whom is nobody's
 * business but each office's own: the list serves the measure and is part of no answer.
 */
export async function linkedRecords(tx: Work, start: RecordOf): Promise<RecordOf[]> {
  const found = new Map([[keyOf(start), start]]);
  for (const record of found.values()) {
    const values = [tx.asker.region, record.tenant, record.person];
    for (const next of await readInHome<RecordOf>(tx, record.tenant, 'person.links', { sql: links, values })) {
      if (!found.has(keyOf(next))) found.set(keyOf(next), { tenant: next.tenant, person: next.person });
    }
  }
  return [...found.values()];
}

/** The measures that cover a record now. */
export const liveMeasures = (tx: Work, { tenant, person }: RecordOf): Promise<Measure[]> =>
  readInHome<Measure>(tx, tenant, 'protection.live', { sql: live, values: [tx.asker.region, tenant, person] });
