import { sql } from 'kysely';

/** Whether a line `o` of the ledger opens something now: it has begun, is not past its end, and no further line has ended it. */
export const openNow = sql<boolean>`(o.verb = 'opens' and o.starts_at <= now() and o.until > now()
  and not exists (select from disclosure e where e.region_id = o.region_id and e.tenant_id = o.tenant_id
    and e.person_id = o.person_id and e.opens_line_id = o.line_id and e.until <= now()))`;
