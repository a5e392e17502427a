-- A letter carries the name and number of somebody who may never have been answered, or has long left: it stays no longer than it is needed.
alter policy worker_prunes on partner_application using (
  region_id = asker_region() and (
    (state in ('accepted', 'declined') and decided_at < now() - interval '180 days')
    or (state = 'received' and received_at < now() - interval '1 year')));
comment on table partner_application is 'What an organisation wrote that wants to take part, and what came of it. It belongs to the coordinator of the region. What was decided goes after half a year, what nobody has answered after a year; what came of it stands in the trail.';
