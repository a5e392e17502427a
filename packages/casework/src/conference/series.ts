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
 * The meetings before these, as a table `s`: back to the last that took place, over those that were cancelled. Whatever one of
 * them did not come to is still to be spoken of.
 */
export const meetingsBefore = (conferenceIds: string[], { region }: AskerColumns) =>
  inSeries(sql`with recursive back as (
    select c.conference_id as for_id, c.carried_from_id as conference_id from conference c
      where c.region_id = ${region} and c.conference_id = any(${conferenceIds}::uuid[]) and c.carried_from_id is not null
    union all
    select back.for_id, c.carried_from_id from back
      join conference c on c.region_id = ${region} and c.conference_id = back.conference_id
      where c.state = 'cancelled' and c.carried_from_id is not null
  ) select for_id, conference_id from back`);

const meetingsAfter = (conferenceIds: string[], { region }: AskerColumns) =>
  inSeries(sql`with recursive forth as (
    select c.carried_from_id as for_id, c.conference_id, c.tenant_id, c.state from conference c
      where c.region_id = ${region} and c.carried_from_id = any(${conferenceIds}::uuid[])
    union all
    select forth.for_id, c.conference_id, c.tenant_id, c.state from forth
      join conference c on c.region_id = ${region} and c.tenant_id = forth.tenant_id and c.carried_from_id = forth.conference_id
      where forth.state = 'cancelled'
  ) select for_id, conference_id from forth`);

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
