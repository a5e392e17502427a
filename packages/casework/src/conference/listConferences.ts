import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, askedPersons, type Rows, reading } from '../desk/rows.js';
import { heardAtMeeting } from '../disclosure/index.js';
import type { NoteKind } from './ConferenceNote.js';
import { meetings, neverOpened } from './meetings.js';

interface PageArgs {
  /** Cursor: the start of the last meeting of the page before, and its key. */
  at: Date;
  id: string;
  first: number;
  /** Only those of this kind; null for all. */
  kindCode: string | null;
}

/** Meetings in which the viewer sits, which the own office convenes, or to which it was asked. */
const ours = (db: Kysely<Rows>, { kindCode }: PageArgs, who: AskerColumns, variant: string) =>
  meetings(db, who, variant).where(sql<boolean>`(${kindCode}::text is null or c.kind_code = ${kindCode})`);

/** What is still to come or in session, the nearest first. */
export const listUpcomingConferences = reading({
  name: 'conferences-upcoming',
  build: (db, $: PageArgs, who, variant) =>
    ours(db, $, who, variant)
      .where('c.state', 'in', ['planned', 'called', 'open'])
      .where(sql<boolean>`not ${neverOpened}`)
      .where(sql<boolean>`(c.starts_at, c.conference_id) > (${$.at}::timestamptz, ${$.id}::uuid)`)
      .orderBy('c.startsAt')
      .orderBy('c.conferenceId')
      .limit($.first),
  discloses: null,
});

/** What is over, the latest first; also what was never opened, past its day. */
export const listPastConferences = reading({
  name: 'conferences-past',
  build: (db, $: PageArgs, who, variant) =>
    ours(db, $, who, variant)
      .where(sql<boolean>`(c.state in ('ended', 'circulated', 'approved', 'cancelled') or ${neverOpened})`)
      .where(sql<boolean>`(c.starts_at, c.conference_id) < (${$.at}::timestamptz, ${$.id}::uuid)`)
      .orderBy('c.startsAt', 'desc')
      .orderBy('c.conferenceId', 'desc')
      .limit($.first),
  discloses: null,
});

/** Meetings of working groups (部会): of each the ten latest, those to come among them. */
export const listMeetingsOfGroups = reading({
  name: 'conferences-of-groups',
  build: (db, $: { groupIds: string[] }, who, variant) =>
    db
      .selectFrom(sql<{ groupId: string }>`unnest(${$.groupIds}::uuid[])`.as<'asked'>(sql`asked(group_id)`))
      .innerJoinLateral(
        meetings(db, who, variant)
          .where(sql<boolean>`c.group_id = asked.group_id`)
          .orderBy('c.startsAt', 'desc')
          .orderBy('c.conferenceId', 'desc')
          .limit(10)
          .as('c'),
        (join) => join.onTrue(),
      )
      .selectAll('c'),
  discloses: null,
});

/** How many lines of the record of the item `i` are of this kind, of those that the viewer reads. */
const noted = (kind: NoteKind, who: AskerColumns, variant: string, more = sql``) =>
  sql<number>`(select count(*)::int from conference_note n where n.region_id = i.region_id and n.tenant_id = i.tenant_id
    and n.item_id = i.item_id and n.kind = ${sql.lit(kind)} and n.struck_at is null ${more} and ${mayRead(variant, 'ConferenceNote', 'n', who)})`;

/** Items of conferences about these persons that were told to the viewer, the latest first; as many as a page shows. */
export const listItemsOfPersons = reading({
  name: 'conference-items-of-persons',
  build: (db, $: { personIds: string[] }, who, variant) =>
    db
      .selectFrom(askedPersons($.personIds))
      .innerJoinLateral(
        (lateral) =>
          (lateral as unknown as Kysely<Rows>)
            .selectFrom('agenda_item as i')
            .innerJoin('conference as c', (join) =>
              join.onRef('c.regionId', '=', 'i.regionId').onRef('c.conferenceId', '=', 'i.conferenceId'),
            )
            .where('i.regionId', '=', who.region)
            .where(sql<boolean>`i.person_id = asked.person_id`)
            .where(mayRead(variant, 'AgendaItem', 'i', who))
            .where(heardAtMeeting('i', who))
            .orderBy('c.startsAt', 'desc')
            .orderBy('i.itemId')
            .limit(50)
            .selectAll('i')
            .select(['c.title as conferenceTitle', 'c.startsAt', 'c.sessionNumber'])
            .select([noted('decision', who, variant).as('decisions'), noted('homework', who, variant).as('homework')])
            .select(noted('homework', who, variant, sql`and n.done_at is null`).as('openHomework'))
            .as('i'),
        (join) => join.onTrue(),
      )
      .orderBy('i.startsAt', 'desc')
      .orderBy('i.itemId')
      .selectAll('i'),
  discloses: (row) =>
    row.personId ? { personId: row.personId, ownerTenantId: row.tenantId, subject: 'AgendaItem', fieldGroup: null } : null,
});
