-- Accounts, memberships and sessions. Before sign-in a row is reached only by its exact key, through settings.
create table staff (
  region_id int not null,
  tenant_id uuid not null,
  staff_id uuid not null,
  login text not null,
  email text,
  disabled_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, staff_id),
  -- Not led by the tenant: a login name is chosen region-wide. Asking for one answers the same, taken or not.
  unique (region_id, login),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table staff is '職員のアカウント. tenant_id is the organisation that gave the account; what others may see of a person stands in membership.';
alter table staff enable row level security, force row level security;
create policy self_home_or_login on staff for select using (
  staff_id = asker_staff() or tenant_id = asker_tenant() or login = nullif(current_setting('app.login', true), ''));
create policy home_creates on staff for insert with check (tenant_id = asker_tenant());
create policy self_or_home_edits on staff for update
  using (staff_id = asker_staff() or tenant_id = asker_tenant())
  with check (staff_id = asker_staff() or tenant_id = asker_tenant());
grant select, insert, update (email, disabled_at, version) on staff to tsunagi_gateway, tsunagi_worker;

create table membership (
  region_id int not null,
  tenant_id uuid not null,
  membership_id uuid not null,
  staff_id uuid not null,
  unit_id uuid,
  display_name text not null,
  display_kana text not null,
  job_title text not null,
  roles text[] not null check (cardinality(roles) > 0),
  valid_from date not null,
  valid_until date,
  ended_at timestamptz,
  last_sign_in_at timestamptz,
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, membership_id),
  unique (region_id, tenant_id, membership_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, staff_id) references staff on delete restrict,
  foreign key (region_id, tenant_id, unit_id) references unit (region_id, tenant_id, unit_id) on delete restrict
);
comment on table membership is '所属. Which roles a person holds in an organisation, in which unit, from when to when.';
comment on column membership.last_sign_in_at is 'When the person last began to act for this organisation. What they do for another is not this one''s business.';
create index on membership (region_id, staff_id);
-- The name of a colleague stands beside nearly everything that is read: found in the index alone.
create index membership_name on membership (region_id, tenant_id, staff_id, created_at) include (display_name);
create index on membership (region_id, tenant_id, valid_until);
create index on membership (region_id, tenant_id, unit_id);
alter table membership enable row level security, force row level security;
create policy self_or_tenant_reads on membership for select using (tenant_id = asker_tenant() or staff_id = asker_staff());
create policy owner_adds on membership for insert with check (tenant_id = asker_tenant());
create policy owner_edits on membership for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (unit_id, display_name, display_kana, job_title, roles, valid_until, ended_at, last_sign_in_at, version)
  on membership to tsunagi_gateway, tsunagi_worker;

create table password_credential (
  region_id int not null,
  staff_id uuid not null,
  hash text not null,
  stands_alone boolean not null,
  changed_at timestamptz not null default now(),
  primary key (region_id, staff_id),
  foreign key (region_id, staff_id) references staff on delete cascade
);
comment on table password_credential is 'Argon2id hash in PHC format. Only the account itself, or its sign-in, reaches it.';
comment on column password_credential.stands_alone is 'Long enough to be used without a second factor: the hash does not tell.';
alter table password_credential enable row level security, force row level security;
create policy self_reads on password_credential for select using (staff_id = asker_staff());
create policy self_sets on password_credential for insert with check (staff_id = asker_staff());
create policy self_changes on password_credential for update using (staff_id = asker_staff()) with check (staff_id = asker_staff());
grant select, insert, update (hash, stands_alone, changed_at) on password_credential to tsunagi_gateway;

create table totp_credential (
  region_id int not null,
  staff_id uuid not null,
  secret_sealed text not null,
  confirmed_at timestamptz,
  last_step bigint,
  primary key (region_id, staff_id),
  foreign key (region_id, staff_id) references staff on delete cascade
);
comment on table totp_credential is 'Time-based one-time password. The secret is sealed with the key of the installation; last_step makes a code single use.';
alter table totp_credential enable row level security, force row level security;
create policy self_reads on totp_credential for select using (staff_id = asker_staff());
create policy self_sets on totp_credential for insert with check (staff_id = asker_staff());
create policy self_changes on totp_credential for update using (staff_id = asker_staff()) with check (staff_id = asker_staff());
create policy self_removes on totp_credential for delete using (staff_id = asker_staff());
grant select, insert, update (secret_sealed, confirmed_at, last_step), delete on totp_credential to tsunagi_gateway;

create table passkey (
  region_id int not null,
  passkey_id uuid not null,
  staff_id uuid not null,
  credential_id text not null,
  public_key text not null,
  counter bigint not null,
  transports text[] not null default '{}',
  synced boolean not null,
  name text not null check (length(name) between 1 and 60),
  created_at timestamptz not null default now(),
  last_used_at timestamptz,
  primary key (region_id, passkey_id),
  -- Chosen at random by the authenticator, and all that is known of somebody who signs in with it.
  unique (region_id, credential_id),
  foreign key (region_id, staff_id) references staff on delete cascade
);
comment on table passkey is 'パスキー. The public half of a key that never leaves the device; it signs in without a password, for the device has asked for finger or PIN.';
create index on passkey (region_id, staff_id);
alter table passkey enable row level security, force row level security;
create policy self_or_exact_credential_reads on passkey for select
  using (staff_id = asker_staff() or credential_id = nullif(current_setting('app.passkey', true), ''));
create policy self_adds on passkey for insert with check (staff_id = asker_staff());
create policy self_uses on passkey for update using (staff_id = asker_staff()) with check (staff_id = asker_staff());
create policy self_removes on passkey for delete using (staff_id = asker_staff());
grant select, insert, update (counter, last_used_at), delete on passkey to tsunagi_gateway;

create table oidc_provider (
  region_id int not null,
  tenant_id uuid not null,
  issuer text not null,
  client_id text not null,
  client_secret_sealed text,
  acr text[] not null default '{}',
  amr text[] not null default '{}',
  updated_at timestamptz not null default now(),
  primary key (region_id, tenant_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  -- A sign-in from elsewhere opens a session of full strength: the organisation has to say how it can be told.
  check (cardinality(acr) + cardinality(amr) > 0)
);
comment on table oidc_provider is '組織の共通ログイン. The OpenID Connect provider of one organisation; set by the operator, read by its exact key when somebody signs in.';
comment on column oidc_provider.acr is 'One of these must stand in the answer as its level, where there are any.';
comment on column oidc_provider.amr is 'All of these must stand in the answer as ways in which the person was proved.';
alter table oidc_provider enable row level security, force row level security;
create policy owner_or_exact_tenant_reads on oidc_provider for select
  using (tenant_id = asker_tenant() or tenant_id = nullif(current_setting('app.oidc', true), '')::uuid);
create policy owner_sets on oidc_provider for insert with check (tenant_id = asker_tenant());
create policy owner_changes on oidc_provider for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on oidc_provider for delete using (tenant_id = asker_tenant());
grant select, insert, update (issuer, client_id, client_secret_sealed, acr, amr, updated_at), delete on oidc_provider to tsunagi_gateway;

create table oidc_link (
  region_id int not null,
  tenant_id uuid not null,
  staff_id uuid not null,
  subject text not null check (length(subject) between 1 and 255),
  linked_at timestamptz not null default now(),
  primary key (region_id, tenant_id, staff_id),
  unique (region_id, tenant_id, subject),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, staff_id) references staff on delete restrict
);
comment on table oidc_link is 'Which account the provider of an organisation means by a subject. It opens sessions for that organisation only.';
create index on oidc_link (region_id, staff_id);
alter table oidc_link enable row level security, force row level security;
create policy owner_or_exact_subject_reads on oidc_link for select
  using (tenant_id = asker_tenant()
    or (tenant_id = nullif(current_setting('app.oidc', true), '')::uuid and subject = nullif(current_setting('app.oidc_subject', true), '')));
create policy owner_links on oidc_link for insert with check (tenant_id = asker_tenant());
create policy owner_removes on oidc_link for delete using (tenant_id = asker_tenant());
grant select, insert, delete on oidc_link to tsunagi_gateway;

create table session (
  region_id int not null,
  session_id uuid not null,
  staff_id uuid not null,
  membership_id uuid,
  token_hash text not null,
  second_factor boolean not null default false,
  provider_tenant_id uuid,
  device text not null,
  created_at timestamptz not null default now(),
  last_seen_at timestamptz not null default now(),
  idle_until timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  end_reason text,
  version int not null default 1,
  primary key (region_id, session_id),
  unique (region_id, token_hash),
  foreign key (region_id, staff_id) references staff on delete cascade,
  foreign key (region_id, membership_id) references membership on delete restrict,
  foreign key (region_id, provider_tenant_id) references tenant on delete restrict
);
comment on table session is 'A signed-in device. Holds the SHA-256 of an opaque cookie, never the cookie.';
comment on column session.provider_tenant_id is 'The organisation whose own sign-in opened it: its provider speaks for it and for no other.';
create index on session (region_id, staff_id, ended_at);
create index on session (region_id, membership_id);
alter table session enable row level security, force row level security;
create policy self_or_token_reads on session for select
  using (staff_id = asker_staff() or token_hash = nullif(current_setting('app.session', true), ''));
create policy self_opens on session for insert with check (staff_id = asker_staff());
create policy self_or_token_changes on session for update
  using (staff_id = asker_staff() or token_hash = nullif(current_setting('app.session', true), ''))
  with check (staff_id = asker_staff() or token_hash = nullif(current_setting('app.session', true), ''));
grant select, insert, update (membership_id, second_factor, last_seen_at, idle_until, ended_at, end_reason, version)
  on session to tsunagi_gateway, tsunagi_worker;

create table sign_in_counter (
  region_id int not null,
  key_hash text not null,
  failures int not null default 0,
  last_at timestamptz not null default now(),
  next_at timestamptz not null default now(),
  primary key (region_id, key_hash)
);
comment on table sign_in_counter is 'Failed sign-ins, letters and files that were sent, for one account or one address (hashed). The wait grows; nobody is ever locked out for good.';
alter table sign_in_counter enable row level security, force row level security;
create policy exact_key_reads on sign_in_counter for select using (key_hash = nullif(current_setting('app.login_key', true), ''));
create policy exact_key_adds on sign_in_counter for insert with check (key_hash = nullif(current_setting('app.login_key', true), ''));
create policy exact_key_edits on sign_in_counter for update
  using (key_hash = nullif(current_setting('app.login_key', true), ''))
  with check (key_hash = nullif(current_setting('app.login_key', true), ''));
grant select, insert, update (failures, last_at, next_at) on sign_in_counter to tsunagi_gateway;

create table invitation (
  region_id int not null,
  tenant_id uuid not null,
  invitation_id uuid not null,
  token_hash text not null,
  login text not null,
  display_name text not null,
  display_kana text not null,
  job_title text not null,
  unit_id uuid,
  roles text[] not null,
  valid_from date not null,
  valid_until date,
  invited_by uuid not null,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  used_at timestamptz,
  cancelled_at timestamptz,
  primary key (region_id, invitation_id),
  unique (region_id, token_hash),
  foreign key (region_id, tenant_id) references tenant on delete cascade
);
comment on table invitation is 'A one-time link into an organisation, signed by that organisation itself.';
create index on invitation (region_id, tenant_id, created_at desc);
alter table invitation enable row level security, force row level security;
create policy owner_or_token_reads on invitation for select
  using (tenant_id = asker_tenant() or token_hash = nullif(current_setting('app.session', true), ''));
create policy owner_invites on invitation for insert with check (tenant_id = asker_tenant());
create policy owner_or_token_changes on invitation for update
  using (tenant_id = asker_tenant() or token_hash = nullif(current_setting('app.session', true), ''))
  with check (tenant_id = asker_tenant() or token_hash = nullif(current_setting('app.session', true), ''));
grant select, insert, update (used_at, cancelled_at) on invitation to tsunagi_gateway, tsunagi_worker;
