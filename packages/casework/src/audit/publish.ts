import type { EntityManager } from '@mikro-orm/postgresql';
import { decidingFacts } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import type { News } from '../desk/desk.js';
import { newId } from '../desk/newId.js';

/** Of what has changed only that by which the policy table decides. */
const changed = ({ of }: News): object => (of ? { of: of.subject, facts: of.rows.map((row) => decidingFacts(of.subject, row)) } : {});

/**
 * Writes the news of a transaction into the outbox and wakes the listeners at the commit. Plain SQL without RETURNING:
 * a row for another tenant is not visible to its writer. The payload of NOTIFY, which every database user can hear,
 * is nothing but the random id of the row.
 */
export async function publish(em: EntityManager, region: number, news: readonly News[]): Promise<void> {
  if (news.length === 0) return;
  await em.flush();
  const rows = news.map((each) => ({ ...each, ...changed(each), id: newId() }));
  send(
    em,
    `with news as (
       insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version, staff_ids, changed, facts)
       select ?::int, (n->>'tenant')::uuid, (n->>'id')::uuid, n->>'kind', (n->>'subject')::uuid, (n->>'version')::int,
         (select array_agg(s::uuid) from jsonb_array_elements_text(n->'staff') s), n->>'of', n->'facts'
       from jsonb_array_elements(?::jsonb) n
     )
     select pg_notify('tsunagi', id) from jsonb_array_elements_text(?::jsonb) id`,
    [region, JSON.stringify(rows), JSON.stringify(rows.map((each) => each.id))],
  );
}
