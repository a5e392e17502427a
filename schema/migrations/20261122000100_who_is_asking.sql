-- Who is asking: settings that live only inside the transaction that carries them (SET LOCAL).
-- After a commit such a setting is '' and not null, hence nullif; without settings nobody sees any row.
revoke all on schema public from public;
grant usage on schema public to tsunagi_gateway, tsunagi_worker;
alter default privileges revoke execute on functions from public;

create function asker_region() returns int language sql stable parallel safe
  return nullif(current_setting('app.region', true), '')::int;
create function asker_tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;
create function asker_staff() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.staff', true), '')::uuid;
-- For which office they act: app.tenant, also while something is written in the home of another office.
create function asker_acting() returns uuid language sql stable parallel safe
  return coalesce(nullif(current_setting('app.acting', true), ''), nullif(current_setting('app.tenant', true), ''))::uuid;

-- {tenant: end in epoch seconds}. Only the row's own column and the settings: no sub-select, so a
-- withdrawal and the row that it protects change together (a sub-select would be read from an older snapshot).
create function is_live(until jsonb, who uuid) returns boolean language sql stable parallel safe
  return coalesce((until ->> who::text)::bigint > extract(epoch from now()), false);

-- How somebody stands in such a map who is named there as one who acts for this office, and for no other: whoever works in two
-- is two. Said in packages/access (namedAs.ts) too.
create function named_as(tenant uuid, staff uuid) returns text language sql immutable parallel safe
  return left(encode(sha256(uuid_send(tenant) || uuid_send(staff)), 'hex'), 32);
create function is_named(people jsonb, tenant uuid, staff uuid) returns boolean language sql stable parallel safe
  return coalesce((people ->> named_as(tenant, staff))::bigint > extract(epoch from now()), false);

-- One malformed value would break every query over the row.
create function is_until_map(until jsonb) returns boolean language sql immutable parallel safe
  return jsonb_typeof(until) = 'object'
    and not jsonb_path_exists(until, '$.keyvalue() ? (!(@.value.type() == "number"))');

grant execute on function asker_region, asker_tenant, asker_staff, asker_acting, is_live, named_as, is_named, is_until_map to tsunagi_gateway, tsunagi_worker;
