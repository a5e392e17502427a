import type { Client } from 'pg';
import { firstRegion } from '../../kit/country.ts';

/** Requests whose looks have been taken: one that wrote none down is not given those of the one before. */
const taken = new Set<string>();

/** What the last request of a member of staff wrote into the access log: of whom what was seen, and on which ground. */
export async function lastLooks(see: Client, tenant: string, staff: string): Promise<unknown> {
  const { rows } = await see.query(
    `select request_id as request, owner_tenant_id as owner, person_id as person, subject_kind as subject, field_group as group, action, basis
     from access_log where region_id = $1 and actor_tenant_id = $2 and actor_staff_id = $3 and at > now() - interval '1 minute'
       and request_id = (select request_id from access_log where region_id = $1 and actor_tenant_id = $2 and actor_staff_id = $3
         and at > now() - interval '1 minute' order by at desc limit 1)
     order by person_id, subject_kind, field_group`,
    [firstRegion, tenant, staff],
  );
  const request = rows[0]?.request;
  if (!request || taken.has(request)) return [];
  taken.add(request);
  return rows.map(({ request: _each, ...look }) => look);
}
