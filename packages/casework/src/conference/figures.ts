import { type Kysely, type RawBuilder, sql } from 'kysely';
import { isNamed, mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

/** From the first to the last day, both of them in it; ISO dates. */
export interface Span {
  from: string;
  until: string;
}

const dayBegins = (day: string) => sql<Date>`(${day}::date::timestamp at time zone 'Asia/Tokyo')`;
const inJapan = (column: string) => sql`(${sql.ref(column)} at time zone 'Asia/Tokyo')::date`;
const today = sql`(now() at time zone 'Asia/Tokyo')::date`;
const count = (what: RawBuilder<unknown> = sql`true`) => sql<number>`(count(*) filter (where ${what}))::int`;

/** A line for each kind, and one for all of them, whose kind is null: also where there is nothing at all. */
const byKindAndInAll = sql`grouping sets ((c.kind_code), ())`;
const kind = sql<string | null>`c.kind_code`.as('kindCode');

/** Meetings that the own office convened and that were opened in these days. */
const held = (db: Kysely<Rows>, $: Span, who: AskerColumns, variant: string) =>
  db
    .selectFrom('conference as c')
    .where('c.regionId', '=', who.region)
    .where('c.tenantId', '=', who.tenant)
    .where(mayRead(variant, 'Conference', 'c', who))
    .where('c.openedAt', 'is not', null)
    .where(sql<boolean>`c.starts_at >= ${dayBegins($.from)} and c.starts_at < ${dayBegins($.until)} + interval '1 day'`)
    .groupBy(byKindAndInAll);

/** How many meetings, and in how many of them the viewer has a seat: of the others they hear nothing about persons. */
export const countMeetings = reading({
  name: 'conference-figures-meetings',
  build: (db, $: Span, who, variant) =>
    held(db, $, who, variant).select([kind, count().as('meetings'), count(isNamed(sql.ref('c.people'), who)).as('seated')]),
  discloses: null,
});

/** Items that were not struck, and how many persons they were about, as far as the viewer heard them. */
export const countItems = reading({
  name: 'conference-figures-items',
  build: (db, $: Span, who, variant) =>
    held(db, $, who, variant)
      .innerJoin('agenda_item as i', (join) => join.onRef('i.regionId', '=', 'c.regionId').onRef('i.conferenceId', '=', 'c.conferenceId'))
      .where('i.state', '<>', 'struck')
      .where(mayRead(variant, 'AgendaItem', 'i', who))
      .select([kind, count().as('items'), sql<number>`count(distinct i.person_id)::int`.as('persons')]),
  discloses: null,
});

const homework = sql`n.kind = 'homework'`;
const doneOn = inJapan('n.done_at');

/** Decisions, what is missing, and what became of the homework, as far as the viewer reads the record. */
export const countNotes = reading({
  name: 'conference-figures-notes',
  build: (db, $: Span, who, variant) =>
    held(db, $, who, variant)
      .innerJoin('conference_note as n', (join) =>
        join.onRef('n.regionId', '=', 'c.regionId').onRef('n.conferenceId', '=', 'c.conferenceId'),
      )
      .where('n.struckAt', 'is', null)
      .where(mayRead(variant, 'ConferenceNote', 'n', who))
      .select([
        kind,
        count(sql`n.kind = 'decision'`).as('decisions'),
        count(homework).as('homework'),
        count(sql`${homework} and ${doneOn} <= n.due_on`).as('doneInTime'),
        count(sql`${homework} and ${doneOn} > n.due_on`).as('doneLate'),
        count(sql`${homework} and n.done_at is null and n.due_on < ${today}`).as('overdue'),
        sql<number | null>`percentile_cont(0.5) within group (order by extract(epoch from n.done_at - n.written_at) / 86400)
          filter (where ${homework} and n.done_at is not null)`.as('medianDays'),
      ]),
  discloses: null,
});
