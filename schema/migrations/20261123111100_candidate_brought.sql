-- A mark that was brought waits with its item: where that is struck, the case is a candidate once more.
alter table conference_candidate add column item_id uuid,
  add foreign key (region_id, tenant_id, item_id) references agenda_item (region_id, tenant_id, item_id) on delete restrict;
comment on column conference_candidate.item_id is 'The item as which it was brought: it is offered nowhere while that stands, and once more where that is struck. Empty while it is a candidate.';
comment on table conference_candidate is '会議に出す候補. A mark on an own case, for the own office alone: it opens nothing to anybody. It rests while the case stands on an agenda under that rule, and is deleted when the meeting has spoken of it, the case is closed, or the mark is taken off.';
alter table conference_candidate drop constraint conference_candidate_region_id_tenant_id_case_id_kind_code_key;
-- A case is marked once for each kind, and may rest in several items that were brought one after the other.
alter table conference_candidate add unique nulls not distinct (region_id, tenant_id, case_id, kind_code, item_id);
create index on conference_candidate (region_id, tenant_id, item_id);
create policy owner_edits on conference_candidate for update using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant());
grant update (item_id) on conference_candidate to tsunagi_gateway, tsunagi_worker;
