-- Nothing looks for a line by its id alone: lines are sealed in the order of the transactions that wrote them, and found by the
-- organisation, the person and the time. So the order in which they are sealed is their key, and each line goes into one index less.
alter table access_log drop constraint access_log_pkey, add primary key (region_id, written_in, log_id);
drop index access_log_region_id_written_in_log_id_idx;
