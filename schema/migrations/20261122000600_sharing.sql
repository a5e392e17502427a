-- The legal basis, and the ledger that every cross-tenant read stands on.
create table consent (
  region_id int not null,
  tenant_id uuid not null,
  consent_id uuid not null,
  person_id uuid not null,
  purpose text not null check (length(purpose) between 1 and 500),
  field_groups text[] not null check (cardinality(field_groups) > 0),
  recipients uuid[] not null check (cardinality(recipients) > 0),
  method text not null check (method in ('paper', 'oral', 'guardian')),
  given_on date not null,
  until date not null check (until >= given_on),
  evidence_id uuid,
  note text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (region_id, consent_id),
  unique (region_id, tenant_id, consent_id),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table consent is '本人同意. Purpose, field groups, named recipients, method, date, end, evidence. Immutable; withdrawn by a line in consent_withdrawal.';
create index on consent (region_id, tenant_id, person_id, given_on desc);
alter table consent enable row level security, force row level security;
create policy owner_reads on consent for select using (tenant_id = asker_tenant());
create policy owner_adds on consent for insert with check (tenant_id = asker_tenant());
grant select, insert on consent to tsunagi_gateway, tsunagi_worker;

create table consent_withdrawal (
  region_id int not null,
  tenant_id uuid not null,
  consent_id uuid not null,
  person_id uuid not null,
  method text not null check (method in ('paper', 'oral', 'guardian')),
  reason text,
  withdrawn_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (region_id, consent_id),
  foreign key (region_id, tenant_id, consent_id) references consent (region_id, tenant_id, consent_id) on delete restrict,
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict
);
comment on table consent_withdrawal is '同意の撤回. Ends every disclosure that stood on the consent, in the same transaction.';
create index on consent_withdrawal (region_id, tenant_id, person_id);
create index on consent_withdrawal (region_id, tenant_id, consent_id);
alter table consent_withdrawal enable row level security, force row level security;
create policy owner_reads on consent_withdrawal for select using (tenant_id = asker_tenant());
create policy owner_adds on consent_withdrawal for insert with check (tenant_id = asker_tenant());
grant select, insert on consent_withdrawal to tsunagi_gateway, tsunagi_worker;

create table disclosure (
  region_id int not null,
  tenant_id uuid not null,
  line_id uuid not null,
  person_id uuid not null,
  verb text not null check (verb in ('opens', 'ends')),
  opens_line_id uuid,
  field_groups text[] not null default '{}',
  from_tenant_id uuid not null,
  to_tenant_id uuid not null,
  to_staff_id uuid,
  to_member_id uuid check (to_member_id is null or origin = 'conference'),
  may_forward_to uuid[] not null default '{}',
  basis text not null check (basis in ('consent', 'conference', 'emergency', 'law', 'anonymised')),
  consent_id uuid,
  basis_note text,
  sayings text[] not null default '{}',
  origin text not null check (origin in ('referral', 'conference', 'manual', 'glass')),
  origin_id uuid,
  starts_at timestamptz not null,
  until timestamptz not null,
  reason text,
  recorded_at timestamptz not null default now(),
  recorded_by uuid not null,
  primary key (region_id, line_id),
  check ((verb = 'ends') = (opens_line_id is not null)),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, consent_id) references consent (region_id, tenant_id, consent_id) on delete restrict,
  foreign key (region_id, to_tenant_id) references tenant on delete restrict,
  foreign key (region_id, from_tenant_id) references tenant on delete restrict
);
comment on table disclosure is '提供の台帳. Append-only: who opened what to whom, on which basis, from when until when; an ending is a further line whose until is its time.';
comment on column disclosure.to_member_id is 'The seat at a conference to which something was told: of somebody without an account it is all that there is.';
comment on column disclosure.sayings is 'What the system says of the basis, as codes that are put into words when they are read. What people wrote stands in basis_note.';
create index on disclosure (region_id, tenant_id, person_id);
create index on disclosure (region_id, tenant_id, origin_id);
create index on disclosure (region_id, tenant_id, consent_id);
create index on disclosure (region_id, to_tenant_id, person_id);
create index on disclosure (region_id, from_tenant_id);
alter table disclosure enable row level security, force row level security;
-- What is told at a conference is told to one person; to the rest of the office it does not say that there is anything to know.
create policy owner_or_addressee_reads on disclosure for select using (tenant_id = asker_tenant()
  or (to_tenant_id = asker_tenant() and (origin <> 'conference' or to_staff_id = asker_staff())));
create policy owner_adds on disclosure for insert with check (tenant_id = asker_tenant());
grant select, insert on disclosure to tsunagi_gateway, tsunagi_worker;
