-- The region and the organisations in it. Everyone in the region may read the registry; the migrator loads it and
-- an organisation's own administrator keeps its entry up to date.
-- Forced row security binds the owner of the tables too, so the loader (the migrator, become owner) has policies of its
-- own, by name and on these six tables only. They hold it to the region of its transaction like everybody else.
create table region (
  region_id int primary key,
  code text not null unique,
  name text not null,
  coordinator_tenant_id uuid,
  epoch int not null default 1
);
comment on table region is '圏域. The unit of distribution: region_id leads every key. Id = JIS prefecture * 10000 + number.';
alter table region enable row level security, force row level security;
create policy everyone_reads on region for select using (region_id = asker_region());
create policy loader_adds on region for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on region for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select on region to tsunagi_gateway, tsunagi_worker;

create table tenant (
  region_id int not null references region on delete restrict,
  tenant_id uuid not null,
  code text not null,
  kind text not null,
  name text not null,
  name_kana text not null,
  short_name text not null,
  legal_form text,
  legal_regime text not null check (legal_regime in ('public', 'private')),
  municipality_code text,
  phone text,
  fax text,
  hours jsonb not null default '{}',
  capacity text not null default 'open' check (capacity in ('open', 'waitlist', 'no_capacity')),
  capacity_note text,
  takes_referrals boolean not null default true,
  glass_reviewer_id uuid,
  active_from date not null,
  active_until date,
  version int not null default 1,
  primary key (region_id, tenant_id),
  unique (region_id, code)
);
comment on table tenant is '組織. A municipality, council, office or partner with records of its own.';
comment on column tenant.glass_reviewer_id is 'Whose privacy officer judges the 緊急閲覧 of this organisation; the coordinator of the region where it is empty.';
comment on column tenant.hours is 'Business hours by ISO weekday: {"1": ["08:45", "17:30"], …}; a missing day is closed.';
alter table tenant enable row level security, force row level security;
create policy everyone_reads on tenant for select using (region_id = asker_region());
create policy owner_writes on tenant for update
  using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy loader_adds on tenant for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on tenant for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select, update (capacity, capacity_note, hours, phone, fax, takes_referrals, version)
  on tenant to tsunagi_gateway, tsunagi_worker;

create table unit (
  region_id int not null,
  tenant_id uuid not null,
  unit_id uuid not null,
  code text not null,
  name text not null,
  valid_from date not null,
  valid_until date,
  primary key (region_id, unit_id),
  unique (region_id, tenant_id, unit_id),
  unique (region_id, tenant_id, code),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table unit is '班・課・窓口. Department names change: a unit has a time and is never renamed in place.';
alter table unit enable row level security, force row level security;
create policy everyone_reads on unit for select using (region_id = asker_region());
create policy owner_writes on unit for insert with check (tenant_id = asker_tenant());
create policy owner_edits on unit for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy loader_adds on unit for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on unit for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select, insert, update (valid_until) on unit to tsunagi_gateway, tsunagi_worker;

create table site (
  region_id int not null,
  tenant_id uuid not null,
  site_id uuid not null,
  code text not null,
  name text not null,
  source text,
  valid_from date not null,
  valid_until date,
  primary key (region_id, site_id),
  unique (region_id, tenant_id, site_id),
  unique (region_id, tenant_id, code),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table site is '協力事業所. A place of work of a partner organisation; one organisation has one or more.';
alter table site enable row level security, force row level security;
create policy everyone_reads on site for select using (region_id = asker_region());
create policy loader_adds on site for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on site for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select on site to tsunagi_gateway, tsunagi_worker;

create table tenant_closure (
  region_id int not null,
  tenant_id uuid not null,
  closed_on date not null,
  reason text not null,
  primary key (region_id, tenant_id, closed_on),
  foreign key (region_id, tenant_id) references tenant on delete cascade
);
comment on table tenant_closure is '休業日 beyond the weekly hours and the national holidays: year end, Obon, blizzards.';
alter table tenant_closure enable row level security, force row level security;
create policy everyone_reads on tenant_closure for select using (region_id = asker_region());
create policy owner_adds on tenant_closure for insert with check (tenant_id = asker_tenant());
create policy owner_removes on tenant_closure for delete using (tenant_id = asker_tenant());
create policy loader_adds on tenant_closure for insert to tsunagi_owner with check (region_id = asker_region());
grant select, insert, delete on tenant_closure to tsunagi_gateway, tsunagi_worker;

create table packet_preset (
  region_id int not null,
  tenant_id uuid not null,
  name text not null check (length(name) between 1 and 30),
  field_groups text[] not null check (cardinality(field_groups) > 0),
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, tenant_id, name),
  foreign key (region_id, tenant_id) references tenant
);
comment on table packet_preset is '渡す項目の組み合わせ. What an office hands on for one purpose; consent says of each referral anew what may be told.';
alter table packet_preset enable row level security, force row level security;
create policy owner_reads on packet_preset for select using (tenant_id = asker_tenant());
create policy owner_adds on packet_preset for insert with check (tenant_id = asker_tenant());
create policy owner_edits on packet_preset for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on packet_preset for delete using (tenant_id = asker_tenant());
grant select, insert, update (field_groups, updated_at, updated_by), delete on packet_preset to tsunagi_gateway, tsunagi_worker;

create table timer_length (
  region_id int not null references region on delete restrict,
  kind text not null check (kind in ('T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9')),
  step text not null,
  urgency text not null check (urgency in ('normal', 'urgent', 'any')),
  days int check (days > 0),
  minutes int check (minutes > 0),
  source text not null,
  dated date not null,
  to_be_confirmed text,
  primary key (region_id, kind, step, urgency),
  check (num_nonnulls(days, minutes) = 1),
  check (minutes is null or kind < 'T6')
);
comment on table timer_length is '期限の長さ. How long each step of a referral''s ladders takes here: working days or minutes of the receiving office, calendar days for T6, T7, T8 (the end of what was given without consent) and T9 (until somebody may be the second person about a protected address, seven and ninety days where nothing stands here). Any other step without a row is not taken.';
comment on column timer_length.dated is 'Day of the text or the agreement that the length stands on; of two the later one counts.';
comment on column timer_length.to_be_confirmed is '要確認. What has to be asked before anybody relies on it.';
alter table timer_length enable row level security, force row level security;
create policy everyone_reads on timer_length for select using (region_id = asker_region());
create policy loader_adds on timer_length for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on timer_length for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
create policy loader_removes on timer_length for delete to tsunagi_owner using (region_id = asker_region());
grant select on timer_length to tsunagi_gateway, tsunagi_worker;

create table registered_document (
  region_id int not null,
  tenant_id uuid not null,
  document_id text not null check (document_id ~ '^sha256:[0-9a-f]{64}$'),
  text text not null check (length(text) between 1 and 100000),
  registered_at timestamptz not null default now(),
  primary key (region_id, tenant_id, document_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table registered_document is 'What a program of one organisation may ask, beside the console: registered by the operator, known by the hash of its text, and run for the signed-in staff of that organisation only.';
alter table registered_document enable row level security, force row level security;
create policy owner_reads on registered_document for select using (tenant_id = asker_tenant());
create policy owner_registers on registered_document for insert with check (tenant_id = asker_tenant());
create policy owner_removes on registered_document for delete using (tenant_id = asker_tenant());
grant select, insert, delete on registered_document to tsunagi_gateway;
