-- 地域のハブ: of each organisation an entry for the organisation and entries of all kinds, many in the first region and few
-- elsewhere; one in three is being written anew, and as many wait for the first organisation's hub editor.
create temp table entries as
  select region_id, t, tenant_id, n, (md5('entry' || region_id || '-' || t || '-' || n))::uuid as entry_id,
    case n when 0 then 'organisation' else (array['place', 'service', 'work', 'information'])[1 + n % 4] end as kind,
    case n when 0 then null else (md5('entry' || region_id || '-' || t || '-0'))::uuid end as organisation_id,
    (array['published', 'edited', 'offered'])[1 + n % 3] as state
  from tenants, generate_series(0, case region_id when 10001 then pg_temp.size('entries') else 5 end) n;
alter table entries add name text, add name_kana text, add content jsonb;
-- The organisation itself comes last in every list: all others have one, and a link to it.
update entries set name = '資源' || t || 'の' || n, name_kana = case n when 0 then 'ン' else '' end || 'シゲン' || translate(lpad(t::text || n::text, 7, '0'), '0123456789', 'アイウエオカキクケコ');
update entries set content = jsonb_build_object('name', name, 'nameKana', name_kana, 'otherNames', jsonb_build_array(), 'summary', '説明', 'audience', 'everyone',
  'organisationId', organisation_id, 'placeId', null, 'municipalityCode', '0166' || (1 + n % 8), 'areas', jsonb_build_array(), 'address', '1-1',
  'latitude', null, 'longitude', null, 'needs', jsonb_build_array('work'), 'topics', jsonb_build_array('meals'), 'target', null, 'minAge', null, 'maxAge', null,
  'schedules', jsonb_build_array(jsonb_build_object('rrule', 'FREQ=WEEKLY;BYDAY=TU')), 'seasonFrom', null, 'seasonUntil', null, 'cost', 'free', 'costYen', null,
  'costNote', null, 'pay', null, 'stages', jsonb_build_array(), 'transport', false, 'transportNote', null, 'conditions', null, 'languages', jsonb_build_array('ja'),
  'accessibility', null, 'contacts', jsonb_build_array(jsonb_build_object('label', '窓口', 'phone', '0154-00-0000')), 'url', null, 'source', null,
  'since', null, 'until', null, 'photos', jsonb_build_array(), 'changes', jsonb_build_array());

insert into hub_entry (region_id, tenant_id, entry_id, kind, state, content, organisation_id, reviewer_tenant_id, updated_by, updated_at)
  select region_id, tenant_id, entry_id, kind, state, content, organisation_id,
    case when state = 'offered' then pg_temp.tenant(region_id, 0) end, pg_temp.staff(region_id, t, 0),
    now() - interval '1 day' + least(n, 1) * interval '1 hour' from entries;
insert into hub_public (region_id, tenant_id, entry_id, kind, audience, name, name_kana, municipality_code, organisation_id, content, capacity, free,
    confirmed_on, confirmed_by, published_at, changed_at)
  select region_id, tenant_id, entry_id, kind, 'everyone', name, name_kana, content->>'municipalityCode', organisation_id, content, 6, n % 4,
    current_date - n % 300, '窓口', now(), now() from entries;
insert into hub_revision (region_id, tenant_id, entry_id, number, audience, content, by_label, at)
  select region_id, tenant_id, entry_id, 1, 'everyone', content, '窓口', now() from entries;
insert into hub_link (region_id, tenant_id, link_id, from_id, to_id, role, flows)
  select region_id, tenant_id, (md5('link' || entry_id))::uuid, organisation_id, entry_id, 'host', '{space}' from entries where n > 0;
insert into hub_token (region_id, tenant_id, token, entry_id, audience, weight)
  select distinct on (region_id, token, entry_id) region_id, tenant_id, token, entry_id, 'everyone', weight from entries, lateral (
    select substr(name, at, 2), 1.0 from generate_series(1, length(name) - 1) at
    union all select substr(name_kana, at, 2), 1.0 from generate_series(1, length(name_kana) - 1) at
    union all select token, 0.6 from unnest(array['説明', '仕事', '事探', '探し', '食堂', '火曜']) token
    union all select token, 0 from unnest(array['#kind:' || kind, '#need:work', '#topic:meals', '#town:' || (content->>'municipalityCode'), '#day:2', '#cost:free']) token
  ) as t (token, weight) order by region_id, token, entry_id, weight desc;
insert into hub_need (region_id, tenant_id, need_id, title, level, kind, origin, state_since, raised_by_label, created_at)
  select region_id, tenant_id, (md5('need' || entry_id))::uuid, '課題' || n, 'community',
    (array['work', 'rent', 'food', 'debt', 'care', 'health', 'housing', 'family', 'taxes', 'income', 'parenting', 'community', 'other'])[1 + n % 13], 'staff', now(), '窓口', now() - n * interval '1 hour' from entries where n < 120;
insert into hub_match (region_id, tenant_id, need_id, entry_id, decision, reasons, decided_by_label, decided_at)
  select region_id, tenant_id, (md5('need' || entry_id))::uuid, entry_id, 'accepted', '{subject}', '窓口', now() from entries where n < 120;
insert into partner_application (region_id, tenant_id, application_id, organisation, contact_name, phone, about, challenge_hash, received_at)
  select region_id, tenant_id, (md5('application' || region_id || '-' || n))::uuid, '団体' || n, '担当', '0154-00-0000', '場を開けます', 'c' || n, now() - n * interval '1 hour'
  from tenants, generate_series(1, 120) n where t = 0;
insert into hub_import (region_id, tenant_id, import_id, file_name, encoding, kind, columns, mapping, created_at, created_by)
  select region_id, tenant_id, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '一覧' || n || '.csv', 'utf-8', 'place', '{名称}', '{"名称": "name"}',
    now() - n * interval '1 hour', tenant_id from tenants, generate_series(1, 120) n where t = 0;
insert into hub_import_row (region_id, tenant_id, import_id, number, cells, broken)
  select region_id, tenant_id, '00000000-0000-7000-8000-000000000001', n, array['場' || n], false from tenants, generate_series(2, 140) n where t = 0;
