-- An office may move the day of homework that lies on its desk. The line of the record then stands with that day, by which it is
-- called late; which day the meeting had agreed on is kept beside it, for the minutes say what was agreed.
alter table conference_note add column agreed_on date;
comment on column conference_note.agreed_on is 'Day that the meeting agreed on for homework, where the office that has it has moved it since; empty where it has not. due_on is the day that holds.';
grant update (agreed_on) on conference_note to tsunagi_gateway, tsunagi_worker;
