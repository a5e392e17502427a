-- The referral つなぎ: one home row in the sender's tenant, one mailbox row for each party.
create table referral (
  region_id int not null,
  tenant_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  parent_referral_id uuid,
  number text not null,
  kind text not null check (kind in ('handoff', 'introduction', 'support_request')),
  receiver_tenant_id uuid not null,
  coordinator_tenant_id uuid,
  state text not null default 'draft',
  urgent boolean not null default false,
  needs text[] not null default '{}',
  summary text not null default '' check (length(summary) <= 1200),
  request text not null default '' check (length(request) <= 4000),
  reply_due_on date,
  field_groups text[] not null default '{}',
  basis text not null default 'consent' check (basis in ('consent', 'emergency', 'law')),
  basis_note text,
  consent_id uuid,
  sender_staff_id uuid not null,
  sender_unit_id uuid,
  sender_label text,
  handler_staff_id uuid,
  handler_label text,
  even_if_full boolean not null default false,
  deliver_at timestamptz,
  sent_at timestamptz,
  received_at timestamptz,
  decided_at timestamptz,
  first_contact_on date,
  expected_on date,
  closed_at timestamptz,
  confirmed_at timestamptz,
  clock_stopped_at timestamptz,
  clock_stopped_minutes int not null default 0,
  questions_asked int not null default 0,
  error_asked_by uuid,
  reason_code text,
  reason_by text check (reason_by in ('provider', 'person')),
  state_since timestamptz not null default now(),
  last_event_at timestamptz not null default now(),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  version int not null default 1,
  created_at timestamptz not null default now(),
  primary key (region_id, referral_id),
  unique (region_id, tenant_id, referral_id),
  unique (region_id, tenant_id, number),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict,
  foreign key (region_id, tenant_id, consent_id) references consent (region_id, tenant_id, consent_id) on delete restrict,
  foreign key (region_id, tenant_id, parent_referral_id) references referral (region_id, tenant_id, referral_id) on delete restrict,
  foreign key (region_id, receiver_tenant_id) references tenant on delete restrict,
  foreign key (region_id, coordinator_tenant_id) references tenant on delete restrict
);
comment on table referral is 'つなぎ. Owned by the sender, never copied. The receiver reads it while a line of the ledger lets it; status, reason and outcome are three things.';
comment on column referral.error_asked_by is 'Who of the sender has asked to mark it as an error, where that takes two: somebody else has to ask for the same.';
create index on referral (region_id, tenant_id, person_id);
create index on referral (region_id, tenant_id, case_id);
create index on referral (region_id, tenant_id, parent_referral_id);
create index on referral (region_id, tenant_id, consent_id);
create index on referral (region_id, receiver_tenant_id);
create index on referral (region_id, coordinator_tenant_id);
alter table referral enable row level security, force row level security;
create policy owner_or_reader_reads on referral for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on referral for insert with check (tenant_id = asker_tenant());
create policy owner_edits on referral for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (receiver_tenant_id, kind, state, urgent, needs, summary, request, reply_due_on, field_groups, basis, basis_note,
  consent_id, sender_staff_id, sender_unit_id, sender_label, handler_staff_id, handler_label, even_if_full, deliver_at, sent_at, received_at, decided_at, first_contact_on, expected_on, closed_at,
  confirmed_at, clock_stopped_at, clock_stopped_minutes, questions_asked, error_asked_by, reason_code, reason_by, state_since, last_event_at, readers, version)
  on referral to tsunagi_gateway, tsunagi_worker;

create table referral_event (
  region_id int not null,
  tenant_id uuid not null,
  event_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  kind text not null,
  from_state text,
  to_state text,
  actor_tenant_id uuid not null,
  actor_staff_id uuid,
  actor_label text not null,
  reason_code text,
  field_groups text[] not null default '{}',
  text text,
  means text,
  said_by text check (length(said_by) between 1 and 100),
  said_on date,
  at timestamptz not null default now(),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  primary key (region_id, event_id),
  check ((means is null) = (said_by is null) and (means is null) = (said_on is null)),
  foreign key (region_id, tenant_id, referral_id) references referral (region_id, tenant_id, referral_id) on delete restrict,
  foreign key (region_id, actor_tenant_id) references tenant on delete restrict
);
comment on table referral_event is 'つなぎの経過. Append-only; the state is the fold of these. The actor appears to others by office and role.';
comment on column referral_event.means is 'Phone, fax …: the receiver has said it elsewhere, said_by on said_on, and the actor, of the sender, has recorded it.';
create index on referral_event (region_id, tenant_id, referral_id, at);
create index on referral_event (region_id, tenant_id, person_id);
create index on referral_event (region_id, actor_tenant_id);
alter table referral_event enable row level security, force row level security;
create policy owner_or_reader_reads on referral_event for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on referral_event for insert with check (tenant_id = asker_tenant());
create policy owner_folds on referral_event for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (readers) on referral_event to tsunagi_gateway, tsunagi_worker;

create table share_request (
  region_id int not null,
  tenant_id uuid not null,
  request_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  field_group text not null,
  state text not null default 'open' check (state in ('open', 'shared', 'declined', 'ended')),
  reason text not null check (length(reason) between 1 and 2000),
  asker_tenant_id uuid not null,
  asker_staff_id uuid not null,
  asker_label text not null,
  asked_at timestamptz not null default now(),
  decider_staff_id uuid,
  decider_label text,
  decided_at timestamptz,
  note text check (length(note) <= 2000),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  primary key (region_id, request_id),
  unique (region_id, tenant_id, request_id),
  check ((state = 'open') = (decided_at is null)),
  foreign key (region_id, tenant_id, referral_id) references referral (region_id, tenant_id, referral_id) on delete restrict,
  foreign key (region_id, asker_tenant_id) references tenant on delete restrict
);
comment on table share_request is '提供の依頼. The receiver of a referral asks to see a field group that was withheld, and why; the sender shares it or does not. It ends with the referral.';
create index on share_request (region_id, tenant_id, referral_id, asked_at);
create index on share_request (region_id, tenant_id, person_id);
create index on share_request (region_id, asker_tenant_id);
alter table share_request enable row level security, force row level security;
create policy owner_or_reader_reads on share_request for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on share_request for insert with check (tenant_id = asker_tenant());
create policy owner_edits on share_request for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (state, decider_staff_id, decider_label, decided_at, note, readers) on share_request to tsunagi_gateway, tsunagi_worker;

create table referral_outcome (
  region_id int not null,
  tenant_id uuid not null,
  outcome_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  voice text not null check (voice in ('provider', 'sender', 'person')),
  code text not null,
  text text,
  occurred_on date not null,
  method text,
  actor_tenant_id uuid not null,
  actor_staff_id uuid not null,
  actor_label text not null,
  at timestamptz not null default now(),
  readers jsonb not null default '{}' check (is_until_map(readers)),
  primary key (region_id, outcome_id),
  foreign key (region_id, tenant_id, referral_id) references referral (region_id, tenant_id, referral_id) on delete restrict,
  foreign key (region_id, actor_tenant_id) references tenant on delete restrict
);
comment on table referral_outcome is '結果. Three voices kept apart: the provider, the sender, the person (entered by staff with method and date).';
create index on referral_outcome (region_id, tenant_id, referral_id, at);
create index on referral_outcome (region_id, tenant_id, person_id);
create index on referral_outcome (region_id, actor_tenant_id);
alter table referral_outcome enable row level security, force row level security;
create policy owner_or_reader_reads on referral_outcome for select using (tenant_id = asker_tenant() or is_live(readers, asker_tenant()));
create policy owner_adds on referral_outcome for insert with check (tenant_id = asker_tenant());
create policy owner_folds on referral_outcome for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (readers) on referral_outcome to tsunagi_gateway, tsunagi_worker;

create table mailbox (
  region_id int not null,
  tenant_id uuid not null,
  box text not null check (box in ('in', 'out', 'coordination')),
  referral_id uuid not null,
  home_tenant_id uuid not null,
  from_tenant_id uuid not null,
  to_tenant_id uuid not null,
  number text not null,
  kind text not null,
  state text not null,
  why text not null,
  deadline_kind text,
  deadline_at timestamptz,
  urgent boolean not null default false,
  due_on date,
  clock_stopped boolean not null default false,
  unit_id uuid,
  claimed_by uuid,
  claimed_label text,
  veiled boolean not null default false,
  open boolean not null default true,
  changed_by_tenant uuid,
  version int not null default 1,
  received_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (region_id, tenant_id, box, referral_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, home_tenant_id) references tenant on delete restrict,
  foreign key (region_id, from_tenant_id) references tenant on delete restrict,
  foreign key (region_id, to_tenant_id) references tenant on delete restrict
);
comment on column mailbox.deadline_at is 'When the deadline (T1–T5) passed that is the reason why the line lies here; empty where another thing is. due_on is another day: until when the sender asked for an answer.';
comment on column mailbox.veiled is '支援措置. Of a line that lies with the receiver or the coordinator: the person hides. It outlives the packet, whose end must not tell the office to those who read the name before; the coordinator is told it only where its own people were not asked for this person.';
comment on table mailbox is '受信箱. One row for each party, so that an inbox never joins across tenants. Never a name, never free text.';
comment on column mailbox.changed_by_tenant is 'Whose people did what happened last; null where it was time itself. One’s own office’s doing is no news to it.';
create index mailbox_inbox on mailbox (region_id, tenant_id, open, updated_at desc, referral_id desc, box desc);
create index mailbox_in_hand on mailbox (region_id, tenant_id, claimed_by, open, updated_at desc, referral_id desc, box desc);
create index on mailbox (region_id, home_tenant_id);
create index on mailbox (region_id, from_tenant_id);
create index on mailbox (region_id, to_tenant_id);
alter table mailbox enable row level security, force row level security;
create policy owner_reads on mailbox for select using (tenant_id = asker_tenant());
create policy owner_adds on mailbox for insert with check (tenant_id = asker_tenant());
create policy owner_edits on mailbox for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (state, why, deadline_kind, deadline_at, urgent, due_on, clock_stopped, unit_id, claimed_by, claimed_label, veiled, open, changed_by_tenant, version, updated_at) on mailbox to tsunagi_gateway, tsunagi_worker;

create table mailbox_label (
  region_id int not null,
  tenant_id uuid not null,
  referral_id uuid not null,
  person_id uuid not null,
  name text not null,
  kana text not null,
  until timestamptz not null,
  primary key (region_id, tenant_id, referral_id),
  foreign key (region_id, tenant_id) references tenant on delete restrict
);
comment on table mailbox_label is 'The name shown in an inbox, for as long as the disclosure lasts; a withdrawal deletes it in the same transaction.';
alter table mailbox_label enable row level security, force row level security;
-- app.protects names the person whose name is being put into an inbox anew: what has run out there gives way to it.
create policy owner_reads_while_live on mailbox_label for select using (tenant_id = asker_tenant()
  and (until > now() or person_id = nullif(current_setting('app.protects', true), '')::uuid));
create policy owner_adds on mailbox_label for insert with check (tenant_id = asker_tenant());
create policy owner_edits on mailbox_label for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on mailbox_label for delete using (tenant_id = asker_tenant());
grant select, insert, update (name, kana, until), delete on mailbox_label to tsunagi_gateway, tsunagi_worker;

create table label_token (
  region_id int not null,
  tenant_id uuid not null,
  token text not null,
  referral_id uuid not null,
  person_id uuid not null,
  until timestamptz not null,
  -- Whoever searches reads the index and no row: what a look-up needs of the row lies in it.
  primary key (region_id, tenant_id, token, referral_id) include (person_id, until),
  foreign key (region_id, tenant_id, referral_id) references mailbox_label on delete cascade
);
comment on table label_token is 'Pieces of a name in an inbox, by which the box owner finds it; they end with the label and are removed with it.';
create index on label_token (region_id, tenant_id, referral_id);
alter table label_token enable row level security, force row level security;
create policy owner_reads_while_live on label_token for select using (tenant_id = asker_tenant()
  and (until > now() or person_id = nullif(current_setting('app.protects', true), '')::uuid));
create policy owner_adds on label_token for insert with check (tenant_id = asker_tenant());
create policy owner_edits on label_token for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
create policy owner_removes on label_token for delete using (tenant_id = asker_tenant());
grant select, insert, update (until), delete on label_token to tsunagi_gateway, tsunagi_worker;

create table mailbox_mark (
  region_id int not null,
  tenant_id uuid not null,
  staff_id uuid not null,
  box text not null,
  referral_id uuid not null,
  seen_version int not null default 0,
  snoozed_until date,
  primary key (region_id, tenant_id, staff_id, box, referral_id),
  foreign key (region_id, tenant_id, box, referral_id) references mailbox on delete cascade
);
comment on table mailbox_mark is 'What one person has seen or put off. Marking as read is per person.';
create index on mailbox_mark (region_id, tenant_id, box, referral_id);
create index on mailbox_mark (region_id, tenant_id, staff_id, snoozed_until) where snoozed_until is not null;
alter table mailbox_mark enable row level security, force row level security;
create policy self_reads on mailbox_mark for select using (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_adds on mailbox_mark for insert with check (tenant_id = asker_tenant() and staff_id = asker_staff());
create policy self_edits on mailbox_mark for update using (tenant_id = asker_tenant() and staff_id = asker_staff()) with check (tenant_id = asker_tenant() and staff_id = asker_staff());
grant select, insert, update (seen_version, snoozed_until) on mailbox_mark to tsunagi_gateway, tsunagi_worker;
