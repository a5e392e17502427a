-- What happened (支援経過), what was scanned, and what is still to do.
create table support_record (
  region_id int not null,
  tenant_id uuid not null,
  record_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  author_id uuid not null,
  author_name text not null,
  unit_id uuid,
  method text not null,
  occurred_at timestamptz not null,
  minutes int check (minutes between 0 and 1440),
  partner text,
  text text not null check (length(text) between 1 and 20000),
  audience text not null default 'tenant' check (audience in ('author', 'unit', 'tenant', 'shared')),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (region_id, record_id),
  unique (region_id, tenant_id, record_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table support_record is '支援経過. What happened and who may read it: the author, the unit, the tenant, or (shared) those to whom the group 支援経過 is disclosed.';
create index on support_record (region_id, tenant_id, person_id, occurred_at desc, record_id desc);
create index on support_record (region_id, tenant_id, case_id);
alter table support_record enable row level security, force row level security;
create policy owner_or_reader_reads on support_record for select using (tenant_id = asker_tenant() or (audience = 'shared' and is_live(readers, asker_tenant())));
create policy owner_adds on support_record for insert with check (tenant_id = asker_tenant());
create policy owner_edits on support_record for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (method, occurred_at, minutes, partner, text, audience, readers, version, updated_at) on support_record to tsunagi_gateway, tsunagi_worker;

create table record_version (
  region_id int not null,
  tenant_id uuid not null,
  version_id uuid not null,
  record_id uuid not null,
  person_id uuid not null,
  version int not null,
  author_id uuid not null,
  unit_id uuid,
  method text not null,
  occurred_at timestamptz not null,
  minutes int,
  partner text,
  text text not null,
  audience text not null check (audience in ('author', 'unit', 'tenant', 'shared')),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  replaced_at timestamptz not null,
  replaced_by uuid not null,
  replaced_by_name text not null,
  primary key (region_id, version_id),
  unique (region_id, tenant_id, record_id, version),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, record_id) references support_record (region_id, tenant_id, record_id) on delete restrict
);
comment on table record_version is '訂正前の支援経過. A record as it stood before a correction; what it said is never changed.';
comment on column record_version.version is 'Of the record, while it read so.';
comment on column record_version.audience is 'Who may read it: as the record was then, and no more than the record is now. Opening a record does not open what it said before.';
create index on record_version (region_id, tenant_id, person_id);
alter table record_version enable row level security, force row level security;
create policy owner_or_reader_reads on record_version for select using (tenant_id = asker_tenant() or (audience = 'shared' and is_live(readers, asker_tenant())));
create policy owner_adds on record_version for insert with check (tenant_id = asker_tenant());
create policy owner_narrows on record_version for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (audience, readers) on record_version to tsunagi_gateway, tsunagi_worker;

create table attachment (
  region_id int not null,
  tenant_id uuid not null,
  attachment_id uuid not null,
  person_id uuid not null,
  owner_kind text not null check (owner_kind in ('consent', 'record')),
  owner_id uuid,
  file_name text not null,
  media_type text not null,
  byte_size int not null check (byte_size > 0),
  sha256 text not null,
  bytes bytea not null,
  created_at timestamptz not null default now(),
  created_by uuid not null,
  primary key (region_id, attachment_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table attachment is '写し. Scans attached to consents and records. The bytes lie here so that one permission and one backup cover them.';
create index on attachment (region_id, tenant_id, person_id);
create index on attachment (region_id, tenant_id, owner_id);
alter table attachment enable row level security, force row level security;
create policy owner_reads on attachment for select using (tenant_id = asker_tenant());
create policy owner_adds on attachment for insert with check (tenant_id = asker_tenant());
create policy owner_edits on attachment for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (owner_id) on attachment to tsunagi_gateway, tsunagi_worker;

create table task (
  region_id int not null,
  tenant_id uuid not null,
  task_id uuid not null,
  person_id uuid,
  referral_id uuid,
  kind text not null default 'plain',
  about text,
  glass_id uuid,
  conference_id uuid,
  note_id uuid,
  note_tenant_id uuid,
  share_request_id uuid,
  title text check (length(title) between 1 and 200),
  due_on date,
  assignee_id uuid,
  unit_id uuid,
  done_at timestamptz,
  snoozed_until date,
  version int not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid,
  primary key (region_id, task_id),
  unique (region_id, tenant_id, task_id),
  check (kind <> 'plain' or title is not null),
  check ((kind = 'glass_review') = (glass_id is not null)),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, unit_id) references unit (region_id, tenant_id, unit_id) on delete restrict
);
comment on table task is 'やること. Of a person, a unit or the whole office; created by hand, by a referral or by a conference.';
comment on column task.share_request_id is 'The request for what was withheld that waits for an answer: answered, or over with its referral, it is done.';
comment on column task.kind is 'plain: written by people, with a title. All else the system gives, by a kind that is put into words when it is read. glass_review is done by judging the 緊急閲覧 and in no other way; glass_id then names it, in the home of another organisation.';
comment on column task.about is 'Of what the system gives to do: number of the referral or record, or name of the meeting. Never a person.';
create index on task (region_id, tenant_id, assignee_id, done_at, due_on);
create index on task (region_id, tenant_id, person_id);
create index on task (region_id, tenant_id, unit_id);
alter table task enable row level security, force row level security;
create policy owner_reads on task for select using (tenant_id = asker_tenant());
create policy owner_adds on task for insert with check (tenant_id = asker_tenant());
create policy owner_edits on task for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (title, due_on, assignee_id, unit_id, done_at, snoozed_until, version) on task to tsunagi_gateway, tsunagi_worker;
