-- Case conferences 会議. A conference lives with its convener; what is said about a person lives in the home of that person
-- and is read by named members of staff, never by whole offices. Nothing of it enters the ordinary view of a case by itself.
create table conference_kind (
  region_id int not null references region on delete restrict,
  code text not null,
  position int not null,
  name text not null,
  short_name text not null,
  law text not null,
  conveners text[] not null check (cardinality(conveners) > 0),
  members text not null,
  persons text not null check (persons in ('named', 'anonymised', 'none')),
  consent text not null check (consent in ('required', 'not_required')),
  titles_hidden boolean not null,
  item_kinds text[] not null,
  paper_days int not null check (paper_days >= 0),
  minutes_days int not null check (minutes_days >= paper_days),
  secrecy text not null,
  source text not null,
  source_on date not null,
  to_confirm boolean not null,
  primary key (region_id, code)
);
comment on table conference_kind is '会議の種類. The law of each kind as data: who calls it, whether persons may be discussed and with what consent, how long papers and minutes stay readable, with source and date.';
comment on column conference_kind.item_kinds is 'Kinds whose rule an item of such a meeting may follow instead: one meeting may be of one kind for one item and of another for the next.';
alter table conference_kind enable row level security, force row level security;
create policy everyone_reads on conference_kind for select using (region_id = asker_region());
create policy loader_adds on conference_kind for insert to tsunagi_owner with check (region_id = asker_region());
create policy loader_edits on conference_kind for update to tsunagi_owner using (region_id = asker_region()) with check (region_id = asker_region());
grant select on conference_kind to tsunagi_gateway, tsunagi_worker;

create table standing_member (
  region_id int not null,
  tenant_id uuid not null,
  standing_member_id uuid not null,
  kind_code text not null,
  member_tenant_id uuid,
  staff_id uuid,
  name text not null check (length(name) between 1 and 60),
  wish text check (length(wish) between 1 and 60),
  office text not null check (length(office) between 1 and 120),
  part text not null check (part in ('chair', 'secretary', 'member', 'guest')),
  created_at timestamptz not null default now(),
  removed_at timestamptz,
  primary key (region_id, standing_member_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, member_tenant_id) references tenant on delete restrict,
  foreign key (region_id, kind_code) references conference_kind on delete restrict
);
comment on column standing_member.wish is 'お願いしたい人: whom the office is asked to send each time, by name or post; it names somebody itself.';
comment on table standing_member is '構成員名簿. Whom a convener asks to every meeting of a kind; the members of one meeting are chosen from it.';
create index on standing_member (region_id, tenant_id, kind_code);
create index on standing_member (region_id, member_tenant_id);
create index on standing_member (region_id, kind_code);
alter table standing_member enable row level security, force row level security;
create policy owner_reads on standing_member for select using (tenant_id = asker_tenant());
create policy owner_adds on standing_member for insert with check (tenant_id = asker_tenant());
create policy owner_edits on standing_member for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (removed_at) on standing_member to tsunagi_gateway, tsunagi_worker;

create table conference (
  region_id int not null,
  tenant_id uuid not null,
  conference_id uuid not null,
  kind_code text not null,
  session_number int not null check (session_number > 0),
  title text not null check (length(title) between 1 and 120),
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at),
  place text,
  online_url text,
  recurrence text,
  carried_from_id uuid,
  group_id uuid,
  state text not null default 'planned' check (state in ('planned', 'called', 'open', 'ended', 'circulated', 'approved', 'cancelled')),
  recorder_staff_id uuid,
  recorder_label text,
  authors uuid[] not null default '{}',
  opened_at timestamptz,
  ended_at timestamptz,
  minuted_by uuid,
  approved_by uuid,
  approved_at timestamptz,
  approver_label text,
  examiners jsonb not null default '{}' check (is_until_map(examiners)),
  examinations int not null default 0 check (examinations >= 0),
  board_version int not null default 0,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  people jsonb not null default '{}' check (is_until_map(people)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null,
  primary key (region_id, conference_id),
  unique (region_id, tenant_id, conference_id),
  unique (region_id, tenant_id, kind_code, session_number),
  check (group_id is null or kind_code in ('working_group', 'plenary')),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, kind_code) references conference_kind on delete restrict,
  foreign key (region_id, tenant_id, carried_from_id) references conference (region_id, tenant_id, conference_id) on delete restrict
);
comment on table conference is '会議. Kind, time and place of one meeting; it holds nothing about a person. Read by the convener, the invited offices (readers) and the members (people).';
comment on column conference.authors is 'Staff who have written a line of the record or struck one, whoever wrote over it since: none of them approves the minutes.';
comment on column conference.examiners is '決裁のために読む人: staff of the convener without a seat, each until when the minutes are open to them.';
comment on column conference.examinations is 'How often the minutes have been opened for approval since they were sent round; the trade says how often at most.';
comment on column conference.group_id is '部会 whose meeting it is. A plain key of the hub, and only where the kind lets nobody be spoken about by name: no person can be reached from it.';
comment on column conference.board_version is 'Raised by each line of the record and each change of members, so that the two meet on this row.';
create index on conference (region_id, tenant_id, starts_at desc);
create index on conference (region_id, kind_code);
create index on conference (region_id, tenant_id, carried_from_id);
create index on conference (region_id, group_id, starts_at desc, conference_id desc) where group_id is not null;
alter table conference enable row level security, force row level security;
create policy owner_reader_or_member_reads on conference for select
  using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()) or is_named(people, asker_acting(), asker_staff()));
create policy owner_adds on conference for insert with check (tenant_id = asker_tenant());
create policy owner_edits on conference for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (title, starts_at, ends_at, place, online_url, recurrence, state, recorder_staff_id, recorder_label, authors, opened_at,
  ended_at, minuted_by, approved_by, approved_at, approver_label, examiners, examinations, board_version, readers, people, version) on conference to tsunagi_gateway, tsunagi_worker;

create table conference_member (
  region_id int not null,
  tenant_id uuid not null,
  member_id uuid not null,
  conference_id uuid not null,
  member_tenant_id uuid,
  staff_id uuid,
  name text not null check (length(name) between 1 and 60),
  wish text check (length(wish) between 1 and 60),
  office text not null check (length(office) between 1 and 120),
  part text not null check (part in ('chair', 'secretary', 'member', 'guest')),
  answer text not null default 'asked' check (answer in ('asked', 'accepted', 'declined')),
  pledged_at timestamptz,
  pledge text check (pledge in ('screen', 'paper')),
  attended_at timestamptz,
  removed_at timestamptz,
  confirmed_at timestamptz,
  confirmation text check (confirmation in ('screen', 'paper', 'phone', 'letter', 'spoken')),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  people jsonb not null default '{}' check (is_until_map(people)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, member_id),
  unique (region_id, tenant_id, member_id),
  check ((pledged_at is null) = (pledge is null)),
  check ((confirmed_at is null) = (confirmation is null)),
  foreign key (region_id, tenant_id, conference_id) references conference (region_id, tenant_id, conference_id) on delete restrict,
  foreign key (region_id, member_tenant_id) references tenant on delete restrict
);
comment on column conference_member.wish is 'お願いしたい人: whom the convener asks the office to send, by name or post. Shown to the two of them; the office names somebody itself, by account.';
comment on column conference_member.confirmation is 'How they confirmed the minutes: on the screen themselves, or, without an account, by what reached the convener, who notes it with its day.';
comment on table conference_member is '出席者. Who was asked, what they answered, and the pledge of secrecy that their attendance is. Without an account they are named, pledge on paper and get the paper pack.';
create index on conference_member (region_id, tenant_id, conference_id);
create index on conference_member (region_id, conference_id);
create index on conference_member (region_id, staff_id, conference_id);
create index on conference_member (region_id, member_tenant_id, answer);
alter table conference_member enable row level security, force row level security;
create policy owner_reader_or_member_reads on conference_member for select
  using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()) or is_named(people, asker_acting(), asker_staff()));
create policy owner_adds on conference_member for insert with check (tenant_id = asker_tenant());
create policy owner_edits on conference_member for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (staff_id, name, part, answer, pledged_at, pledge, attended_at, removed_at, confirmed_at, confirmation, readers, people, version)
  on conference_member to tsunagi_gateway, tsunagi_worker;

create table agenda_item (
  region_id int not null,
  tenant_id uuid not null,
  item_id uuid not null,
  conference_id uuid not null,
  convener_tenant_id uuid not null,
  position double precision not null,
  sort text not null check (sort in ('case', 'own_plan', 'study', 'issue', 'general')),
  kind_code text not null,
  title text not null check (length(title) between 1 and 120),
  person_id uuid,
  veiled boolean not null default false,
  case_id uuid,
  basis text check (basis in ('consent', 'conference')),
  consent_id uuid,
  title_hidden boolean not null default false,
  state text not null default 'proposed' check (state in ('proposed', 'distributed', 'discussed', 'struck', 'carried')),
  struck_reason text,
  consent_withdrawn boolean not null default false,
  presenter_staff_id uuid not null,
  presenter_label text not null,
  carried_from_id uuid,
  hub_on date,
  roster jsonb not null default '{}' check (is_until_map(roster)),
  people jsonb not null default '{}' check (is_until_map(people)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, item_id),
  unique (region_id, tenant_id, item_id),
  check ((sort in ('case', 'own_plan')) = (person_id is not null)),
  check ((person_id is null) = (basis is null)),
  check ((basis = 'consent') = (consent_id is not null)),
  foreign key (region_id, conference_id) references conference on delete restrict,
  foreign key (region_id, convener_tenant_id) references tenant on delete restrict,
  foreign key (region_id, kind_code) references conference_kind on delete restrict,
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict,
  foreign key (region_id, tenant_id, consent_id) references consent (region_id, tenant_id, consent_id) on delete restrict
);
comment on table agenda_item is '議題. It lives with the office that brought it and follows the rule of its own kind. Its title never names anybody; where the kind hides titles, only those who hear the item know of it.';
comment on column agenda_item.veiled is '支援措置. The person hides: members of other offices are not told which office brought the item, since it tells the town.';
comment on column agenda_item.position is 'Where it stands between others. Each viewer counts the items that they see, so that no gap tells of a hidden one.';
comment on column agenda_item.roster is 'Who knows of a case by the list of members, where the kind does not hide its title: whoever was on it in time. With those to whom it was told they are its people.';
comment on column agenda_item.hub_on is 'The day on which the issue went to the hub, as in conference_note.';
create index on agenda_item (region_id, conference_id, position);
create index on agenda_item (region_id, tenant_id, person_id);
create index on agenda_item (region_id, tenant_id, case_id);
create index on agenda_item (region_id, tenant_id, consent_id);
create index on agenda_item (region_id, convener_tenant_id);
create index on agenda_item (region_id, kind_code);
alter table agenda_item enable row level security, force row level security;
-- app.protects names the person or the conference whose fold is being written: it has to reach the row whoever acts, for
-- PostgreSQL asks the policy for reading of every row that an update touches.
create policy member_reads on agenda_item for select using (is_named(people, asker_acting(), asker_staff())
  or nullif(current_setting('app.protects', true), '')::uuid in (person_id, conference_id));
create policy owner_adds on agenda_item for insert with check (tenant_id = asker_tenant());
create policy owner_edits on agenda_item for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (position, title, veiled, basis, consent_id, state, struck_reason, consent_withdrawn, hub_on, roster, people, version)
  on agenda_item to tsunagi_gateway, tsunagi_worker;
