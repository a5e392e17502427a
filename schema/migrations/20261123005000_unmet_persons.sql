-- The threshold of the ledger is one of people: a referral with five subjects lays five lines, and a sum of five that is one family
-- must not be told.
alter table unmet_need add column first_of_person boolean not null default true;
comment on column unmet_need.first_of_person is 'Of the lines that one person lays in a period, in whichever subjects, one: sums over subjects are told where enough of these stand in them.';
