import type pg from 'pg';

/**
 * What an acceptance left behind in the rows, without what is different each time (keys, numbers, moments): so that two
 * programs that do it can be compared.
 */
export async function acceptTraces(client: pg.Client, region: number, referralId: string): Promise<unknown> {
  const { rows } = await client.query(
    `with r as (select * from referral where region_id = $1 and referral_id = $2)
     select r.state, r.version, r.handler_staff_id is not null as handled,
       (select array_agg(kind order by at) from referral_event e where e.region_id = $1 and e.referral_id = $2) as events,
       (select jsonb_agg(jsonb_build_array(box, state, why, open, version, claimed_by is not null) order by box) from mailbox m
         where m.region_id = $1 and m.referral_id = $2) as boxes,
       (select jsonb_agg(jsonb_build_array(verb, to_jsonb(d.field_groups), basis) order by cardinality(d.field_groups)) from disclosure d
         where d.region_id = $1 and d.origin_id = $2) as ledger,
       (select array_agg(i.family_name = (select o.family_name from person_identity o where o.region_id = $1 and o.person_id = r.person_id))
         from person_link l join person_identity i on i.region_id = $1 and i.person_id = l.person_id
         where l.region_id = $1 and l.referral_id = $2) as linked,
       (select count(*)::int from search_token t join person_link l on l.region_id = $1 and l.person_id = t.person_id and l.tenant_id = r.receiver_tenant_id
         where t.region_id = $1 and l.referral_id = $2 and t.kind = 'name') > 0 as findable,
       (select array_agg(verb) from audit_event a where a.region_id = $1 and a.subject_id = $2) as audit,
       (select array_agg(kind order by kind) from outbox o where o.region_id = $1 and o.subject_id = $2) as news,
       (select array_agg(x.name order by x.name) from (
         select 'person' as name, readers from person where region_id = $1 and person_id = r.person_id
         union all select 'identity', readers from person_identity where region_id = $1 and person_id = r.person_id
         union all select 'contact', readers from person_contact where region_id = $1 and person_id = r.person_id
         union all select 'health', readers from case_health where region_id = $1 and person_id = r.person_id
         union all select 'money', readers from case_money where region_id = $1 and person_id = r.person_id) x
         where x.readers ? r.receiver_tenant_id::text) as opened
     from r`,
    [region, referralId],
  );
  return rows[0];
}
