-- How much the files of one meeting may take together: a pack with all its pictures stands in memory while it is set.
alter table conference_kind add column papers_megabytes int not null default 100 check (papers_megabytes between 1 and 1000);
comment on column conference_kind.papers_megabytes is '会議資料のファイル. How much the files of one meeting may take together, and the pictures in one pack.';
