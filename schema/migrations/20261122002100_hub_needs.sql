-- 課題: what the region lacks. A need is written by offices and working groups; the ledger of unmet needs fills by itself
-- from referrals that were declined or ran out, and holds nothing that leads back to one.
create table unmet_need (
  region_id int not null,
  unmet_id uuid not null,
  month date not null check (extract(day from month) = 1),
  kind text not null,
  municipality_code text,
  cause text not null check (cause in ('declined', 'expired')),
  primary key (region_id, unmet_id)
);
comment on table unmet_need is '充たされなかった需要. A subject, a month, and the municipality of the office that sent: no person, no office, no referral, no day.';
comment on column unmet_need.unmet_id is 'Random: it does not tell in which order the lines were written.';
create index on unmet_need (region_id, month);
alter table unmet_need enable row level security, force row level security;
create policy region_reads on unmet_need for select using (region_id = asker_region() and asker_tenant() is not null);
create policy everyone_adds on unmet_need for insert with check (region_id = asker_region());
grant select, insert on unmet_need to tsunagi_gateway, tsunagi_worker;

create table hub_need (
  region_id int not null,
  tenant_id uuid not null,
  need_id uuid not null,
  group_id uuid,
  title text not null,
  text text not null default '',
  level text not null check (level in ('community', 'organisation', 'personal')),
  kind text not null,
  municipality_code text,
  weekday int check (weekday between 1 and 7),
  min_age int check (min_age between 0 and 120),
  max_age int check (max_age between 0 and 120),
  transport boolean not null default false,
  skill boolean not null default false,
  origin text not null check (origin in ('staff', 'conference', 'working_group', 'referral')),
  lacked_in date check (extract(day from lacked_in) = 1),
  state text not null default 'raised' check (state in ('raised', 'considered', 'tried', 'settled')),
  state_note text,
  state_since timestamptz not null,
  raised_by_label text not null,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, need_id),
  unique (region_id, tenant_id, need_id),
  unique (region_id, tenant_id, kind, municipality_code, lacked_in),
  check ((origin = 'referral') = (lacked_in is not null)),
  check (max_age >= min_age),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, group_id) references hub_group (region_id, group_id) on delete restrict
);
comment on table hub_need is '課題. What is missing, in words that are about nobody; also on the level of a person it says what kind of help and never whose.';
comment on column hub_need.min_age is 'For people of which age something is wanted, in years; a range, which is nobody''s age.';
comment on column hub_need.skill is 'Whether somebody is wanted who can do something, and not only a place.';
comment on column hub_need.lacked_in is 'First month of the period whose ledger tells what it arose from by itself: never how often, and from no referral in particular.';
create index on hub_need (region_id, state, created_at desc, need_id desc);
create index on hub_need (region_id, created_at desc, need_id desc);
create index on hub_need (region_id, kind, created_at desc, need_id desc) where state <> 'settled';
create index on hub_need (region_id, group_id, state_since desc, need_id desc);
alter table hub_need enable row level security, force row level security;
create policy region_reads on hub_need for select using (region_id = asker_region() and asker_tenant() is not null);
create policy keeper_adds on hub_need for insert with check (tenant_id = asker_tenant());
create policy keeper_edits on hub_need for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy loader_adds on hub_need for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_reads on hub_need for select to tsunagi_owner using (region_id = asker_region());
grant select, insert, update (group_id, title, text, level, kind, municipality_code, weekday, min_age, max_age, transport, skill, state, state_note, state_since, version)
  on hub_need to tsunagi_gateway, tsunagi_worker;

create table hub_match (
  region_id int not null,
  tenant_id uuid not null,
  need_id uuid not null,
  entry_id uuid not null,
  decision text not null check (decision in ('accepted', 'rejected')),
  reasons text[] not null default '{}',
  note text check (length(note) <= 500),
  decided_by_label text not null,
  decided_at timestamptz not null,
  primary key (region_id, need_id, entry_id),
  foreign key (region_id, tenant_id, need_id) references hub_need (region_id, tenant_id, need_id) on delete restrict,
  foreign key (region_id, entry_id) references hub_public (region_id, entry_id) on delete restrict
);
comment on table hub_match is '課題と資源. That somebody has judged whether this resource answers this need, and on what reasons it had been proposed.';
create index on hub_match (region_id, tenant_id, need_id);
create index on hub_match (region_id, entry_id);
alter table hub_match enable row level security, force row level security;
create policy region_reads on hub_match for select using (region_id = asker_region() and asker_tenant() is not null);
create policy keeper_adds on hub_match for insert with check (tenant_id = asker_tenant());
create policy keeper_edits on hub_match for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (decision, reasons, note, decided_by_label, decided_at) on hub_match to tsunagi_gateway, tsunagi_worker;
