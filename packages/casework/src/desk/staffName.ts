import { type RawBuilder, sql } from 'kysely';
import type { AskerColumns } from './rows.js';

/**
 * The name of a colleague as a column: null for staff of other offices, whose memberships are not visible here. They
 * appear by office and role instead, as they were written down at the time.
 */
export const staffName = (who: AskerColumns, tenant: string, staff: string): RawBuilder<string | null> =>
  sql<string | null>`(select mate.display_name from membership mate where mate.region_id = ${who.region}
    and mate.tenant_id = ${sql.ref(tenant)} and mate.staff_id = ${sql.ref(staff)} order by mate.created_at desc limit 1)`;
