-- A meeting of twelve offices with thirty people each has one board on hundreds of screens. A line of the record is told to them as
-- what it is, and each reads the lines that are new to it instead of the whole board.
alter table conference_note add column board_version int not null default 0;
comment on column conference_note.board_version is 'As which version of the board the line stands as it is: what was written after a screen has read the board is found by it. Told to nobody as it is, for it counts lines of other items too.';
create index on conference_note (region_id, conference_id, board_version);
grant update (board_version) on conference_note to tsunagi_gateway, tsunagi_worker;
