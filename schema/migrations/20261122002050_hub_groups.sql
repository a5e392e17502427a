-- 部会. Circles of organisations around a district or a theme, which keep needs and resources in view together. No key of a
-- conference stands here: a meeting names its group, and only a meeting in which nobody is spoken about by name.
create table hub_group (
  region_id int not null,
  tenant_id uuid not null,
  group_id uuid not null,
  name text not null check (length(name) between 1 and 60),
  name_kana text not null,
  purpose text not null default '',
  area text,
  municipality_code text,
  meeting_kind text not null check (meeting_kind in ('working_group', 'plenary')),
  entry_ids uuid[] not null default '{}' check (cardinality(entry_ids) <= 50),
  since date,
  until date,
  source text,
  to_confirm text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, group_id),
  unique (region_id, tenant_id, group_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table hub_group is '部会. A working group of the region, kept by the organisation that is its office; read by the whole region.';
comment on column hub_group.meeting_kind is 'Kind of the conferences in which it meets.';
comment on column hub_group.entry_ids is 'Resources that it has in hand: keys of published entries, which are never removed.';
create index on hub_group (region_id, name_kana, group_id);
alter table hub_group enable row level security, force row level security;
create policy region_reads on hub_group for select using (region_id = asker_region() and asker_tenant() is not null);
create policy keeper_adds on hub_group for insert with check (tenant_id = asker_tenant());
create policy keeper_edits on hub_group for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy loader_reads on hub_group for select to tsunagi_owner using (region_id = asker_region());
create policy loader_adds on hub_group for insert to tsunagi_owner with check (region_id = asker_region());
grant select, insert, update (name, name_kana, purpose, area, municipality_code, meeting_kind, entry_ids, since, until, version)
  on hub_group to tsunagi_gateway, tsunagi_worker;

create table hub_group_member (
  region_id int not null,
  tenant_id uuid not null,
  member_id uuid not null,
  group_id uuid not null,
  member_tenant_id uuid not null,
  role text not null check (role in ('chair', 'secretary', 'member', 'observer')),
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  version int not null default 1,
  primary key (region_id, member_id),
  foreign key (region_id, tenant_id, group_id) references hub_group (region_id, tenant_id, group_id) on delete restrict,
  foreign key (region_id, member_tenant_id) references tenant on delete restrict
);
comment on table hub_group_member is 'Which organisation takes part in a working group, as what, and since when: organisations, never people. Who has left stays with the day.';
create index on hub_group_member (region_id, group_id, left_on);
create index on hub_group_member (region_id, tenant_id, group_id);
create index on hub_group_member (region_id, member_tenant_id);
alter table hub_group_member enable row level security, force row level security;
create policy region_reads on hub_group_member for select using (region_id = asker_region() and asker_tenant() is not null);
create policy keeper_adds on hub_group_member for insert with check (tenant_id = asker_tenant());
create policy keeper_edits on hub_group_member for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy loader_reads on hub_group_member for select to tsunagi_owner using (region_id = asker_region());
create policy loader_adds on hub_group_member for insert to tsunagi_owner with check (region_id = asker_region());
comment on policy keeper_edits on hub_group_member is 'A member leaves by itself through inHome, after authorize under its own organisation.';
grant select, insert, update (role, left_on, version) on hub_group_member to tsunagi_gateway, tsunagi_worker;
