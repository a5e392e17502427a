/**
 * Each statement takes the region ($1) and the rows ($2, a JSON array) and leaves alone what already stands so: loading
 * the same data again writes no row.
 */
export const given = (columns: string): string => `jsonb_to_recordset($2::jsonb) as given(${columns})`;

export const putRegion = `
insert into region (region_id, code, name, coordinator_tenant_id) values ($1, $2, $3, $4)
on conflict (region_id) do update
  set code = excluded.code, name = excluded.name, coordinator_tenant_id = excluded.coordinator_tenant_id, epoch = region.epoch + 1
  where (region.code, region.name, region.coordinator_tenant_id) is distinct from (excluded.code, excluded.name, excluded.coordinator_tenant_id)`;

/**
 * Hours, phone, fax and whether it takes referrals are given once, when the organisation joins: from then on they are
 * its own entry, which its administrator keeps and no loading overwrites.
 */
export const putTenants = `
insert into tenant (region_id, tenant_id, code, kind, name, name_kana, short_name, legal_form, legal_regime, municipality_code,
  phone, fax, hours, takes_referrals, glass_reviewer_id, active_from)
select $1, given.* from ${given(`tenant_id uuid, code text, kind text, name text, name_kana text, short_name text, legal_form text,
  legal_regime text, municipality_code text, phone text, fax text, hours jsonb, takes_referrals boolean,
  glass_reviewer_id uuid, active_from date`)}
on conflict (region_id, tenant_id) do update
  set kind = excluded.kind, name = excluded.name, name_kana = excluded.name_kana, short_name = excluded.short_name,
    legal_form = excluded.legal_form, legal_regime = excluded.legal_regime, municipality_code = excluded.municipality_code,
    glass_reviewer_id = excluded.glass_reviewer_id,
    active_from = excluded.active_from, active_until = null, version = tenant.version + 1
  where (tenant.kind, tenant.name, tenant.name_kana, tenant.short_name, tenant.legal_form, tenant.legal_regime,
      tenant.municipality_code, tenant.glass_reviewer_id, tenant.active_from, tenant.active_until)
    is distinct from (excluded.kind, excluded.name, excluded.name_kana, excluded.short_name, excluded.legal_form,
      excluded.legal_regime, excluded.municipality_code, excluded.glass_reviewer_id, excluded.active_from,
      null::date)`;

export const putUnits = `
insert into unit (region_id, tenant_id, unit_id, code, name, valid_from, valid_until)
select $1, given.* from ${given('tenant_id uuid, unit_id uuid, code text, name text, valid_from date, valid_until date')}
on conflict (region_id, unit_id) do update
  set name = excluded.name, valid_from = excluded.valid_from, valid_until = excluded.valid_until
  where (unit.name, unit.valid_from, unit.valid_until) is distinct from (excluded.name, excluded.valid_from, excluded.valid_until)`;

export const putSites = `
insert into site (region_id, tenant_id, site_id, code, name, source, valid_from, valid_until)
select $1, given.* from ${given('tenant_id uuid, site_id uuid, code text, name text, source text, valid_from date, valid_until date')}
on conflict (region_id, site_id) do update
  set name = excluded.name, source = excluded.source, valid_from = excluded.valid_from, valid_until = excluded.valid_until
  where (site.name, site.source, site.valid_from, site.valid_until)
    is distinct from (excluded.name, excluded.source, excluded.valid_from, excluded.valid_until)`;

export const putClosures = `
insert into tenant_closure (region_id, tenant_id, closed_on, reason)
select $1, given.* from ${given('tenant_id uuid, closed_on date, reason text')}
on conflict (region_id, tenant_id, closed_on) do nothing`;

/** The law of a kind changes for meetings that are planned from then on; what was called under the old one keeps its days. */
export const putConferenceKinds = `
insert into conference_kind (region_id, code, position, name, short_name, law, conveners, members, persons, consent, titles_hidden,
  item_kinds, paper_days, minutes_days, papers_megabytes, secrecy, source, source_on, to_confirm)
select $1, given.* from ${given(`code text, position int, name text, short_name text, law text, conveners text[], members text, persons text,
  consent text, titles_hidden boolean, item_kinds text[], paper_days int, minutes_days int, papers_megabytes int, secrecy text, source text, source_on date, to_confirm boolean`)}
on conflict (region_id, code) do update
  set position = excluded.position, name = excluded.name, short_name = excluded.short_name, law = excluded.law, conveners = excluded.conveners,
    members = excluded.members, persons = excluded.persons, consent = excluded.consent, titles_hidden = excluded.titles_hidden,
    item_kinds = excluded.item_kinds, paper_days = excluded.paper_days, minutes_days = excluded.minutes_days,
    papers_megabytes = excluded.papers_megabytes, secrecy = excluded.secrecy,
    source = excluded.source, source_on = excluded.source_on, to_confirm = excluded.to_confirm
  where (conference_kind.*) is distinct from (excluded.*)`;

/**
 * What the data no longer names ends yesterday and stays: records point at it. Only what the data itself once named:
 * a unit that an organisation has added for its own has another kind of key and is left alone.
 */
const end = (table: string, key: string, until: string): string => `
update ${table} set ${until} = greatest(${table === 'tenant' ? 'active_from' : 'valid_from'}, $3::date - 1)
where region_id = $1 and ${until} is null and substr(${key}::text, 15, 1) = '5'
  and ${key} not in (select (row ->> '${key}')::uuid from jsonb_array_elements($2::jsonb) row)`;

export const endTenants = end('tenant', 'tenant_id', 'active_until');
export const endUnits = end('unit', 'unit_id', 'valid_until');
export const endSites = end('site', 'site_id', 'valid_until');
