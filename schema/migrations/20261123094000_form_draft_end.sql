-- What somebody typed and never saved may hold a whole life. It ends by itself, and at once for those who work here no more; the
-- worker ends and removes it without being able to read a word of it.
alter table form_draft add column until timestamptz not null default now() + interval '90 days';
comment on column form_draft.until is '書きかけの保存期限. Counted anew with each key, for as long as the region says (timer_length T10, ninety days where nothing stands there); brought forward for those who have left.';
grant update (until) on form_draft to tsunagi_gateway;
revoke select, insert, update on form_draft from tsunagi_worker;
grant select (region_id, tenant_id, staff_id, until), update (until) on form_draft to tsunagi_worker;
create policy worker_looks on form_draft for select to tsunagi_worker using (tenant_id = asker_tenant());
create policy worker_ends on form_draft for update to tsunagi_worker
  using (tenant_id = asker_tenant()) with check (tenant_id = asker_tenant() and until <= now());
create policy worker_prunes on form_draft for delete to tsunagi_worker using (region_id = asker_region() and until <= now());
comment on policy worker_ends on form_draft is 'Brought forward only: what nobody may open any more goes with the next night.';

alter table timer_length drop constraint timer_length_kind_check;
alter table timer_length add constraint timer_length_kind_check
  check (kind in ('T1', 'T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'T8', 'T9', 'T10'));
