-- The plan of an invented country, in temporary tables: who is where, who refers whom to whom, and what the ledger says.
-- Sizes come as settings: country.regions, country.tenants (a region), country.staff, country.people, country.referrals,
-- country.farReferrals (elsewhere than in the first region), country.records (of one person), country.entries (in the hub; all but the records for one tenant). All lies at fixed places, so that two runs agree.
-- country.thin is 1 where of the referrals of other regions only what an inbox reads is laid: the ledger, the events, the pieces of
-- names and the notices are left out there, and nothing says who else may read.
set session_replication_role = replica; -- foreign keys are kept by construction and not asked row by row

create function pg_temp.size(name text) returns int language sql immutable as $$ select current_setting('country.' || name)::int $$;

create function pg_temp.referrals(region int) returns int language sql immutable as $$
  select case when region = 10001 then pg_temp.size('referrals') else pg_temp.size('farReferrals') end $$;

-- Keys in the order of time, as the product makes them: what was made together lies together.
create function pg_temp.key(kind int, region int, n bigint) returns uuid language sql immutable as $$
  select (lpad(to_hex(1735689600000 + n * 60000), 12, '0') || '7' || lpad(to_hex(kind), 3, '0')
    || '8' || lpad(to_hex(region), 7, '0') || lpad(to_hex(n), 8, '0'))::uuid $$;
create function pg_temp.tenant(region int, n int) returns uuid language sql immutable as $$ select pg_temp.key(1, region, n) $$;
create function pg_temp.unit(region int, tenant int) returns uuid language sql immutable as $$ select pg_temp.key(2, region, tenant) $$;
create function pg_temp.staff(region int, tenant int, n int) returns uuid language sql immutable as $$
  select pg_temp.key(3, region, tenant * pg_temp.size('staff') + n) $$;
create function pg_temp.person(region int, tenant int, n int) returns uuid language sql immutable as $$
  select pg_temp.key(4, region, n * pg_temp.size('tenants') + tenant) $$;
create function pg_temp.referral(region int, tenant int, n int) returns uuid language sql immutable as $$
  select pg_temp.key(5, region, n * pg_temp.size('tenants') + tenant) $$;
create function pg_temp.stored(token text) returns text language sql immutable as $$
  select translate(rtrim(encode(sha256(convert_to(token, 'UTF8')), 'base64'), '='), '+/', '-_') $$;

create temp table tenants as
  select 10001 + r as region_id, t, pg_temp.tenant(10001 + r, t) as tenant_id
  from generate_series(0, pg_temp.size('regions') - 1) r, generate_series(0, pg_temp.size('tenants') - 1) t;

create temp table people as
  select region_id, t, tenant_id, n, pg_temp.person(region_id, t, n) as person_id,
    pg_temp.key(6, region_id, n * pg_temp.size('tenants') + t) as case_id,
    pg_temp.staff(region_id, t, n % least(2, pg_temp.size('staff'))) as staff_id,
    (n * 7 + t * 3) % 20 as family, (n / 20 + t) % 20 as given
  from tenants, generate_series(0, pg_temp.size('people') - 1) n;

-- Two hundred days up to an hour ago. Of five referrals two wait for an answer, one is accepted, one goes on, one is over.
create temp table referrals as
  select region_id, t, tenant_id, n, pg_temp.referral(region_id, t, n) as referral_id,
    pg_temp.person(region_id, t, n % pg_temp.size('people')) as person_id,
    pg_temp.key(6, region_id, (n % pg_temp.size('people')) * pg_temp.size('tenants') + t) as case_id,
    (t + 1 + n % (pg_temp.size('tenants') - 1)) % pg_temp.size('tenants') as receiver,
    (array['requested', 'requested', 'accepted', 'in_progress', 'completed'])[1 + n % 5] as state,
    date_trunc('second', now()) - interval '1 hour'
      - interval '200 days' * (1 - (n * pg_temp.size('tenants') + t)::float / (pg_temp.size('tenants') * pg_temp.referrals(region_id))) as at
  from tenants, generate_series(0, pg_temp.referrals(region_id) - 1) n;
alter table referrals add receiver_id uuid, add accepted boolean, add until timestamptz, add whole boolean;
update referrals set receiver_id = pg_temp.tenant(region_id, receiver), accepted = state <> 'requested', whole = region_id = 10001 or pg_temp.size('thin') = 0,
  -- What is over stays readable for ninety days more.
  until = date_trunc('second', case when state = 'completed' then at + interval '90 days' else now() + interval '300 days' end);

create temp table lines as
  select region_id, tenant_id, person_id, referral_id, pg_temp.key(7, region_id, row_number() over (partition by region_id order by at, t, step)) as line_id,
    step, field_groups, from_tenant, to_tenant, at, until
  from referrals, lateral (values
    (1, array['referral', 'identity'], tenant_id, receiver_id, true),
    (2, array['answer'], receiver_id, tenant_id, true),
    (3, array['referral', 'identity', 'contact', 'address', 'household', 'health', 'work', 'records'], tenant_id, receiver_id, accepted)
  ) as line (step, field_groups, from_tenant, to_tenant, written)
  where written and whole;
update lines set until = '9999-12-31' where step = 2;

-- The fold of the ledger, as the rows are to carry it.
create temp table live as select * from lines where until > now() and to_tenant <> tenant_id;
create temp table by_person as
  select region_id, person_id, jsonb_object_agg(to_tenant, until) as readers
  from (select region_id, person_id, to_tenant, floor(extract(epoch from max(until)))::bigint as until from live group by 1, 2, 3) latest group by 1, 2;
create temp table by_group as
  select region_id, person_id, field_group, jsonb_object_agg(to_tenant, until) as readers
  from (select region_id, person_id, field_group, to_tenant, floor(extract(epoch from max(until)))::bigint as until
    from live, unnest(field_groups) field_group where field_group not in ('referral', 'answer') group by 1, 2, 3, 4) latest group by 1, 2, 3;
create temp table by_referral as
  select region_id, referral_id, jsonb_object_agg(to_tenant, until) as readers
  from (select region_id, referral_id, to_tenant, floor(extract(epoch from max(until)))::bigint as until
    from live where 'referral' = any(field_groups) group by 1, 2, 3) latest group by 1, 2;
create index on by_person (region_id, person_id);
create index on by_group (region_id, person_id, field_group);
create index on by_referral (region_id, referral_id);
analyze tenants, people, referrals, lines, by_person, by_group, by_referral;

create function pg_temp.of_person(region int, person uuid) returns jsonb language sql stable as $$
  select coalesce((select readers from pg_temp.by_person b where b.region_id = region and b.person_id = person), '{}') $$;
create function pg_temp.of_group(region int, person uuid, field text) returns jsonb language sql stable as $$
  select coalesce((select readers from pg_temp.by_group b where b.region_id = region and b.person_id = person and b.field_group = field), '{}') $$;
create function pg_temp.of_referral(region int, referral uuid) returns jsonb language sql stable as $$
  select coalesce((select readers from pg_temp.by_referral b where b.region_id = region and b.referral_id = referral), '{}') $$;
