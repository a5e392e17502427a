import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/** Whoever withdraws need not sit in the meeting, and knows nothing of it: what is told to its boards is written blindly. */
const strike = `
with struck as (update agenda_item set state = 'struck', consent_withdrawn = true, version = version + 1
  where region_id = ? and tenant_id = ? and person_id = ? and consent_id = ? and state in ('proposed', 'distributed')
  returning region_id, conference_id, people),
told as materialized (select gen_random_uuid() as outbox_id, m.region_id, m.member_tenant_id, m.conference_id, array_agg(m.staff_id) as staff_ids
  from struck join conference_member m on m.region_id = struck.region_id and m.conference_id = struck.conference_id
  where m.removed_at is null and m.staff_id is not null and is_named(struck.people, m.member_tenant_id, m.staff_id) group by m.region_id, m.member_tenant_id, m.conference_id),
news as (insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version, staff_ids)
  select region_id, member_tenant_id, outbox_id, 'conference', conference_id, 0, staff_ids from told)
select pg_notify('tsunagi', outbox_id::text) from told`;

/**
 * Items of meetings to come, or in session, that stood on a consent which was taken back. The boards of those who knew of them
 * are told, and no others: the mere moment tells something. Before the ledger is folded, by which they know of them no more.
 */
export const strikeItemsOf = (tx: Work, home: string, person: string, consent: string): Promise<void> =>
  inHome(tx, home, 'conference.item', { sql: strike, values: [tx.asker.region, home, person, consent], protects: person });
