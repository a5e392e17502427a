-- 期限: what happens to a referral if nobody does anything. How long each step takes is agreed on by the region (timer_length).
create table timer (
  region_id int not null,
  tenant_id uuid not null,
  timer_id uuid not null,
  referral_id uuid not null,
  kind text not null,
  step text not null,
  due_at timestamptz not null,
  fired_at timestamptz,
  cancelled_at timestamptz,
  primary key (region_id, timer_id),
  unique (region_id, tenant_id, referral_id, kind, step, due_at),
  foreign key (region_id, tenant_id, referral_id) references referral (region_id, tenant_id, referral_id) on delete restrict
);
comment on table timer is '期限. T1–T5 are counted in the working days of the receiving tenant; T6 and T7 in days, and moved to a working day of the sending one. Each row has a job of its own; firing twice does nothing.';
create index on timer (region_id, tenant_id, referral_id);
alter table timer enable row level security, force row level security;
create policy owner_reads on timer for select using (tenant_id = asker_tenant());
create policy owner_adds on timer for insert with check (tenant_id = asker_tenant());
create policy owner_edits on timer for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (due_at, fired_at, cancelled_at) on timer to tsunagi_gateway, tsunagi_worker;
