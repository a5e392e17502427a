-- 次回に出す: a case to which one meeting did not come stands once on the agenda of a later one, whoever of the office brings it.
create unique index on agenda_item (region_id, carried_from_id) where state <> 'struck' and carried_from_id is not null;
comment on column agenda_item.carried_from_id is '前回の議題. The item of an earlier meeting that was not discussed there and stands here once more; that a case is the same one is told to nobody but those of its own office who hear both.';
