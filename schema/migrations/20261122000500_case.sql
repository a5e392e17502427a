-- Cases and what is known about a life, one table for each field group.
create table support_case (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  number text not null,
  status text not null default 'open' check (status in ('open', 'closed')),
  opened_on date not null,
  closed_on date,
  close_reason text,
  unit_id uuid,
  lead_staff_id uuid,
  stage int check (stage between 1 and 4),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  unique (region_id, tenant_id, number),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, unit_id) references unit (region_id, tenant_id, unit_id) on delete restrict
);
comment on table support_case is 'ケース. The time during which a tenant supports a person; stage is the ladder of 就労準備支援 (1–4).';
-- Here and below the person comes before the owner: a page is asked for by the person, of whatever office.
create index on support_case (region_id, person_id, tenant_id);
create index on support_case (region_id, tenant_id, lead_staff_id, status);
create index on support_case (region_id, tenant_id, unit_id);
alter table support_case enable row level security, force row level security;
create policy owner_or_reader_reads on support_case for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on support_case for insert with check (tenant_id = asker_tenant());
create policy owner_edits on support_case for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (status, closed_on, close_reason, unit_id, lead_staff_id, stage, readers, version) on support_case to tsunagi_gateway, tsunagi_worker;

create table case_household (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  kind text not null default 'unknown',
  size int check (size between 1 and 30),
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table case_household is '世帯. Kind and size of the household; its members stand in household_member.';
create index on case_household (region_id, person_id, tenant_id);
alter table case_household enable row level security, force row level security;
create policy owner_or_reader_reads on case_household for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on case_household for insert with check (tenant_id = asker_tenant());
create policy owner_edits on case_household for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (kind, size, note, readers, version, updated_at, updated_by)
  on case_household to tsunagi_gateway, tsunagi_worker;

create table household_member (
  region_id int not null,
  tenant_id uuid not null,
  member_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  name text not null,
  kana text not null default '',
  relation text not null,
  birth_date date,
  lives_together boolean not null default true,
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, member_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table household_member is '世帯員. A member of the household of a case; shared with the group 世帯.';
create index on household_member (region_id, tenant_id, case_id);
create index on household_member (region_id, person_id, tenant_id);
alter table household_member enable row level security, force row level security;
create policy owner_or_reader_reads on household_member for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on household_member for insert with check (tenant_id = asker_tenant());
create policy owner_edits on household_member for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on household_member for delete using (tenant_id = asker_tenant());
grant select, insert, update (name, kana, relation, birth_date, lives_together, note, readers, version, updated_at, updated_by), delete
  on household_member to tsunagi_gateway, tsunagi_worker;

create table case_benefit (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  welfare_status text not null default 'unknown' check (welfare_status in ('unknown', 'none', 'applied', 'receiving', 'ended')),
  welfare_case_number text,
  benefits text[] not null default '{}',
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table case_benefit is '公的給付・保護. Being on 生活保護 is treated like special-care information.';
create index on case_benefit (region_id, person_id, tenant_id);
alter table case_benefit enable row level security, force row level security;
create policy owner_or_reader_reads on case_benefit for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on case_benefit for insert with check (tenant_id = asker_tenant());
create policy owner_edits on case_benefit for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (welfare_status, welfare_case_number, benefits, note, readers, version, updated_at, updated_by)
  on case_benefit to tsunagi_gateway, tsunagi_worker;

create table case_money (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  monthly_income int check (monthly_income >= 0),
  rent int check (rent >= 0),
  savings int check (savings >= 0),
  debt_total int check (debt_total >= 0),
  arrears text,
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table case_money is '家計・債務. Yen a month unless the name says otherwise.';
create index on case_money (region_id, person_id, tenant_id);
alter table case_money enable row level security, force row level security;
create policy owner_or_reader_reads on case_money for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on case_money for insert with check (tenant_id = asker_tenant());
create policy owner_edits on case_money for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (monthly_income, rent, savings, debt_total, arrears, note, readers, version, updated_at, updated_by)
  on case_money to tsunagi_gateway, tsunagi_worker;

create table case_health (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  conditions text,
  certificate text,
  insurance text,
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table case_health is '健康・障害.';
create index on case_health (region_id, person_id, tenant_id);
alter table case_health enable row level security, force row level security;
create policy owner_or_reader_reads on case_health for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on case_health for insert with check (tenant_id = asker_tenant());
create policy owner_edits on case_health for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (conditions, certificate, insurance, note, readers, version, updated_at, updated_by)
  on case_health to tsunagi_gateway, tsunagi_worker;

create table case_work (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  employment_status text not null default 'unknown',
  left_work_on date,
  experience text,
  qualifications text,
  wish text,
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table case_work is '仕事・職歴.';
create index on case_work (region_id, person_id, tenant_id);
alter table case_work enable row level security, force row level security;
create policy owner_or_reader_reads on case_work for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on case_work for insert with check (tenant_id = asker_tenant());
create policy owner_edits on case_work for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (employment_status, left_work_on, experience, qualifications, wish, note, readers, version, updated_at, updated_by)
  on case_work to tsunagi_gateway, tsunagi_worker;

create table case_safety (
  region_id int not null,
  tenant_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  risks text[] not null default '{}',
  note text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, case_id),
  unique (region_id, tenant_id, case_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict
);
comment on table case_safety is '安全. Violence, abuse, dangers at a visit.';
create index on case_safety (region_id, person_id, tenant_id);
alter table case_safety enable row level security, force row level security;
create policy owner_or_reader_reads on case_safety for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on case_safety for insert with check (tenant_id = asker_tenant());
create policy owner_edits on case_safety for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (risks, note, readers, version, updated_at, updated_by)
  on case_safety to tsunagi_gateway, tsunagi_worker;
