import { readInHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/** A record of one person in the home of one organisation. */
export interface RecordOf {
  tenant: string;
  person: string;
}

/** A record with what a measure on it reaches: the measures that cover it already, and the lines of those to whom it was sent and of the coordinator. */
export interface LinkedRecord extends RecordOf {
  live: Measure[];
  sent: { tenant: string; referral: string }[];
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

const sent = `select party.tenant, r.referral_id as referral from referral r
  cross join lateral (values (r.receiver_tenant_id), (r.coordinator_tenant_id)) party(tenant)
  where r.region_id = ? and r.tenant_id = ? and r.person_id = ? and r.sent_at is not null and party.tenant is not null`;

const live = `select measure_id as "measureId", origin_tenant_id as "originTenantId", since, until::text as until from protection
  where region_id = ? and tenant_id = ? and person_id = ? and released_at is null`;

const keyOf = ({ tenant, person }: RecordOf): string => `${tenant} ${person}`;

/**
 * Every record that is linked with this one, from link to link, this one first. Who is linked with whom is nobody's
 * business but each office's own: the list serves the measure and is part of no answer.
 */
export async function linkedRecords(tx: Work, start: RecordOf): Promise<LinkedRecord[]> {
  const found = new Map([[keyOf(start), start]]);
  const records: LinkedRecord[] = [];
  for (const { tenant, person } of found.values()) {
    const values = [tx.asker.region, tenant, person];
    const [next, measures, lines] = await Promise.all([
      readInHome<RecordOf>(tx, tenant, 'person.links', { sql: links, values }),
      readInHome<Measure>(tx, tenant, 'protection.live', { sql: live, values }),
      readInHome<LinkedRecord['sent'][number]>(tx, tenant, 'referral.sent', { sql: sent, values }),
    ]);
    records.push({ tenant, person, live: measures, sent: lines });
    for (const each of next) if (!found.has(keyOf(each))) found.set(keyOf(each), { tenant: each.tenant, person: each.person });
  }
  return records;
}
