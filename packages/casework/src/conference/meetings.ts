import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import type { AskerColumns, Rows } from '../desk/rows.js';

/** Of the seat of whoever asks, for the office for which they act. */
const ofOwnSeat = <T>(column: string, who: AskerColumns, where = sql``) =>
  sql<T | null>`(select ${sql.ref(`m.${column}`)} from conference_member m where m.region_id = c.region_id
    and m.conference_id = c.conference_id and m.staff_id = ${who.staff}::uuid and m.member_tenant_id = ${who.tenant}::uuid
    and m.removed_at is null ${where})`;

const startOfToday = sql`((now() at time zone 'Asia/Tokyo')::date::timestamp at time zone 'Asia/Tokyo')`;

/** Past its day, and nobody has opened it: whether it was held nobody knows but those who were to be there. */
export const neverOpened = sql<boolean>`(c.state in ('planned', 'called') and c.ends_at < ${startOfToday})`;

/** Meetings that the viewer may know of, with the viewer's own place in each, and what has come of it. */
export const meetings = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('conference as c')
    .where('c.regionId', '=', who.region)
    .where(mayRead(variant, 'Conference', 'c', who))
    .selectAll('c')
    .select([
      ofOwnSeat<string>('answer', who).as('ownAnswer'),
      ofOwnSeat<Date>('attendedAt', who, sql`and m.attendance_noted_by is null`).as('ownEnteredAt'),
      neverOpened.as('neverOpened'),
      sql<boolean>`exists (select from conference n where n.region_id = c.region_id and n.tenant_id = c.tenant_id
        and n.carried_from_id = c.conference_id)`.as('nextIsPlanned'),
    ]);
