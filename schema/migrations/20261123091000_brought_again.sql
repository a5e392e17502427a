-- 次回に出す: a case to which one meeting did not come stands once on the agenda of a later one, whoever of the office brings it.
alter table agenda_item add unique (region_id, tenant_id, carried_from_id);
comment on column agenda_item.carried_from_id is '前回の議題. The item of an earlier meeting that was not discussed there and stands here once more, while it is not struck. That a case is the same one is told to nobody but those of its own office who heard both.';
grant update (carried_from_id) on agenda_item to tsunagi_gateway, tsunagi_worker;
