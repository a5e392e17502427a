-- A paper of an item may be a file: a scan, a photograph or a PDF. It lies on the page that it is, so that who reads the page, when it
-- is closed and that it goes with the page are said once.
alter table agenda_sheet add column file_name text, add column media_type text, add column byte_size int, add column pages int, add column bytes bytea;
alter table agenda_sheet add check (num_nulls(file_name, media_type, byte_size, bytes) in (0, 4) and (bytes is null or field_group is null)
  and (pages is null or bytes is not null) and (byte_size is null or byte_size > 0)
  and (media_type is null or media_type in ('application/pdf', 'image/jpeg', 'image/png')));
comment on column agenda_sheet.bytes is 'The file that the page is, as it was cleaned when it came: a picture drawn anew, or a PDF that does nothing. Read one at a time.';
comment on column agenda_sheet.pages is 'How many pages a PDF has, as far as it says so; empty for a picture.';
