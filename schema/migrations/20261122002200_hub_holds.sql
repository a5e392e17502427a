-- 空きを押さえる: places of an entry that are put aside for an organisation while it prepares a referral.
create table hub_hold (
  region_id int not null,
  tenant_id uuid not null,
  hold_id uuid not null,
  entry_id uuid not null,
  keeper_tenant_id uuid not null,
  places int not null check (places between 1 and 20),
  until date not null,
  state text not null default 'held' check (state in ('held', 'released', 'taken', 'expired')),
  version int not null default 1,
  created_at timestamptz not null default now(),
  ended_at timestamptz,
  primary key (region_id, hold_id),
  check ((state = 'held') = (ended_at is null)),
  foreign key (region_id, tenant_id) references tenant on delete restrict,
  foreign key (region_id, keeper_tenant_id, entry_id) references hub_public (region_id, tenant_id, entry_id) on delete restrict
);
comment on table hub_hold is 'Places of an entry, the organisation for which they are kept, and until when; never a person. What is live is summed up in hub_public.held.';
comment on column hub_hold.until is 'The last day; the worker ends the hold at the midnight of Japan after it.';
create index on hub_hold (region_id, tenant_id, state, until);
create index on hub_hold (region_id, keeper_tenant_id, entry_id);
create index on hub_hold (region_id, entry_id, state);
alter table hub_hold enable row level security, force row level security;
create policy holder_or_keeper_reads on hub_hold for select using (tenant_id = asker_tenant() or keeper_tenant_id = asker_tenant());
create policy holder_adds on hub_hold for insert with check (tenant_id = asker_tenant());
create policy holder_ends on hub_hold for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
comment on policy holder_ends on hub_hold is 'The keeper ends a hold through inHome, after authorize under its own organisation.';
grant select, insert, update (state, version, ended_at) on hub_hold to tsunagi_gateway, tsunagi_worker;
