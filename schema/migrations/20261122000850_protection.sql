-- 支援措置: the address of somebody in hiding, and the glass that may be broken in an emergency.
create table protection (
  region_id int not null,
  tenant_id uuid not null,
  protection_id uuid not null,
  measure_id uuid not null,
  person_id uuid not null,
  origin_tenant_id uuid not null,
  since timestamptz not null,
  until date not null,
  set_by uuid not null,
  release_asked_at timestamptz,
  release_asked_by uuid,
  release_reason text check (length(release_reason) between 1 and 500),
  released_at timestamptz,
  released_by uuid,
  version int not null default 1,
  primary key (region_id, protection_id),
  unique (region_id, tenant_id, person_id, measure_id),
  -- Two people release; the database holds that too.
  check (released_by is null or origin_tenant_id <> tenant_id or released_by <> release_asked_by),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, origin_tenant_id) references tenant on delete restrict
);
comment on table protection is '支援措置. One row for each linked record that a measure covers, all with one measure_id; the office that set it is its origin. Why somebody hides is written nowhere.';
comment on column protection.until is 'The day on which the measure has to be renewed. It lifts nothing by itself: the flag goes when two people release it.';
create index on protection (region_id, origin_tenant_id);
alter table protection enable row level security, force row level security;
create policy owner_reads on protection for select using (tenant_id = asker_tenant());
create policy owner_adds on protection for insert with check (tenant_id = asker_tenant());
create policy owner_edits on protection for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (until, release_asked_at, release_asked_by, release_reason, released_at, released_by, version)
  on protection to tsunagi_gateway, tsunagi_worker;

create table glass_break (
  region_id int not null,
  tenant_id uuid not null,
  glass_id uuid not null,
  person_id uuid not null,
  number text not null,
  staff_id uuid not null,
  staff_label text not null,
  reason text not null check (length(reason) between 10 and 500),
  at timestamptz not null,
  until timestamptz not null check (until > at and until <= at + interval '60 minutes'),
  reviewer_tenant_id uuid not null,
  review_due_on date not null,
  judgement text check (judgement in ('justified', 'unjustified')),
  judgement_note text check (length(judgement_note) between 1 and 1000),
  judged_at timestamptz,
  judged_by_label text,
  version int not null default 1,
  primary key (region_id, glass_id),
  unique (region_id, tenant_id, glass_id),
  check (reviewer_tenant_id <> tenant_id),
  check ((judged_at is null) = (judgement is null)),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, reviewer_tenant_id) references tenant on delete restrict
);
comment on table glass_break is '緊急閲覧. Somebody who was not named opened a protected address for at most an hour; the privacy officer of another organisation has to judge it. Holds the number of the person, never a name or a place.';
create index on glass_break (region_id, tenant_id, person_id, at desc);
create index on glass_break (region_id, reviewer_tenant_id, at desc);
alter table glass_break enable row level security, force row level security;
create policy owner_or_reviewer_reads on glass_break for select
  using (tenant_id = asker_tenant() or reviewer_tenant_id = asker_tenant());
create policy owner_adds on glass_break for insert with check (tenant_id = asker_tenant());
create policy owner_edits on glass_break for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant select, insert, update (judgement, judgement_note, judged_at, judged_by_label, version) on glass_break to tsunagi_gateway, tsunagi_worker;
