import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { AskerColumns, Rows } from './rows.js';

/**
 * The name of a colleague as a column: null for staff of other offices, whose memberships are not visible here. They
 * appear by office and role instead, as they were written down at the time.
 */
export const staffName = (who: AskerColumns, tenant: string, staff: string): RawBuilder<string | null> =>
  sql<string | null>`(select mate.display_name from membership mate where mate.region_id = ${who.region}
    and mate.tenant_id = ${sql.ref(tenant)} and mate.staff_id = ${sql.ref(staff)} order by mate.created_at desc limit 1)`;

/**
 * The colleagues of a whole page, each found once: for lists, where the same few sign line after line. `staff` is an SQL
 * list of their ids; staff of other offices are not among them. The names of the office are read side by side from one index,
 * in its order, and looked through behind `offset`: asked for one by one, PostgreSQL takes whichever index knows an account,
 * and fetches each membership for its name.
 */
export const colleagues = (db: Kysely<Rows>, who: AskerColumns, staff: RawBuilder<string>) =>
  db
    .selectFrom((own) =>
      own
        .selectFrom('membership')
        .where('regionId', '=', who.region)
        .where('tenantId', '=', who.tenant)
        .select(['staffId', 'displayName', sql`created_at`.as('since')])
        .offset(sql<number>`0`)
        .as('mates'),
    )
    .where(sql<boolean>`staff_id = any(array(${staff}))`)
    .distinctOn('staffId')
    .orderBy('staffId', 'desc')
    .orderBy('since', 'desc')
    .select(['staffId', 'displayName']);
