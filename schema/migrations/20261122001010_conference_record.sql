-- What stands about an item of a conference: what is asked, its papers, its record, and what members gave in writing. Each row
-- is read by those to whom it was told, one by one.
create table agenda_brief (
  region_id int not null,
  tenant_id uuid not null,
  item_id uuid not null,
  conference_id uuid not null,
  person_id uuid,
  purpose text check (length(purpose) <= 2000),
  field_groups text[] not null default '{}',
  exceptions jsonb not null default '[]' check (jsonb_typeof(exceptions) = 'array'),
  people jsonb not null default '{}' check (is_until_map(people)),
  primary key (region_id, item_id),
  foreign key (region_id, conference_id) references conference on delete restrict,
  foreign key (region_id, tenant_id, item_id) references agenda_item (region_id, tenant_id, item_id) on delete restrict,
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table agenda_brief is '議題の趣旨. What is asked of the meeting and what of the person is told: read with the papers, by those to whom they were handed. On the item itself stands only what everybody on the list may know.';
comment on column agenda_brief.exceptions is 'Members who get less than the others, or nothing, by seat; each stands however often the item is handed out, until something else is said of that member.';
create index on agenda_brief (region_id, conference_id);
create index on agenda_brief (region_id, tenant_id, item_id);
create index on agenda_brief (region_id, tenant_id, person_id);
alter table agenda_brief enable row level security, force row level security;
create policy member_reads on agenda_brief for select using (is_named(people, asker_acting(), asker_staff())
  or nullif(current_setting('app.protects', true), '')::uuid in (person_id, conference_id));
create policy owner_adds on agenda_brief for insert with check (tenant_id = asker_tenant());
create policy owner_edits on agenda_brief for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (purpose, field_groups, exceptions, people) on agenda_brief to tsunagi_gateway, tsunagi_worker;

create table agenda_sheet (
  region_id int not null,
  tenant_id uuid not null,
  sheet_id uuid not null,
  item_id uuid not null,
  conference_id uuid not null,
  person_id uuid,
  field_group text,
  title text not null check (length(title) between 1 and 120),
  text text check (length(text) <= 20000),
  facts jsonb,
  position int not null,
  people jsonb not null default '{}' check (is_until_map(people)),
  created_at timestamptz not null default now(),
  created_by uuid not null,
  primary key (region_id, sheet_id),
  check ((field_group is null) = (facts is null) and (text is null) = (facts is not null)),
  foreign key (region_id, conference_id) references conference on delete restrict,
  foreign key (region_id, tenant_id, item_id) references agenda_item (region_id, tenant_id, item_id) on delete restrict,
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table agenda_sheet is '会議資料. A page of an item: a text, or what stood in one field group on the day of distribution. Each member reads the pages that were handed to them, until the end that the kind sets.';
create index on agenda_sheet (region_id, conference_id);
create index on agenda_sheet (region_id, tenant_id, item_id);
create index on agenda_sheet (region_id, tenant_id, person_id);
alter table agenda_sheet enable row level security, force row level security;
create policy member_reads on agenda_sheet for select using (is_named(people, asker_acting(), asker_staff())
  or nullif(current_setting('app.protects', true), '')::uuid in (person_id, conference_id));
create policy owner_adds on agenda_sheet for insert with check (tenant_id = asker_tenant());
create policy owner_edits on agenda_sheet for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on agenda_sheet for delete using (tenant_id = asker_tenant());
grant select, insert, update (people), delete on agenda_sheet to tsunagi_gateway, tsunagi_worker;

create table conference_note (
  region_id int not null,
  tenant_id uuid not null,
  note_id uuid not null,
  conference_id uuid not null,
  convener_tenant_id uuid not null,
  item_id uuid,
  person_id uuid,
  kind text not null check (kind in ('note', 'decision', 'homework', 'need')),
  text text not null check (length(text) between 1 and 4000),
  position int not null,
  writer_staff_id uuid not null,
  writer_label text not null,
  assignee_tenant_id uuid,
  assignee_staff_id uuid,
  assignee_label text,
  due_on date,
  task_id uuid,
  done_at timestamptz,
  beside_note_id uuid,
  written_keys uuid[] not null default '{}',
  struck_at timestamptz,
  hub_on date,
  carried_on date,
  people jsonb not null default '{}' check (is_until_map(people)),
  version int not null default 1,
  written_at timestamptz not null default now(),
  primary key (region_id, note_id),
  unique (region_id, tenant_id, note_id),
  check (kind <> 'homework' or assignee_tenant_id is not null),
  foreign key (region_id, conference_id) references conference on delete restrict,
  foreign key (region_id, convener_tenant_id) references tenant on delete restrict,
  foreign key (region_id, assignee_tenant_id) references tenant on delete restrict,
  foreign key (region_id, tenant_id, item_id) references agenda_item (region_id, tenant_id, item_id) on delete restrict,
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table conference_note is '会議の記録. One row a line: what was said, decided, set as homework or found to be missing. It lives with its item, whoever keeps the record.';
comment on column conference_note.beside_note_id is 'Two wrote the same line without a connection: the later one stands beside it and nothing is overwritten.';
comment on column conference_note.written_keys is 'The keys that the screen gave to all that was ever written here, the latest last: what is sent again after a lost answer, or was typed over the latest meanwhile, is known by them.';
comment on column conference_note.carried_on is 'The day on which the line became a record of the case: once, on the consent of that day.';
comment on column conference_note.hub_on is 'The day on which what is missing went to the hub. A day and no key: nothing leads from here to the need, or from there to a meeting.';
create index on conference_note (region_id, conference_id, position);
create index on conference_note (region_id, tenant_id, item_id);
create index on conference_note (region_id, tenant_id, person_id);
create index on conference_note (region_id, assignee_tenant_id);
create index on conference_note (region_id, convener_tenant_id);
create index on conference_note (region_id, convener_tenant_id, due_on, note_id) where kind = 'homework' and done_at is null;
alter table conference_note enable row level security, force row level security;
create policy member_reads on conference_note for select using (is_named(people, asker_acting(), asker_staff())
  or nullif(current_setting('app.protects', true), '')::uuid in (person_id, conference_id));
create policy owner_adds on conference_note for insert with check (tenant_id = asker_tenant());
create policy owner_edits on conference_note for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (kind, text, written_keys, writer_staff_id, writer_label, assignee_tenant_id, assignee_staff_id, assignee_label, due_on, task_id, done_at, struck_at, hub_on, carried_on, people, version)
  on conference_note to tsunagi_gateway, tsunagi_worker;

create table conference_opinion (
  region_id int not null,
  tenant_id uuid not null,
  opinion_id uuid not null,
  conference_id uuid not null,
  convener_tenant_id uuid not null,
  member_id uuid not null,
  staff_id uuid,
  item_id uuid,
  person_id uuid,
  occasion text not null check (occasion in ('absence', 'minutes')),
  text text not null check (length(text) between 1 and 4000),
  people jsonb not null default '{}' check (is_until_map(people)),
  version int not null default 1,
  written_at timestamptz not null default now(),
  primary key (region_id, opinion_id),
  check (item_id is not null or person_id is null),
  foreign key (region_id, conference_id) references conference on delete restrict,
  foreign key (region_id, convener_tenant_id, member_id) references conference_member (region_id, tenant_id, member_id) on delete restrict,
  foreign key (region_id, tenant_id, item_id) references agenda_item (region_id, tenant_id, item_id) on delete restrict,
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table conference_opinion is '意見・指摘. What an absent member has to say, and what a member would have otherwise in the minutes. It lives with its item and is read by those who hear that; of no item, by whoever wrote it and the members of the convener.';
create index on conference_opinion (region_id, conference_id);
create index on conference_opinion (region_id, convener_tenant_id, member_id);
create index on conference_opinion (region_id, tenant_id, item_id);
create index on conference_opinion (region_id, tenant_id, person_id);
alter table conference_opinion enable row level security, force row level security;
create policy member_reads on conference_opinion for select using (is_named(people, asker_acting(), asker_staff())
  or nullif(current_setting('app.protects', true), '')::uuid in (person_id, conference_id));
create policy owner_adds on conference_opinion for insert with check (tenant_id = asker_tenant());
create policy owner_edits on conference_opinion for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (text, people, version, written_at) on conference_opinion to tsunagi_gateway, tsunagi_worker;
