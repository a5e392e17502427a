-- 会議に出す候補: whoever works on a case says that a meeting should speak of it, and whoever builds the agenda finds it.
create table conference_candidate (
  region_id int not null,
  tenant_id uuid not null,
  candidate_id uuid not null,
  person_id uuid not null,
  case_id uuid not null,
  kind_code text not null,
  conference_id uuid,
  reason text not null check (length(reason) between 1 and 200),
  marked_by uuid not null,
  created_at timestamptz not null default now(),
  primary key (region_id, candidate_id),
  unique (region_id, tenant_id, case_id, kind_code),
  foreign key (region_id, tenant_id, person_id) references person (region_id, tenant_id, person_id) on delete restrict,
  foreign key (region_id, tenant_id, case_id) references support_case (region_id, tenant_id, case_id) on delete restrict,
  foreign key (region_id, kind_code) references conference_kind on delete restrict
);
comment on table conference_candidate is '会議に出す候補. A mark on an own case, for the own office alone: it opens nothing to anybody. It is deleted when the case stands on an agenda of that kind, is closed, or the mark is taken off.';
comment on column conference_candidate.kind_code is 'The kind of meeting; a case is marked once for each.';
comment on column conference_candidate.conference_id is 'The meeting that is meant, of whichever office: a plain key. Once that takes no more items the mark is for the next of the kind.';
comment on column conference_candidate.reason is 'Why, in a line, for colleagues.';
create index on conference_candidate (region_id, tenant_id, person_id);
create index on conference_candidate (region_id, kind_code);
alter table conference_candidate enable row level security, force row level security;
create policy owner_reads on conference_candidate for select using (tenant_id = asker_tenant());
create policy owner_adds on conference_candidate for insert with check (tenant_id = asker_tenant());
create policy owner_removes on conference_candidate for delete using (tenant_id = asker_tenant());
grant select, insert, delete on conference_candidate to tsunagi_gateway, tsunagi_worker;
