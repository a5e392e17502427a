-- 地域のハブ: what there is in the region for whoever needs it. An entry is kept by one organisation, as a working copy that
-- only it sees, and published as a whole: the copy is read by the region, and what is for everyone without signing in.
-- Nothing here is about a person, and no key of a case stands in these tables.
create table hub_setting (
  region_id int not null,
  tenant_id uuid not null,
  confirm_by text not null check (confirm_by in ('nobody', 'own_editor', 'region_editor')),
  version int not null default 1,
  primary key (region_id, tenant_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table hub_setting is 'Who confirms what an organisation writes before it is published; nobody where there is no row.';
alter table hub_setting enable row level security, force row level security;
create policy owner_reads on hub_setting for select using (tenant_id = asker_tenant());
create policy owner_adds on hub_setting for insert with check (tenant_id = asker_tenant());
create policy owner_edits on hub_setting for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (confirm_by, version) on hub_setting to tsunagi_gateway, tsunagi_worker;

create table hub_entry (
  region_id int not null,
  tenant_id uuid not null,
  entry_id uuid not null,
  kind text not null check (kind in ('organisation', 'site', 'place', 'service', 'programme', 'skill', 'information', 'work')),
  state text not null default 'draft' check (state in ('draft', 'edited', 'offered', 'published', 'ended')),
  content jsonb not null check (pg_column_size(content) < 65536),
  organisation_id uuid,
  place_id uuid,
  import_id uuid,
  reviewer_tenant_id uuid,
  review_note text,
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, entry_id),
  unique (region_id, tenant_id, entry_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, organisation_id) references hub_entry (region_id, entry_id) on delete restrict,
  foreign key (region_id, place_id) references hub_entry (region_id, entry_id) on delete restrict,
  foreign key (region_id, reviewer_tenant_id) references tenant on delete restrict
);
comment on table hub_entry is 'The working copy of an entry of the hub: seen by its keeper, and by a hub editor elsewhere while it is offered there.';
comment on column hub_entry.entry_id is 'A random key: it stands in the open data, and tells nothing of when or where an entry was made.';
create index on hub_entry (region_id, tenant_id, updated_at desc, entry_id desc);
create index on hub_entry (region_id, reviewer_tenant_id);
create index on hub_entry (region_id, organisation_id);
create index on hub_entry (region_id, place_id);
create index on hub_entry (region_id, tenant_id, import_id);
alter table hub_entry enable row level security, force row level security;
create policy owner_or_reviewer_reads on hub_entry for select using (tenant_id = asker_tenant() or reviewer_tenant_id = asker_tenant());
create policy owner_adds on hub_entry for insert with check (tenant_id = asker_tenant());
create policy owner_edits on hub_entry for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on hub_entry for delete using (tenant_id = asker_tenant());
create policy loader_reads on hub_entry for select to tsunagi_owner using (region_id = asker_region());
create policy loader_adds on hub_entry for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on hub_entry for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select, insert, update (state, content, organisation_id, place_id, reviewer_tenant_id, review_note, version, updated_at, updated_by), delete
  on hub_entry to tsunagi_gateway, tsunagi_worker;

create table hub_public (
  region_id int not null,
  tenant_id uuid not null,
  entry_id uuid not null,
  kind text not null,
  audience text not null check (audience in ('everyone', 'region')),
  name text not null,
  name_kana text not null,
  municipality_code text,
  organisation_id uuid,
  place_id uuid,
  content jsonb not null,
  min_age int generated always as ((content->>'minAge')::numeric::int) stored,
  max_age int generated always as ((content->>'maxAge')::numeric::int) stored,
  capacity int check (capacity >= 0),
  free int check (free between 0 and capacity),
  held int not null default 0 check (held >= 0 and (held = 0 or held <= free)),
  room_note text,
  room_at timestamptz,
  room_by text,
  confirmed_on date,
  confirmed_by text,
  ended_on date,
  reminded_on date,
  version int not null default 1,
  published_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (region_id, entry_id),
  unique (region_id, tenant_id, entry_id),
  check (kind <> 'skill' or audience = 'region'),
  foreign key (region_id, tenant_id, entry_id) references hub_entry (region_id, tenant_id, entry_id) on delete restrict
);
comment on table hub_public is 'The published copy: what the region reads and, where it is for everyone, whoever asks. Skills of people are for the region only.';
comment on column hub_public.content is 'As in the working copy at the moment of publishing; the columns beside it repeat what lists are ordered and counted by.';
comment on column hub_public.free is 'Free places as last said by the keeper, those that are held among them.';
comment on column hub_public.held is 'How many of the free places are put aside for other organisations: the sum of the live rows of hub_hold.';
comment on column hub_public.reminded_on is 'When its keeper was last asked whether it is still so.';
create index hub_public_by_name on hub_public (region_id, name_kana, entry_id);
create index hub_public_listed on hub_public (region_id, entry_id) include (audience, tenant_id, name_kana, ended_on, free, held, min_age, max_age);
comment on index hub_public_listed is 'All that a search or a proposal orders and narrows by: among tens of thousands of hits no document is touched.';
create index on hub_public (region_id, name);
create index hub_public_by_kind on hub_public (region_id, kind, changed_at, entry_id);
create index on hub_public (region_id, municipality_code, kind);
create index on hub_public (region_id, organisation_id);
create index on hub_public (region_id, place_id);
create index on hub_public (region_id, tenant_id, confirmed_on);
create index on hub_public (region_id, tenant_id, ended_on);
alter table hub_public enable row level security, force row level security;
create policy region_or_everyone_reads on hub_public for select
  using (region_id = asker_region() and (audience = 'everyone' or asker_tenant() is not null));
create policy keeper_publishes on hub_public for insert with check (tenant_id = asker_tenant());
create policy keeper_changes on hub_public for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy keeper_removes on hub_public for delete using (tenant_id = asker_tenant());
create policy loader_reads on hub_public for select to tsunagi_owner using (region_id = asker_region());
create policy loader_adds on hub_public for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on hub_public for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select, insert, update (audience, name, name_kana, municipality_code, organisation_id, place_id, content, capacity, free, held, room_note,
  room_at, room_by, confirmed_on, confirmed_by, ended_on, reminded_on, version, published_at, changed_at), delete
  on hub_public to tsunagi_gateway, tsunagi_worker;

create table hub_photo (
  region_id int not null,
  tenant_id uuid not null,
  photo_id uuid not null,
  entry_id uuid,
  audience text check (audience in ('everyone', 'region')),
  reviewer_tenant_id uuid,
  bytes bytea not null check (octet_length(bytes) between 1 and 2000000),
  created_at timestamptz not null default now(),
  created_by uuid not null,
  primary key (region_id, photo_id),
  check (entry_id is not null or (audience is null and reviewer_tenant_id is null)),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, tenant_id, entry_id) references hub_entry (region_id, tenant_id, entry_id) on delete cascade,
  foreign key (region_id, reviewer_tenant_id) references tenant on delete restrict
);
comment on table hub_photo is '写真 of an entry, drawn anew as JPEG without place or time. Which stand in it, in which order and with which words, its content says.';
comment on column hub_photo.photo_id is 'A random key: it stands in open addresses.';
comment on column hub_photo.entry_id is 'Null until it stands in a working copy; the worker clears away what never does.';
comment on column hub_photo.audience is 'Who may see it: the audience of the published copy in which it stands; null while it stands in none.';
comment on column hub_photo.reviewer_tenant_id is 'As in hub_entry: to whom the working copy is offered.';
create index on hub_photo (region_id, tenant_id, entry_id);
create index on hub_photo (region_id, reviewer_tenant_id);
alter table hub_photo enable row level security, force row level security;
create policy owner_or_reader_reads on hub_photo for select
  using (tenant_id = asker_tenant() or reviewer_tenant_id = asker_tenant()
    or (region_id = asker_region() and (audience = 'everyone' or (audience = 'region' and asker_tenant() is not null))));
create policy owner_adds on hub_photo for insert with check (tenant_id = asker_tenant());
create policy owner_edits on hub_photo for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on hub_photo for delete using (tenant_id = asker_tenant());
create policy worker_prunes on hub_photo for delete to tsunagi_worker
  using (region_id = asker_region() and entry_id is null and created_at < now() - interval '1 day');
comment on policy worker_prunes on hub_photo is 'A picture that was stored and never put into an entry: whoever began has left.';
grant select, insert, update (entry_id, audience, reviewer_tenant_id), delete on hub_photo to tsunagi_gateway, tsunagi_worker;

create table hub_token (
  region_id int not null,
  tenant_id uuid not null,
  token text not null,
  entry_id uuid not null,
  audience text not null,
  weight real not null,
  primary key (region_id, token, entry_id) include (audience, weight),
  foreign key (region_id, tenant_id, entry_id) references hub_public (region_id, tenant_id, entry_id) on delete cascade
);
comment on table hub_token is 'What a published entry is found by: pieces of two letters of its words, single letters of its names, and whole marks (#town:…, #day:…) for filters. Matched by equality, which alone keeps its index under row security.';
create index on hub_token (region_id, tenant_id, entry_id);
alter table hub_token enable row level security, force row level security;
create policy region_or_everyone_reads on hub_token for select
  using (region_id = asker_region() and (audience = 'everyone' or asker_tenant() is not null));
create policy keeper_adds on hub_token for insert with check (tenant_id = asker_tenant());
create policy keeper_removes on hub_token for delete using (tenant_id = asker_tenant());
create policy loader_adds on hub_token for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_removes on hub_token for delete to tsunagi_owner using (region_id = asker_region());
grant select, insert, delete on hub_token to tsunagi_gateway, tsunagi_worker;

create table hub_revision (
  region_id int not null,
  tenant_id uuid not null,
  entry_id uuid not null,
  number int not null,
  audience text not null,
  content jsonb not null,
  what text,
  by_label text not null,
  at timestamptz not null,
  primary key (region_id, entry_id, number),
  foreign key (region_id, tenant_id, entry_id) references hub_public (region_id, tenant_id, entry_id) on delete restrict
);
comment on table hub_revision is 'Every published state of an entry, with its day: what has changed since stays readable. Append-only.';
create index on hub_revision (region_id, tenant_id, entry_id);
alter table hub_revision enable row level security, force row level security;
create policy region_or_everyone_reads on hub_revision for select
  using (region_id = asker_region() and (audience = 'everyone' or asker_tenant() is not null));
create policy keeper_adds on hub_revision for insert with check (tenant_id = asker_tenant());
create policy loader_adds on hub_revision for insert to tsunagi_owner with check (region_id = asker_region());
grant select, insert on hub_revision to tsunagi_gateway, tsunagi_worker;

create table hub_link (
  region_id int not null,
  tenant_id uuid not null,
  link_id uuid not null,
  from_id uuid not null,
  to_id uuid not null,
  role text not null,
  flows text[] not null default '{}',
  note text check (length(note) <= 500),
  source text,
  confirmed_on date,
  since date,
  until date,
  created_at timestamptz not null default now(),
  primary key (region_id, link_id),
  unique (region_id, tenant_id, link_id),
  check (from_id <> to_id),
  check (until >= since),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, from_id) references hub_public (region_id, entry_id) on delete restrict,
  foreign key (region_id, to_id) references hub_public (region_id, entry_id) on delete restrict
);
comment on table hub_link is 'Who does what with whom: an organisation, its role in something common, and what flows (labour, processing, sales …).';
comment on column hub_link.source is 'The text that names it, or the office and role of whoever added it; null where nobody says where it stands (要確認).';
comment on column hub_link.confirmed_on is 'The day of that text, or on which it was added.';
comment on column hub_link.until is 'Last day on which it was so: a link that is over stays readable with its days.';
create index on hub_link (region_id, from_id);
create index on hub_link (region_id, to_id);
alter table hub_link enable row level security, force row level security;
create policy region_reads on hub_link for select using (region_id = asker_region() and asker_tenant() is not null);
create policy keeper_adds on hub_link for insert with check (tenant_id = asker_tenant());
create policy keeper_ends on hub_link for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy loader_reads on hub_link for select to tsunagi_owner using (region_id = asker_region());
create policy loader_adds on hub_link for insert to tsunagi_owner with check (region_id = asker_region());
grant select, insert, update (until) on hub_link to tsunagi_gateway, tsunagi_worker;
