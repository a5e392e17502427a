-- People, local to their tenant. There is no regional index of persons; each field group is a table of its own.
create table person (
  region_id int not null,
  tenant_id uuid not null,
  person_id uuid not null,
  number text not null,
  origin text not null default 'own' check (origin in ('own', 'referral')),
  protected_since timestamptz,
  disclosure_epoch int not null default 0,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  created_by uuid not null,
  primary key (region_id, person_id),
  unique (region_id, tenant_id, person_id),
  unique (region_id, tenant_id, number),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table person is '本人. Carries no personal data, so that it can be pointed at.';
comment on column person.disclosure_epoch is 'Raised before every ledger write and every insert of a shareable row, so that a note and a withdrawal cannot pass each other unseen.';
create index person_protected on person (region_id, person_id) where protected_since is not null;
comment on index person_protected is 'Few hide: a page of the inbox asks for all its persons at once whether one of them does.';
alter table person enable row level security, force row level security;
create policy owner_or_reader_reads on person for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on person for insert with check (tenant_id = asker_tenant());
create policy owner_edits on person for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (protected_since, disclosure_epoch, readers, version) on person to tsunagi_gateway, tsunagi_worker;

create table person_identity (
  region_id int not null,
  tenant_id uuid not null,
  person_id uuid not null,
  family_name text not null,
  given_name text not null,
  family_kana text not null,
  given_kana text not null,
  alias text,
  former_name text,
  substitute_spelling text,
  birth_date date,
  birth_precision text not null default 'day' check (birth_precision in ('day', 'month', 'year', 'about', 'unknown')),
  sex text not null default 'unknown' check (sex in ('male', 'female', 'other', 'unknown')),
  language text,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, person_id),
  unique (region_id, tenant_id, person_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table person_identity is '基本. Names as written (never normalised), kana, birth date, sex.';
alter table person_identity enable row level security, force row level security;
create policy owner_or_reader_reads on person_identity for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on person_identity for insert with check (tenant_id = asker_tenant());
create policy owner_edits on person_identity for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (family_name, given_name, family_kana, given_kana, alias, former_name, substitute_spelling, birth_date, birth_precision, sex, language, readers, version, updated_at, updated_by)
  on person_identity to tsunagi_gateway, tsunagi_worker;

create table person_contact (
  region_id int not null,
  tenant_id uuid not null,
  person_id uuid not null,
  phone text,
  mobile text,
  email text,
  safe_contact text,
  leave_message boolean not null default false,
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, person_id),
  unique (region_id, tenant_id, person_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table person_contact is '連絡先. safe_contact says how this person may be reached without harm.';
alter table person_contact enable row level security, force row level security;
create policy owner_or_reader_reads on person_contact for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on person_contact for insert with check (tenant_id = asker_tenant());
create policy owner_edits on person_contact for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (phone, mobile, email, safe_contact, leave_message, readers, version, updated_at, updated_by)
  on person_contact to tsunagi_gateway, tsunagi_worker;

create table person_address (
  region_id int not null,
  tenant_id uuid not null,
  person_id uuid not null,
  municipality_code text,
  postal_code text,
  locality text,
  street text,
  building text,
  school text,
  clinic text,
  latitude double precision,
  longitude double precision,
  protected_since timestamptz,
  people jsonb not null default '{}' check (is_until_map(people)),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  updated_at timestamptz not null default now(),
  updated_by uuid not null,
  primary key (region_id, person_id),
  unique (region_id, tenant_id, person_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table person_address is '住所. The only table that may hold town, school, clinic, postal code or map point of a person.';
alter table person_address enable row level security, force row level security;
-- app.protects names the one person whose flag, fold or measure is being written: those statements have to reach the row
-- whoever acts, for PostgreSQL asks the policy for reading of every row that an update touches, before and after.
create policy owner_or_reader_reads_unless_protected on person_address for select using ((tenant_id = asker_tenant() or is_live(readers, asker_tenant()))
  and (protected_since is null or is_named(people, asker_acting(), asker_staff())
    or person_id = nullif(current_setting('app.protects', true), '')::uuid));
create policy owner_adds on person_address for insert with check (tenant_id = asker_tenant());
create policy owner_edits on person_address for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (municipality_code, postal_code, locality, street, building, school, clinic, latitude, longitude, protected_since, people, readers, version, updated_at, updated_by)
  on person_address to tsunagi_gateway, tsunagi_worker;

create table person_link (
  region_id int not null,
  tenant_id uuid not null,
  link_id uuid not null,
  person_id uuid not null,
  other_tenant_id uuid not null,
  other_person_id uuid,
  referral_id uuid,
  origin text not null check (origin in ('referral', 'shared_case', 'answered_question')),
  created_at timestamptz not null default now(),
  primary key (region_id, link_id),
  unique (region_id, tenant_id, person_id, other_tenant_id, referral_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, other_tenant_id) references tenant on delete restrict
);
comment on table person_link is 'One side of a link between records of two tenants: made only by an accepted referral, a shared case or an answered question.';
create index on person_link (region_id, other_tenant_id);
create index on person_link (region_id, tenant_id, other_person_id);
alter table person_link enable row level security, force row level security;
create policy owner_reads on person_link for select using (tenant_id = asker_tenant());
create policy owner_adds on person_link for insert with check (tenant_id = asker_tenant());
create policy owner_edits on person_link for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (other_person_id) on person_link to tsunagi_gateway, tsunagi_worker;

create table search_token (
  region_id int not null,
  tenant_id uuid not null,
  token text not null,
  kind text not null,
  person_id uuid not null,
  primary key (region_id, tenant_id, token, kind, person_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete cascade
);
comment on table search_token is 'Two-letter pieces of names, numbers and phone digits, matched by equality: under row security only equality keeps its index. Addresses are never cut into tokens.';
create index on search_token (region_id, tenant_id, person_id);
alter table search_token enable row level security, force row level security;
create policy owner_reads on search_token for select using (tenant_id = asker_tenant());
create policy owner_adds on search_token for insert with check (tenant_id = asker_tenant());
create policy owner_edits on search_token for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on search_token for delete using (tenant_id = asker_tenant());
grant select, insert, delete on search_token to tsunagi_gateway, tsunagi_worker;
