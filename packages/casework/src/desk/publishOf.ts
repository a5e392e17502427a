import type { News } from './desk.js';
import { newId } from './newId.js';

/**
 * News that hang on what a statement finds, where those of `tx.news` are told in any case. The end of a statement whose
 * part `line` has changed a row of the office that is to hear of it, and gives its region_id and tenant_id: where it met
 * none there is nothing to hear, and that there is such a record is not told either.
 */
export function publishOf(line: string, { kind, subject, version }: Omit<News, 'tenant' | 'staff'>): { sql: string; values: unknown[] } {
  const id = newId();
  return {
    sql: `, news as (
       insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version)
       select region_id, tenant_id, ?::uuid, ?::text, ?::uuid, ?::int from ${line}
     )
     select pg_notify('tsunagi', ?::text) from ${line}`,
    values: [id, kind, subject, version, id],
  };
}
