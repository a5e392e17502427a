-- Whoever was told of somebody at a meeting is a line of its own, so that one person may have a thousand of them: the ending of each is
-- looked up by the line that it ends, not among all of that person.
drop index disclosure_region_id_tenant_id_person_id_idx;
create index on disclosure (region_id, tenant_id, person_id, opens_line_id);
