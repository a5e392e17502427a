import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

export interface OpenFilter {
  kinds: readonly string[];
  /** Only these entries; null for all. */
  entryIds: readonly string[] | null;
  organisationId: string | null;
  /** Only what was changed at this moment or later. */
  modifiedAfter: Date | null;
  /** Only what carries this mark (`#need:work`); null for all. */
  mark: string | null;
  /** Only where this stands in the name or the description. */
  text: string | null;
  offset: number;
  first: number;
}

/** What is public of the hub, page by page, with how many there are in all. Whoever asks is nobody in particular. */
export const listOpenEntries = reading({
  name: 'hub-open',
  build: (db, $: OpenFilter, who, variant) =>
    db
      .selectFrom('hub_public as p')
      .where('p.regionId', '=', who.region)
      .where('p.audience', '=', sql<'everyone'>`'everyone'`)
      .where(mayRead(variant, 'HubPublic', 'p', who))
      .where(sql<boolean>`p.kind = any(${$.kinds}::text[])`)
      .where(sql<boolean>`(${$.entryIds}::uuid[] is null or p.entry_id = any(${$.entryIds}::uuid[]))`)
      .where(sql<boolean>`(${$.organisationId}::uuid is null or p.organisation_id = ${$.organisationId}::uuid)`)
      .where(sql<boolean>`(${$.modifiedAfter}::timestamptz is null or p.changed_at >= ${$.modifiedAfter}::timestamptz)`)
      .where(sql<boolean>`(${$.mark}::text is null or exists (select from hub_token t where t.region_id = ${who.region}::int
        and t.token = ${$.mark}::text and t.entry_id = p.entry_id))`)
      .where(
        sql<boolean>`(${$.text}::text is null or strpos(p.name, ${$.text}::text) > 0 or strpos(p.content->>'summary', ${$.text}::text) > 0)`,
      )
      .orderBy('p.nameKana')
      .orderBy('p.entryId')
      .limit($.first)
      .offset($.offset)
      .selectAll('p')
      .select(sql<number>`count(*) over ()::int`.as('total')),
  discloses: null,
});
