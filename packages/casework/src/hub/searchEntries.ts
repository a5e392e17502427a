import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import type { HubTokens } from './findTokens.js';

/** Half of what was typed must be found; what is only heard alike counts a little less than what is written alike. */
const enough = 0.5;
const heardAlike = 0.9;
const today = sql`(now() at time zone 'Asia/Tokyo')::date`;

interface Narrowed {
  /** Only what is kept by this organisation; null for all. */
  keeper: string | null;
  /** Only where a place is free. */
  hasRoom: boolean;
  /** What has ended too. */
  showEnded: boolean;
  first: number;
}

/**
 * The published copies that this viewer may read, and what a list is narrowed by beside its tokens. Only what a list is
 * ordered by: a page of entries is fetched once it is known which they are, or thousands of documents would be carried
 * through the sort.
 */
const listed = (db: Kysely<Rows>, $: Narrowed, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_public as p')
    .where('p.regionId', '=', who.region)
    .where(mayRead(variant, 'HubPublic', 'p', who))
    .where(sql<boolean>`(${$.showEnded}::boolean or p.ended_on is null or p.ended_on > ${today})`)
    .where(sql<boolean>`(${$.keeper}::uuid is null or p.tenant_id = ${$.keeper}::uuid)`)
    .where(sql<boolean>`(not ${$.hasRoom}::boolean or p.free > p.held)`)
    .limit($.first)
    .select(['p.regionId', 'p.entryId', 'p.nameKana']);

const share = (tokens: string[], weight: number) =>
  sql<number>`coalesce(${sql.lit(weight)}::float * sum(t.weight) filter (where t.token = any(${tokens}::text[])) / nullif(cardinality(${tokens}::text[]), 0), 0)`;
const part = (tokens: string[]) =>
  sql<number>`coalesce(count(*) filter (where t.token = any(${tokens}::text[]))::float / nullif(cardinality(${tokens}::text[]), 0), 0)`;

/**
 * Which groups of marks an entry meets, a bit for each: of one group any mark will do. Bits are gathered in a hash of
 * entries; to count distinct groups, every hit would first have to be sorted.
 */
const metGroups = ({ marks, bits }: HubTokens) =>
  sql<number>`coalesce(bit_or((${bits}::int[])[array_position(${marks}::text[], t.token)]), 0)`;

/**
 * Published entries that share tokens with what was asked for: by equality, the one comparison that keeps its index under
 * row security. Best match first; the rank is a whole number, so that a page can begin where another ended.
 */
const hits = (db: Kysely<Rows>, $: HubTokens, who: AskerColumns) =>
  db
    .selectFrom('hub_token as t')
    .where('t.regionId', '=', who.region)
    .where(sql<boolean>`t.token = any(${$.all}::text[])`)
    .groupBy('t.entryId')
    // What is met is never more than what was asked for. "At least" and "equal" say the same, but PostgreSQL takes "equal" to
    // be rare, expects a handful, and then looks up tens of thousands of entries one by one.
    .having(sql<boolean>`${metGroups($)} >= ${$.allBits}::int`)
    .having(sql<boolean>`(cardinality(${$.written}::text[]) = 0 or greatest(${part($.written)}, ${part($.heard)}) >= ${sql.lit(enough)})`)
    .select(['t.entryId', sql<number>`round(1000 * greatest(${share($.written, 1)}, ${share($.heard, heardAlike)}))::int`.as('rank')]);

/** ハブを探す, by words, marks or both. */
export const searchEntries = reading({
  name: 'hub-search',
  planned: 'anew',
  build: (db, $: HubTokens & Narrowed & { afterRank: number; afterName: string; afterId: string }, who, variant) =>
    db
      .selectFrom(
        listed(db, $, who, variant)
          .innerJoin(hits(db, $, who).as('found'), 'found.entryId', 'p.entryId')
          .where(sql<boolean>`(-found.rank, p.name_kana, p.entry_id) > (-${$.afterRank}::int, ${$.afterName}::text, ${$.afterId}::uuid)`)
          .orderBy('found.rank', 'desc')
          .orderBy('p.nameKana')
          .orderBy('p.entryId')
          .select('found.rank')
          .as('page'),
      )
      .innerJoin('hub_public as e', (join) => join.onRef('e.regionId', '=', 'page.regionId').onRef('e.entryId', '=', 'page.entryId'))
      .where('e.regionId', '=', who.region)
      .orderBy('page.rank', 'desc')
      .orderBy('page.nameKana')
      .orderBy('page.entryId')
      .selectAll('e')
      .select('page.rank'),
  discloses: null,
});

/** All there is, by kana. */
export const browseEntries = reading({
  name: 'hub-browse',
  build: (db, $: Narrowed & { afterName: string; afterId: string }, who, variant) =>
    listed(db, $, who, variant)
      .where(sql<boolean>`(p.name_kana, p.entry_id) > (${$.afterName}::text, ${$.afterId}::uuid)`)
      .orderBy('p.nameKana')
      .orderBy('p.entryId')
      .selectAll('p')
      .select(sql<number>`0`.as('rank')),
  discloses: null,
});
