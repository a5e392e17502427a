import { type Kysely, sql } from 'kysely';
import { assertSound, codesFault, rangeFault } from '../desk/faults.js';
import { mayRead } from '../desk/mayRead.js';
import { needs } from '../desk/needs.js';
import type { AskerColumns, Rows } from '../desk/rows.js';
import { hubTopics } from './codes.js';
import { agesFaults } from './contentFaults.js';
import { mark } from './entryTokens.js';
import { points, type Wanted } from './matching.js';

/** What is wanted of an entry, as marks: one of `must` has to be there, the others count as much as they weigh. */
export interface Wishes {
  must: string[];
  marks: string[];
  weights: number[];
  minAge: number | null;
  maxAge: number | null;
}

/** Throws with each part of the question that names what there is not. */
export function assertWanted({ subjects, topics, weekday, minAge, maxAge }: Wanted): void {
  assertSound({
    needs: subjects.length === 0 ? 'REQUIRED' : codesFault(subjects, needs),
    topics: codesFault(topics, hubTopics),
    weekday: rangeFault(weekday, 1, 7),
    age: agesFaults({ minAge: minAge ?? null, maxAge: maxAge ?? null }).minAge ?? null,
  });
}

export function wishesOf({ subjects, topics = [], municipalityCode, weekday, transport, skill, minAge, maxAge }: Wanted): Wishes {
  const must = subjects.map(mark.need);
  const wished: [string, number][] = [
    ...must.map((each): [string, number] => [each, points.subject]),
    ...topics.map((topic): [string, number] => [mark.topic(topic), points.topic]),
    ...(municipalityCode ? [mark.reach(municipalityCode), mark.reachAll].map((each): [string, number] => [each, points.area]) : []),
    ...(weekday ? [[mark.day(weekday), points.day] as [string, number]] : []),
    ...(transport ? [[mark.transport, points.transport] as [string, number]] : []),
    ...(skill ? [[mark.kind('skill'), points.skill] as [string, number]] : []),
  ];
  return {
    must,
    marks: wished.map(([token]) => token),
    weights: wished.map(([, weight]) => weight),
    minAge: minAge ?? null,
    maxAge: maxAge ?? null,
  };
}

/**
 * Entries that carry one of the marks that must be there, with the weight of all that they carry. Weights are looked up in a
 * list: joined to them, PostgreSQL would expect a handful of entries and look up tens of thousands one by one.
 */
const carried = (db: Kysely<Rows>, { marks, weights, must }: Wishes, who: AskerColumns) =>
  db
    .selectFrom('hub_token as t')
    .where('t.regionId', '=', who.region)
    .where(sql<boolean>`t.token = any(${marks}::text[])`)
    .groupBy('t.entryId')
    .having(sql<boolean>`bool_or(t.token = any(${must}::text[]))`)
    .select(['t.entryId', sql<number>`sum((${weights}::int[])[array_position(${marks}::text[], t.token)])::int`.as('weight')]);

const today = sql`(now() at time zone 'Asia/Tokyo')::date`;
/** Whether what this row says of ages and what is asked for have one in common; who says nothing means all. */
export const agesMeet = (row: string, { minAge, maxAge }: { minAge: number | null; maxAge: number | null }) =>
  sql<boolean>`(coalesce(${sql.ref(`${row}.minAge`)}, 0) <= coalesce(${maxAge}::int, 150)
    and coalesce(${minAge}::int, 0) <= coalesce(${sql.ref(`${row}.maxAge`)}, 150))`;
/** So many points where that is so. */
export const counted = (holds: ReturnType<typeof sql>, weight: number) => sql`case when ${holds} then ${sql.lit(weight)} else 0 end`;

/** Organisations of the region for which this holds: there are few, so they are read once and not for each entry. */
export const keptBy = (which: ReturnType<typeof sql>, who: AskerColumns) => sql<boolean>`p.tenant_id = any(array(
  select o.tenant_id from tenant o where o.region_id = ${who.region}::int and ${which}))`;
const hasRoom = sql`o.takes_referrals and o.capacity = 'open'`;

/**
 * What is published, not over, and answers what is wanted for people of that age, with all that speaks for it: as many
 * points as its reasons have (matching.ts), an answer to two subjects counted twice. Only what a list is ordered by: the
 * index alone tells it, and no document is touched before it is known which are the best.
 */
export const weighed = (db: Kysely<Rows>, $: Wishes, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_public as p')
    .innerJoin(carried(db, $, who).as('found'), 'found.entryId', 'p.entryId')
    .where('p.regionId', '=', who.region)
    .where(mayRead(variant, 'HubPublic', 'p', who))
    .where(sql<boolean>`(p.ended_on is null or p.ended_on > ${today})`)
    .where(agesMeet('p', $))
    .select([
      'p.regionId',
      'p.entryId',
      'p.tenantId',
      'p.nameKana',
      sql<number>`found.weight
        + ${counted(sql`p.free > p.held`, points.room)}
        + ${counted(keptBy(hasRoom, who), points.capacity)}
        + ${counted(
          sql`coalesce(${$.minAge}::int, ${$.maxAge}::int) is not null and coalesce(p.min_age, p.max_age) is not null`,
          points.target,
        )}`.as('weight'),
    ]);

/** Whoever is there and takes referrals. */
export const takesReferrals = sql`o.takes_referrals and (o.active_until is null or o.active_until >= ${today})`;
