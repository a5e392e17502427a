/**
 * The hub is given once: from then on an entry belongs to its keeper, and no loading overwrites it. An entry that nobody
 * has touched since (version 1) follows the data. Each statement takes the region ($1) and the rows ($2, a JSON array).
 */
const columns = `tenant_id uuid, entry_id uuid, kind text, content jsonb, audience text, name text, name_kana text, municipality_code text,
  organisation_id uuid, place_id uuid, capacity int, confirmed_on date, confirmed_by text, ended_on date, tokens jsonb`;
const given = `jsonb_to_recordset($2::jsonb) as given(${columns})`;

export const putHubEntries = `
insert into hub_entry (region_id, tenant_id, entry_id, kind, state, content, organisation_id, place_id, updated_by)
select $1, tenant_id, entry_id, kind,
  case when ended_on <= (now() at time zone 'Asia/Tokyo')::date then 'ended' else 'published' end, content, organisation_id, place_id, '00000000-0000-0000-0000-000000000000' from ${given}
on conflict (region_id, entry_id) do update
  set content = excluded.content, organisation_id = excluded.organisation_id, place_id = excluded.place_id, updated_at = now()
  where hub_entry.version = 1 and hub_entry.content is distinct from excluded.content`;

export const putHubCopies = `
insert into hub_public (region_id, tenant_id, entry_id, kind, audience, name, name_kana, municipality_code, organisation_id, place_id, content,
  capacity, confirmed_on, confirmed_by, ended_on, published_at, changed_at)
select $1, tenant_id, entry_id, kind, audience, name, name_kana, municipality_code, organisation_id, place_id, content,
  capacity, confirmed_on, confirmed_by, ended_on, now(), now() from ${given}
on conflict (region_id, entry_id) do update
  set name = excluded.name, name_kana = excluded.name_kana, municipality_code = excluded.municipality_code, organisation_id = excluded.organisation_id,
    place_id = excluded.place_id, content = excluded.content, confirmed_on = excluded.confirmed_on, confirmed_by = excluded.confirmed_by,
    ended_on = excluded.ended_on, changed_at = now()
  where hub_public.version = 1 and hub_public.content is distinct from excluded.content`;

/** Tokens of what was just written: the others stand as they are. */
const written = `from ${given} join hub_public p on p.region_id = $1 and p.entry_id = given.entry_id and p.changed_at = now()`;
export const dropHubTokens = `delete from hub_token t using (select given.entry_id ${written}) w where t.region_id = $1 and t.entry_id = w.entry_id`;
export const putHubTokens = `
insert into hub_token (region_id, tenant_id, token, entry_id, audience, weight)
select $1, p.tenant_id, each.token, p.entry_id, p.audience, each.weight ${written}
cross join jsonb_to_recordset(given.tokens) as each(token text, weight real)`;
export const putHubRevisions = `
insert into hub_revision (region_id, tenant_id, entry_id, number, audience, content, what, by_label, at)
select $1, p.tenant_id, p.entry_id, 1, p.audience, p.content, '出典から', coalesce(p.confirmed_by, '圏域のデータ'), now() ${written}
on conflict (region_id, entry_id, number) do nothing`;

export const putHubLinks = `
insert into hub_link (region_id, tenant_id, link_id, from_id, to_id, role, flows, note, source, confirmed_on, since, until)
select $1, given.* from jsonb_to_recordset($2::jsonb) as given(tenant_id uuid, link_id uuid, from_id uuid, to_id uuid, role text, flows text[], note text, source text,
  confirmed_on date, since date, until date)
on conflict (region_id, link_id) do nothing`;
