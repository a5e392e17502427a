-- 次回へ: what becomes of an item is said by the lines, or by whoever keeps the record. And a case that is brought once more is known
-- as such where it was left, so that no colleague is offered what stands on an agenda which they do not read.
alter table agenda_item add column outcome text check (outcome in ('discussed', 'to_next'));
comment on column agenda_item.outcome is '協議した・次回へ, as whoever keeps the record or closes the meeting has said it; empty where the lines say it: of what something was written counts as discussed.';
alter table agenda_item add column stands_again boolean not null default false;
comment on column agenda_item.stands_again is 'Of a case that its meeting did not come to: it stands on a later agenda and is not struck there. Told to those of its own office who heard it, whether or not they read that agenda.';
grant update (outcome, stands_again) on agenda_item to tsunagi_gateway, tsunagi_worker;
alter table agenda_item no force row level security;
update agenda_item i set stands_again = true where i.person_id is not null and exists (select from agenda_item n
  where n.region_id = i.region_id and n.tenant_id = i.tenant_id and n.carried_from_id = i.item_id);
alter table agenda_item force row level security;
