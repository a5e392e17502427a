import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';
import { pieces, searchForm } from '../desk/spelling.js';

export interface OpenFilter {
  kinds: readonly string[];
  /** Only these entries; null for all. */
  entryIds: readonly string[] | null;
  /** Only what this organisation offers, where it is public itself; null for all. */
  organisationId: string | null;
  /** Only what takes place there; null for all. */
  placeId: string | null;
  /** Only what was changed at this moment or later. */
  modifiedAfter: Date | null;
  /** Only what carries one of these marks (`#need:work`); null for all. */
  marks: readonly string[] | null;
  /** Only what holds all these pieces in its name or what is told about it; null for all. */
  pieces: readonly string[] | null;
  /** Only what takes place somewhere: at itself, or at a place that is public too. */
  placed: boolean;
  offset: number;
  first: number;
}

/** What was searched for, as pieces of two letters: all of them have to be there. */
export const openPieces = (text: string): string[] => [
  ...new Set(
    text
      .slice(0, 100)
      .split(/[\s、。,／/]+/)
      .flatMap((word) => pieces(searchForm(word), 2)),
  ),
];

const carries = (tokens: readonly string[] | null, who: AskerColumns) => sql<boolean>`(${tokens}::text[] is null
  or exists (select from hub_token t where t.region_id = ${who.region}::int and t.token = any(${tokens}::text[]) and t.entry_id = p.entry_id))`;
const carriesAll = (tokens: readonly string[] | null, who: AskerColumns) => sql<boolean>`(${tokens}::text[] is null
  or p.entry_id in (select t.entry_id from hub_token t where t.region_id = ${who.region}::int and t.token = any(${tokens}::text[])
    group by t.entry_id having count(*) = cardinality(${tokens}::text[])))`;

/** The keys of a page, with how many there are in all; without their documents, which would all be carried through the sort. */
const pageOf = (db: Kysely<Rows>, $: OpenFilter, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_public as p')
    .where('p.regionId', '=', who.region)
    .where('p.audience', '=', sql<'everyone'>`'everyone'`)
    .where(mayRead(variant, 'HubPublic', 'p', who))
    .where(sql<boolean>`p.kind = any(${$.kinds}::text[])`)
    .where(sql<boolean>`(${$.entryIds}::uuid[] is null or p.entry_id = any(${$.entryIds}::uuid[]))`)
    .where(
      sql<boolean>`(${$.organisationId}::uuid is null or (p.organisation_id = ${$.organisationId}::uuid and exists (select from hub_public o
        where o.region_id = ${who.region}::int and o.entry_id = p.organisation_id and o.audience = 'everyone')))`,
    )
    .where(sql<boolean>`(${$.placeId}::uuid is null or p.place_id = ${$.placeId}::uuid)`)
    .where(sql<boolean>`(${$.modifiedAfter}::timestamptz is null or p.changed_at >= ${$.modifiedAfter}::timestamptz)`)
    .where(
      sql<boolean>`(not ${$.placed}::boolean or p.kind = 'place' or exists (select from hub_public q
        where q.region_id = ${who.region}::int and q.entry_id = p.place_id and q.audience = 'everyone'))`,
    )
    .where(carries($.marks, who))
    .where(carriesAll($.pieces, who))
    .orderBy('p.nameKana')
    .orderBy('p.entryId')
    .limit($.first)
    .offset($.offset)
    .select(['p.regionId', 'p.entryId', sql<number>`count(*) over ()::int`.as('total')]);

/** What is public of the hub, page by page, with how many there are in all. Whoever asks is nobody in particular. */
export const listOpenEntries = reading({
  name: 'hub-open',
  planned: 'anew',
  build: (db, $: OpenFilter, who, variant) =>
    db
      .selectFrom(pageOf(db, $, who, variant).as('page'))
      .innerJoin('hub_public as e', (join) => join.onRef('e.regionId', '=', 'page.regionId').onRef('e.entryId', '=', 'page.entryId'))
      .where('e.regionId', '=', who.region)
      .orderBy('e.nameKana')
      .orderBy('e.entryId')
      .selectAll('e')
      .select('page.total'),
  discloses: null,
});
