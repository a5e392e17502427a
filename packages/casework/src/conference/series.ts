import { type RawBuilder, sql } from 'kysely';
import { type AskerColumns, reading } from '../desk/rows.js';
import { meetings } from './meetings.js';

interface OfConferences {
  conferenceIds: string[];
}

/** A meeting of the same series, and of which one it was asked for. */
interface InSeries {
  forId: string;
  conferenceId: string;
}

/**
 * How many meetings of a series are looked through for cases that were left: those of a year where it meets once a month. Who cared
 * about one that was left longer ago brings it anew.
 */
const deep = 12;
/** As far as a series is held to hang together. */
const far = 1000;

/** The meetings before these, as a table `s`, so many, and for as long as `over` is true of the one that was just come to. */
const back = (conferenceIds: string[], { region }: AskerColumns, most: number, over: RawBuilder<unknown>) =>
  inSeries(sql`with recursive back as (
    select c.conference_id as for_id, c.carried_from_id as conference_id, 1 as steps from conference c
      where c.region_id = ${region} and c.conference_id = any(${conferenceIds}::uuid[]) and c.carried_from_id is not null
    union all
    select back.for_id, c.carried_from_id, steps + 1 from back
      join conference c on c.region_id = ${region} and c.conference_id = back.conference_id
      where steps < ${sql.lit(most)} and c.carried_from_id is not null and ${over}
  ) select for_id, conference_id from back`);

/** The same of the meetings after these. */
const forth = (conferenceIds: string[], { region }: AskerColumns, most: number, over: RawBuilder<unknown>) =>
  inSeries(sql`with recursive forth as (
    select c.carried_from_id as for_id, c.conference_id, c.tenant_id, c.state, 1 as steps from conference c
      where c.region_id = ${region} and c.carried_from_id = any(${conferenceIds}::uuid[])
    union all
    select forth.for_id, c.conference_id, c.tenant_id, c.state, steps + 1 from forth
      join conference c on c.region_id = ${region} and c.tenant_id = forth.tenant_id and c.carried_from_id = forth.conference_id
      where steps < ${sql.lit(most)} and ${over}
  ) select for_id, conference_id from forth`);

/** Back to the last that took place, over those that were cancelled. */
const meetingsBefore = (ids: string[], who: AskerColumns) => back(ids, who, far, sql`c.state = 'cancelled'`);
const meetingsAfter = (ids: string[], who: AskerColumns) => forth(ids, who, far, sql`forth.state = 'cancelled'`);

/** Whatever one of them did not come to is still to be spoken of, until it is brought again. */
export const allMeetingsBefore = (ids: string[], who: AskerColumns) => back(ids, who, deep, sql`true`);
export const allMeetingsAfter = (ids: string[], who: AskerColumns) => forth(ids, who, deep, sql`true`);

const inSeries = (found: RawBuilder<unknown>) => sql<InSeries>`(${found})`.as<'s'>(sql`s(for_id, conference_id)`);

/** 前回: of each of these the last meeting of its series that was not cancelled, as far as the viewer may know of it. */
export const readPrevious = reading({
  name: 'conference-previous',
  build: (db, $: OfConferences, who, variant) =>
    meetings(db, who, variant)
      .innerJoin(meetingsBefore($.conferenceIds, who), 's.conferenceId', 'c.conferenceId')
      .where('c.state', '<>', 'cancelled')
      .select('s.forId'),
  discloses: null,
});

/** 次回: of each of these the next meeting of its series that is not cancelled, as far as the viewer may know of it. */
export const readNext = reading({
  name: 'conference-next',
  build: (db, $: OfConferences, who, variant) =>
    meetings(db, who, variant)
      .innerJoin(meetingsAfter($.conferenceIds, who), 's.conferenceId', 'c.conferenceId')
      .where('c.state', '<>', 'cancelled')
      .select('s.forId'),
  discloses: null,
});
