-- What is written down about reading and writing, and what leaves after the commit.
create table audit_event (
  region_id int not null,
  tenant_id uuid not null,
  event_id uuid not null,
  owner_tenant_id uuid not null,
  actor_staff_id uuid not null,
  actor_label text not null,
  verb text not null,
  subject_kind text not null,
  subject_id uuid not null,
  person_id uuid,
  data jsonb not null default '{}',
  request_id text,
  at timestamptz not null default now(),
  primary key (region_id, event_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, owner_tenant_id) references tenant on delete restrict
);
comment on table audit_event is 'Who changed what. tenant_id is the true actor''s tenant, also when the row changed belongs to another. Never personal data.';
create index on audit_event (region_id, owner_tenant_id, person_id, at desc);
create index on audit_event (region_id, tenant_id, at desc);
alter table audit_event enable row level security, force row level security;
create policy owner_or_actor_reads on audit_event for select using (owner_tenant_id = asker_tenant() or tenant_id = asker_tenant());
create policy everyone_adds on audit_event for insert with check (true);
grant select, insert on audit_event to tsunagi_gateway, tsunagi_worker;

create table access_log (
  region_id int not null,
  log_id uuid not null,
  at timestamptz not null default now(),
  owner_tenant_id uuid not null,
  actor_tenant_id uuid not null,
  actor_staff_id uuid not null,
  actor_label text not null,
  action text not null check (action in ('read', 'listed', 'printed', 'exported', 'denied', 'glass')),
  operation text not null,
  purpose text,
  person_id uuid not null,
  subject_kind text not null,
  field_group text,
  basis text not null,
  request_id text not null,
  written_in xid8 not null default pg_current_xact_id(),
  -- No foreign keys: both organisations are those of rows that have just been read, none is ever deleted, and to check
  -- them would lock two rows of the registry for each look, which made the log dearer than all the reading.
  primary key (region_id, log_id)
);
comment on table access_log is 'だれが見たか. Written before the answer leaves; an answer whose rows are not committed does not leave.';
comment on column access_log.written_in is 'The transaction that wrote the row. Those below the oldest one still running have all ended: they can be sealed in this order, and none comes late.';
create index on access_log (region_id, owner_tenant_id, person_id, at desc, log_id desc);
create index on access_log (region_id, written_in, log_id);
create index on access_log (region_id, actor_tenant_id, at desc);
alter table access_log enable row level security, force row level security;
create policy owner_or_actor_reads on access_log for select using (owner_tenant_id = asker_tenant() or actor_tenant_id = asker_tenant());
-- The sealer reads every line of its region, and nothing else that reads does.
create policy sealer_reads on access_log for select to tsunagi_worker
  using (region_id = asker_region() and current_setting('app.seals', true) = 'on');
create policy everyone_adds on access_log for insert with check (true);
grant select on access_log to tsunagi_gateway, tsunagi_worker;
grant insert (region_id, log_id, at, owner_tenant_id, actor_tenant_id, actor_staff_id, actor_label, action, operation, purpose,
  person_id, subject_kind, field_group, basis, request_id) on access_log to tsunagi_gateway, tsunagi_worker;

create table access_seal (
  region_id int not null,
  number int not null check (number > 0),
  previous text not null,
  horizon text not null check (horizon ~ '^[0-9]+$'),
  entries int not null check (entries > 0),
  leaves text not null,
  sealed_at timestamptz not null,
  hash text not null,
  public_key text not null,
  signature text not null,
  primary key (region_id, number)
);
comment on table access_seal is 'The sealed access log: each seal covers the lines written since the one before and carries its hash, signed. Whoever keeps a head can show later that nothing before it was changed.';
comment on column access_seal.horizon is 'Lines written in transactions below it are in this seal or an earlier one.';
alter table access_seal enable row level security, force row level security;
create policy everyone_reads on access_seal for select using (region_id = asker_region());
create policy sealer_adds on access_seal for insert to tsunagi_worker with check (region_id = asker_region());
grant select on access_seal to tsunagi_gateway, tsunagi_worker;
grant insert on access_seal to tsunagi_worker;

create table outbox (
  region_id int not null,
  tenant_id uuid not null,
  outbox_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  version int not null,
  staff_ids uuid[],
  changed text,
  facts jsonb,
  at timestamptz not null default now(),
  check ((changed is null) = (facts is null)),
  primary key (region_id, outbox_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on column outbox.staff_ids is 'Where the news is for some of the office only (a conference): for these.';
comment on column outbox.changed is 'What has changed, by its name in the policy table, where not everybody reads it who reads of such things.';
comment on column outbox.facts is 'Of each row that has changed the columns by which the policy decides who reads it; whoever reads none of them hears nothing.';
comment on table outbox is 'News for one tenant: kind, id and version only. The listener learns the id by NOTIFY and reads the row by that exact key.';
create index on outbox (region_id, tenant_id, at);
alter table outbox enable row level security, force row level security;
create policy addressee_or_exact_id_reads on outbox for select
  using (tenant_id = asker_tenant() or outbox_id = nullif(current_setting('app.event', true), '')::uuid);
create policy everyone_adds on outbox for insert with check (true);
grant select, insert on outbox to tsunagi_gateway, tsunagi_worker;

create table notice (
  region_id int not null,
  tenant_id uuid not null,
  notice_id uuid not null,
  staff_id uuid,
  kind text not null,
  referral_id uuid,
  conference_id uuid,
  number text,
  at timestamptz not null default now(),
  seen_at timestamptz,
  mailed_at timestamptz,
  primary key (region_id, notice_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table notice is 'お知らせ. To one person or (staff_id null) to the office. Number and link only.';
create index on notice (region_id, tenant_id, staff_id, at desc);
alter table notice enable row level security, force row level security;
create policy owner_reads on notice for select using (tenant_id = asker_tenant());
create policy owner_adds on notice for insert with check (tenant_id = asker_tenant());
create policy owner_edits on notice for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (seen_at, mailed_at) on notice to tsunagi_gateway, tsunagi_worker;

create table idempotency_key (
  region_id int not null,
  tenant_id uuid not null,
  staff_id uuid not null,
  key uuid not null,
  command text not null,
  input_digest text not null,
  result jsonb not null,
  at timestamptz not null default now(),
  primary key (region_id, tenant_id, staff_id, key)
);
comment on table idempotency_key is 'Same key, same answer for 72 hours: a click repeated after a lost answer has one effect.';
create index on idempotency_key (at);
alter table idempotency_key enable row level security, force row level security;
create policy self_reads on idempotency_key for select using (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_adds on idempotency_key for insert with check (tenant_id = asker_tenant() and staff_id = asker_staff());
grant select, insert on idempotency_key to tsunagi_gateway, tsunagi_worker;

create table form_draft (
  region_id int not null,
  tenant_id uuid not null,
  staff_id uuid not null,
  form text not null,
  title text not null default '',
  body jsonb not null check (pg_column_size(body) < 65536),
  updated_at timestamptz not null default now(),
  primary key (region_id, tenant_id, staff_id, form)
);
comment on table form_draft is '書きかけ. What one person has typed and not yet saved, two seconds after the last key.';
alter table form_draft enable row level security, force row level security;
create policy self_reads on form_draft for select using (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_adds on form_draft for insert with check (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_edits on form_draft for update
  using (tenant_id = asker_tenant() and staff_id = asker_staff()) with check (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_removes on form_draft for delete using (tenant_id = asker_tenant() and staff_id = asker_staff());
grant select, insert, update (title, body, updated_at), delete on form_draft to tsunagi_gateway, tsunagi_worker;

create table saved_view (
  region_id int not null,
  tenant_id uuid not null,
  staff_id uuid not null,
  page text not null,
  name text not null check (length(name) between 1 and 40),
  conditions jsonb not null check (jsonb_typeof(conditions) = 'object' and pg_column_size(conditions) < 16384),
  opens_first boolean not null default false,
  updated_at timestamptz not null default now(),
  primary key (region_id, tenant_id, staff_id, page, name)
);
comment on table saved_view is '保存した表示. The conditions of a list, kept under a name by one person; it carries conditions, never rights.';
comment on column saved_view.opens_first is 'The page opens with this one. At most one of a page: one statement sets and takes it.';
alter table saved_view enable row level security, force row level security;
create policy self_reads on saved_view for select using (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_adds on saved_view for insert with check (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_edits on saved_view for update
  using (tenant_id = asker_tenant() and staff_id = asker_staff()) with check (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_removes on saved_view for delete using (tenant_id = asker_tenant() and staff_id = asker_staff());
grant select, insert, update (conditions, opens_first, updated_at), delete on saved_view to tsunagi_gateway, tsunagi_worker;
