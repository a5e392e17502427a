import { type RawBuilder, sql } from 'kysely';
import type { AskerColumns } from './rows.js';

/**
 * The name of a colleague as a column: null for staff of other offices, whose memberships are not visible here. They
 * appear by office and role instead, as they were written down at the time.
 */
export const staffName = (who: AskerColumns, tenant: string, staff: string): RawBuilder<string | null> =>
  sql<string | null>`(select m.display_name from membership m where m.region_id = ${who.region}
    and m.tenant_id = ${sql.ref(tenant)} and m.staff_id = ${sql.ref(staff)} order by m.created_at desc limit 1)`;
