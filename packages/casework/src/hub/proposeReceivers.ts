import { type Kysely, sql } from 'kysely';
import { assertSound, codesFault, rangeFault } from '../desk/faults.js';
import { mayRead } from '../desk/mayRead.js';
import { needs } from '../desk/needs.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { hubTopics } from './codes.js';
import { mark } from './entryTokens.js';
import { points, type Wanted } from './matching.js';

/** What is wanted of an entry, as marks: one of `must` has to be there, the others count as much as they weigh. */
export interface Wishes {
  must: string[];
  marks: string[];
  weights: number[];
  age: number | null;
}

/** Throws with each part of the question that names what there is not. */
export function assertWanted({ subjects, topics, weekday, age }: Wanted): void {
  assertSound({
    needs: subjects.length === 0 ? 'REQUIRED' : codesFault(subjects, needs),
    topics: codesFault(topics, hubTopics),
    weekday: rangeFault(weekday, 1, 7),
    age: rangeFault(age, 0, 120),
  });
}

export function wishesOf({ subjects, topics = [], municipalityCode, weekday, transport, age }: Wanted): Wishes {
  const must = subjects.map(mark.need);
  const wished: [string, number][] = [
    ...must.map((each): [string, number] => [each, points.subject]),
    ...topics.map((topic): [string, number] => [mark.topic(topic), points.topic]),
    ...(municipalityCode ? [mark.reach(municipalityCode), mark.reachAll].map((each): [string, number] => [each, points.area]) : []),
    ...(weekday ? [[mark.day(weekday), points.day] as [string, number]] : []),
    ...(transport ? [[mark.transport, points.transport] as [string, number]] : []),
  ];
  return { must, marks: wished.map(([token]) => token), weights: wished.map(([, weight]) => weight), age: age ?? null };
}

/** Entries that carry one of the marks that must be there, with the weight of all that they carry. */
const weighed = (db: Kysely<Rows>, $: Wishes, who: AskerColumns) =>
  db
    .selectFrom('hub_token as t')
    .innerJoin(
      sql<{ token: string; weight: number }>`unnest(${$.marks}::text[], ${$.weights}::int[])`.as<'w'>(sql`w(token, weight)`),
      'w.token',
      't.token',
    )
    .where('t.regionId', '=', who.region)
    .where(sql<boolean>`t.token = any(${$.marks}::text[])`)
    .groupBy('t.entryId')
    .having(sql<boolean>`bool_or(t.token = any(${$.must}::text[]))`)
    .select(['t.entryId', sql<number>`sum(w.weight)::int`.as('weight')]);

const ageFits = ($: Wishes) => sql<boolean>`(${$.age}::int is null
  or ${$.age}::int between coalesce((p.content->>'minAge')::int, 0) and coalesce((p.content->>'maxAge')::int, 150))`;

/**
 * つなぎ先の候補: of each other organisation that takes referrals, the published entry that answers best, with whatever room
 * it has. Who is to be referred stands nowhere in the question but by age.
 */
export const proposeReceivers = reading({
  name: 'hub-receivers',
  build: (db, $: Wishes & { first: number }, who, variant) =>
    db
      .selectFrom(
        db
          .selectFrom('hub_public as p')
          .innerJoin(weighed(db, $, who).as('found'), 'found.entryId', 'p.entryId')
          .innerJoin('tenant as o', (join) => join.onRef('o.regionId', '=', 'p.regionId').onRef('o.tenantId', '=', 'p.tenantId'))
          .where('p.regionId', '=', who.region)
          .where(mayRead(variant, 'HubPublic', 'p', who))
          .where('p.tenantId', '<>', who.tenant)
          .where('o.takesReferrals', '=', sql<boolean>`true`)
          .where(sql<boolean>`(o.active_until is null or o.active_until >= (now() at time zone 'Asia/Tokyo')::date)`)
          .where(sql<boolean>`(p.ended_on is null or p.ended_on > (now() at time zone 'Asia/Tokyo')::date)`)
          .where(ageFits($))
          .distinctOn('p.tenantId')
          .orderBy('p.tenantId')
          .orderBy('found.weight', 'desc')
          .orderBy(sql`coalesce(p.free - p.held, 0) > 0`, 'desc')
          .orderBy('p.nameKana')
          .orderBy('p.entryId')
          .selectAll('p')
          .select('found.weight')
          .as('best'),
      )
      .orderBy('best.weight', 'desc')
      .orderBy('best.nameKana')
      .orderBy('best.entryId')
      .limit($.first)
      .selectAll('best'),
  discloses: null,
});
