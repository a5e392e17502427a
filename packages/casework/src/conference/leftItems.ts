import { type Kysely, sql } from 'kysely';
import { isNamed, mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { heardAtMeeting } from '../disclosure/index.js';
import { takesItems } from './Conference.js';
import { allMeetingsAfter, allMeetingsBefore } from './series.js';

interface OfConferences {
  conferenceIds: string[];
}

/** Cases of the own office, told to the viewer, to which a meeting before these did not come; where the viewer may bring them now. */
const left = (db: Kysely<Rows>, { conferenceIds }: OfConferences, who: AskerColumns, variant: string) =>
  db
    .selectFrom('agenda_item as i')
    .innerJoin(allMeetingsBefore(conferenceIds, who), 's.conferenceId', 'i.conferenceId')
    .innerJoin('conference as c', (join) => join.onRef('c.regionId', '=', 'i.regionId').onRef('c.conferenceId', '=', 'i.conferenceId'))
    .innerJoin('conference as t', (join) => join.onRef('t.regionId', '=', 'i.regionId').onRef('t.conferenceId', '=', 's.forId'))
    .where('t.state', 'in', [...takesItems])
    .where(isNamed(sql.ref('t.people'), who))
    .where('i.regionId', '=', who.region)
    .where('i.tenantId', '=', who.tenant)
    .where('i.personId', 'is not', null)
    .where('i.state', 'in', ['proposed', 'distributed'])
    .where(mayRead(variant, 'AgendaItem', 'i', who))
    .where(heardAtMeeting('i', who))
    .where(mayRead(variant, 'Conference', 'c', who));

/**
 * これまでに協議されなかった案件, with what they stood on then, as long as they have not been brought again. They are not carried over by
 * themselves: on the day of the next meeting the basis may be another.
 */
export const listLeftItems = reading({
  name: 'conference-left-items',
  build: (db, $: OfConferences, who, variant) =>
    left(db, $, who, variant)
      .leftJoin('agenda_brief as b', (join) =>
        join
          .onRef('b.regionId', '=', 'i.regionId')
          .onRef('b.itemId', '=', 'i.itemId')
          .on(mayRead(variant, 'AgendaBrief', 'b', who)),
      )
      .where('i.standsAgain', '=', false)
      .orderBy('c.startsAt')
      .orderBy('i.position')
      .orderBy('i.itemId')
      .select(['s.forId as conferenceId', 'i.itemId', 'i.tenantId', 'i.sort', 'i.kindCode', 'i.title', 'i.personId', 'i.caseId'])
      .select(['i.consentId', 'b.purpose', 'b.fieldGroups', 'c.sessionNumber', 'c.startsAt']),
  discloses: ({ personId, tenantId }) =>
    personId ? { personId, ownerTenantId: tenantId, subject: 'AgendaBrief', fieldGroup: null } : null,
});

/** One of them by its key, for the command that brings it again: about whom it is, and whether that has been done. */
export const readLeftItem = reading({
  name: 'conference-left-item',
  build: (db, $: OfConferences & { itemId: string }, who, variant) =>
    left(db, $, who, variant).where('i.itemId', '=', $.itemId).select(['i.personId as person', 'i.standsAgain as again']),
  discloses: null,
});

/** 次回に出す: of each of these the next meeting of its series to which the viewer may bring something now. */
export const listMeetingsToBringTo = reading({
  name: 'conference-to-bring-to',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('conference as t')
      .innerJoin(allMeetingsAfter($.conferenceIds, who), 's.conferenceId', 't.conferenceId')
      .where('t.regionId', '=', who.region)
      .where('t.state', 'in', [...takesItems])
      .where(isNamed(sql.ref('t.people'), who))
      .where(mayRead(variant, 'Conference', 't', who))
      .orderBy('t.startsAt')
      .select(['s.forId as conferenceId', 't.conferenceId as nextId']),
  discloses: null,
});

/**
 * 次回に出しました: where the items of these meetings stand once more, as far as the viewer sees it. That a case is the same one is
 * for those of its own office who heard it: the titles tell nobody else. Where it went is told to who hears it there too.
 */
export const listBroughtAgain = reading({
  name: 'conference-brought-again',
  build: (db, $: OfConferences, who, variant) =>
    db
      .selectFrom('agenda_item as i')
      .innerJoin('agenda_item as n', (join) =>
        join.onRef('n.regionId', '=', 'i.regionId').onRef('n.tenantId', '=', 'i.tenantId').onRef('n.carriedFromId', '=', 'i.itemId'),
      )
      .innerJoin('conference as c', (join) => join.onRef('c.regionId', '=', 'n.regionId').onRef('c.conferenceId', '=', 'n.conferenceId'))
      .where('i.regionId', '=', who.region)
      .where(sql<boolean>`i.conference_id = any(${$.conferenceIds}::uuid[])`)
      .where(mayRead(variant, 'AgendaItem', 'i', who))
      .where(mayRead(variant, 'AgendaItem', 'n', who))
      .where(mayRead(variant, 'Conference', 'c', who))
      .where(sql<boolean>`(i.person_id is null or (i.tenant_id = ${who.tenant} and ${heardAtMeeting('i', who)}))`)
      .select([
        'i.conferenceId',
        'i.itemId',
        'n.itemId as nextItemId',
        'c.conferenceId as nextConferenceId',
        'c.sessionNumber',
        'c.startsAt',
      ])
      .select(sql<boolean>`(n.person_id is null or ${heardAtMeeting('n', who)})`.as('heard')),
  discloses: null,
});
