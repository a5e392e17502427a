import { sql } from 'kysely';
import { reading } from '../desk/rows.js';
import { listed, withIdentity } from './findPersons.js';

interface MyPersonsArgs {
  /** Cursor: the last row of the page before; the far future for the first page. */
  beforeAt: Date;
  beforeId: string;
  first: number;
}

/** The people of whose open case the viewer is in charge, last touched first. */
export const listMyPersons = reading({
  name: 'my-persons',
  build: (db, $: MyPersonsArgs, who, variant) =>
    withIdentity(db, who, variant)
      .innerJoin(
        db
          .selectFrom('support_case as c')
          .leftJoin('support_record as s', (join) =>
            join.onRef('s.regionId', '=', 'c.regionId').onRef('s.tenantId', '=', 'c.tenantId').onRef('s.caseId', '=', 'c.caseId'),
          )
          .where('c.regionId', '=', who.region)
          .where('c.tenantId', '=', who.tenant)
          .where('c.leadStaffId', '=', who.staff)
          .where('c.status', '=', 'open')
          .groupBy('c.personId')
          .select(['c.personId', sql<Date>`date_trunc('milliseconds', max(greatest(s.updated_at, c.created_at)))`.as('touchedAt')])
          .as('mine'),
        'mine.personId',
        'p.personId',
      )
      .where(sql<boolean>`(mine.touched_at, p.person_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .orderBy('mine.touchedAt', 'desc')
      .orderBy('p.personId', 'desc')
      .limit($.first)
      .select('mine.touchedAt'),
  discloses: listed,
});
