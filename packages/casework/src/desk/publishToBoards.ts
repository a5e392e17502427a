/**
 * The end of a statement whose part `line` gives what has changed at meetings: region_id, conference_id and people. The boards of
 * those seated there who may know of it are told, and no others: the mere moment tells something. For whoever has no seat
 * there themselves, and so writes it blindly.
 */
export const publishToBoards = (line: string): string => `,
told as materialized (select gen_random_uuid() as outbox_id, m.region_id, m.member_tenant_id, m.conference_id, array_agg(distinct m.staff_id) as staff_ids
  from ${line} l join conference_member m on m.region_id = l.region_id and m.conference_id = l.conference_id
  where m.removed_at is null and m.staff_id is not null and is_named(l.people, m.member_tenant_id, m.staff_id)
  group by m.region_id, m.member_tenant_id, m.conference_id),
news as (insert into outbox (region_id, tenant_id, outbox_id, kind, subject_id, version, staff_ids)
  select region_id, member_tenant_id, outbox_id, 'conference', conference_id, 0, staff_ids from told)
select pg_notify('tsunagi', outbox_id::text) from told`;
