-- Who sat in the room and did not press the button is there all the same, once they have pledged secrecy: the convener notes it, and
-- it stands there by whom. And whoever pledges after the papers went out is to be seen by those who presented them: it is kept when
-- they last did.
alter table conference_member add column attendance_noted_by text check (length(attendance_noted_by) between 1 and 200);
alter table conference_member add constraint conference_member_attendance_noted check (attendance_noted_by is null or attended_at is not null);
comment on column conference_member.attendance_noted_by is 'Who of the convener noted that they were there, by name; empty where they came in by themselves.';
grant update (attendance_noted_by) on conference_member to tsunagi_gateway, tsunagi_worker;

alter table agenda_brief add column handed_at timestamptz;
comment on column agenda_brief.handed_at is 'When its papers were last handed out; who has pledged secrecy since was not thought of then.';
grant update (handed_at) on agenda_brief to tsunagi_gateway, tsunagi_worker;
