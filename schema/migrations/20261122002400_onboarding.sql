-- 協力の申し込み. Whoever wants to take part writes a few lines without being known; the coordinator of the region reads them
-- and takes the organisation in, or says why not.
create table partner_application (
  region_id int not null,
  tenant_id uuid not null,
  application_id uuid not null,
  organisation text not null check (length(organisation) between 1 and 100),
  contact_name text not null check (length(contact_name) between 1 and 60),
  phone text check (length(phone) <= 40),
  email text check (length(email) <= 200),
  about text not null check (length(about) <= 2000),
  challenge_hash text not null,
  state text not null default 'received' check (state in ('received', 'accepted', 'declined')),
  note text check (length(note) <= 500),
  founded_tenant_id uuid,
  decided_by_label text,
  decided_at timestamptz,
  version int not null default 1,
  received_at timestamptz not null default now(),
  primary key (region_id, application_id),
  unique (region_id, tenant_id, challenge_hash),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, founded_tenant_id) references tenant on delete restrict
);
comment on table partner_application is 'What an organisation wrote that wants to take part, and what came of it. It belongs to the coordinator of the region; what was declined goes after half a year.';
comment on column partner_application.challenge_hash is 'Of the task that was worked out for it: no task is taken twice.';
create index on partner_application (region_id, tenant_id, received_at desc, application_id desc);
create index on partner_application (region_id, founded_tenant_id);
alter table partner_application enable row level security, force row level security;
create policy owner_reads on partner_application for select using (tenant_id = asker_tenant());
create policy anybody_writes on partner_application for insert
  with check (region_id = asker_region() and state = 'received' and founded_tenant_id is null);
comment on policy anybody_writes on partner_application is 'For people without an account; the command finds the coordinator, asks for the task and counts the address.';
create policy owner_decides on partner_application for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy worker_prunes on partner_application for delete to tsunagi_worker
  using (region_id = asker_region() and state = 'declined' and decided_at < now() - interval '180 days');
grant select, insert, update (state, note, founded_tenant_id, decided_by_label, decided_at, version) on partner_application to tsunagi_gateway, tsunagi_worker;
grant delete on partner_application to tsunagi_worker;

create policy founder_adds on tenant for insert to tsunagi_gateway with check (tenant_id = asker_tenant() and kind = 'partner');
comment on policy founder_adds on tenant is 'Partners that the coordinator takes in, through inHome (tenant.found) after authorize; every other kind is loaded or added by the operator.';
grant insert on tenant to tsunagi_gateway;
