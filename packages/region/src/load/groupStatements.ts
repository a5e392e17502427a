/** Working groups are given once: from then on they belong to their office. Each statement takes the region and the rows. */
export const putHubGroups = `
insert into hub_group (region_id, tenant_id, group_id, name, name_kana, purpose, area, municipality_code, meeting_kind, entry_ids, source, to_confirm)
select $1, given.* from jsonb_to_recordset($2::jsonb) as given(tenant_id uuid, group_id uuid, name text, name_kana text, purpose text, area text,
  municipality_code text, meeting_kind text, entry_ids uuid[], source text, to_confirm text)
on conflict (region_id, group_id) do nothing`;

export const putHubGroupMembers = `
insert into hub_group_member (region_id, tenant_id, member_id, group_id, member_tenant_id, role, joined_on)
select $1, given.* from jsonb_to_recordset($2::jsonb) as given(tenant_id uuid, member_id uuid, group_id uuid, member_tenant_id uuid, role text, joined_on date)
on conflict (region_id, member_id) do nothing`;

export const putHubNeeds = `
insert into hub_need (region_id, tenant_id, need_id, group_id, title, text, level, kind, municipality_code, origin, state, state_since, raised_by_label, created_at)
select $1, tenant_id, need_id, group_id, title, text, level, kind, municipality_code, 'working_group', state, at, raised_by_label, at
from jsonb_to_recordset($2::jsonb) as given(tenant_id uuid, need_id uuid, group_id uuid, title text, text text, level text, kind text,
  municipality_code text, state text, raised_by_label text, at date)
on conflict (region_id, need_id) do nothing`;
