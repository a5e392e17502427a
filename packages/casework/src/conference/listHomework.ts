import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

interface Page {
  /** Only of meetings of this kind; null for all. */
  kindCode: string | null;
  /** Cursor: the key of the last row of the page before. */
  afterId: string;
  first: number;
}

/**
 * 宿題 that meetings of the own office gave, to whichever office, as far as the viewer reads the record: with the meeting, and
 * with the item where they know of it. Every line stands with a day, for homework without one is given one.
 */
const given = (db: Kysely<Rows>, { kindCode }: Page, who: AskerColumns, variant: string) =>
  db
    .selectFrom('conference_note as n')
    .innerJoin('conference as c', (join) => join.onRef('c.regionId', '=', 'n.regionId').onRef('c.conferenceId', '=', 'n.conferenceId'))
    .leftJoin('agenda_item as i', (join) =>
      join
        .onRef('i.regionId', '=', 'n.regionId')
        .onRef('i.itemId', '=', 'n.itemId')
        .on(mayRead(variant, 'AgendaItem', 'i', who)),
    )
    .where('n.regionId', '=', who.region)
    .where('n.convenerTenantId', '=', who.tenant)
    .where('n.kind', '=', 'homework')
    .where('n.struckAt', 'is', null)
    .where(sql<boolean>`(${kindCode}::text is null or c.kind_code = ${kindCode})`)
    .where(mayRead(variant, 'Conference', 'c', who))
    .where(mayRead(variant, 'ConferenceNote', 'n', who))
    .selectAll('n')
    .select(['c.kindCode', 'c.sessionNumber', 'c.title as meeting', 'c.startsAt', 'i.title as itemTitle']);

const discloses = (row: { personId: string | null; tenantId: string }) =>
  row.personId
    ? { personId: row.personId, ownerTenantId: row.tenantId, subject: 'ConferenceNote', fieldGroup: null, action: 'listed' as const }
    : null;

/** What is still to be done: what is overdue stands first. */
export const listOpenHomework = reading({
  name: 'homework-open',
  build: (db, $: Page & { afterDue: string }, who, variant) =>
    given(db, $, who, variant)
      .where('n.doneAt', 'is', null)
      .where(sql<boolean>`(n.due_on, n.note_id) > (${$.afterDue}::date, ${$.afterId}::uuid)`)
      .orderBy('n.dueOn')
      .orderBy('n.noteId')
      .limit($.first),
  discloses,
});

/** What is done, the latest first. */
export const listDoneHomework = reading({
  name: 'homework-done',
  build: (db, $: Page & { beforeAt: Date }, who, variant) =>
    given(db, $, who, variant)
      .where(sql<boolean>`(n.done_at, n.note_id) < (${$.beforeAt}::timestamptz, ${$.afterId}::uuid)`)
      .orderBy('n.doneAt', 'desc')
      .orderBy('n.noteId', 'desc')
      .limit($.first),
  discloses,
});
