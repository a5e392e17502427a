-- Papers that were handed out before it was kept when: by the last line of the ledger that opened them.
alter table agenda_brief no force row level security;
alter table disclosure no force row level security;
update agenda_brief b set handed_at = o.at
from (select region_id, origin_id, max(recorded_at) as at from disclosure where origin = 'conference' and verb = 'opens' group by 1, 2) o
where o.region_id = b.region_id and o.origin_id = b.item_id and b.handed_at is null;
alter table agenda_brief force row level security;
alter table disclosure force row level security;
