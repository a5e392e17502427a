-- The marks of a page are asked for by their referrals, in whichever box: with the box in front of the referral each box was a way
-- down of its own, and the index that leads to a line, which knows nobody, looked shorter and read the marks of all colleagues.
-- What has been seen stands in the key's index too: a page and its counts ask for nothing else, line by line, and hundreds of times
-- for each time that somebody sees something.
alter table mailbox_mark drop constraint mailbox_mark_pkey,
  add primary key (region_id, tenant_id, staff_id, referral_id, box) include (seen_version);
