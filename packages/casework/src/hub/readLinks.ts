import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** A picture with more lines than this tells nothing. */
export const mostLinks = 500;

/** Over is what has had its last day, and what begins or ends in something that is no more. */
const stillSo = sql<boolean>`((l.until is null or l.until > (now() at time zone 'Asia/Tokyo')::date)
  and not exists (select from hub_public p where p.region_id = l.region_id and p.entry_id in (l.from_id, l.to_id)
    and p.ended_on <= (now() at time zone 'Asia/Tokyo')::date))`;

/** Who works with whom around these entries; what is over behind what is still so. */
export const listLinksOfEntries = reading({
  name: 'hub-links-of',
  build: (db, $: { entryIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_link as l')
      .where('l.regionId', '=', who.region)
      .where(mayRead(variant, 'HubLink', 'l', who))
      .where(sql<boolean>`(l.from_id = any(${$.entryIds}::uuid[]) or l.to_id = any(${$.entryIds}::uuid[]))`)
      .orderBy(sql`not ${stillSo}`)
      .orderBy('l.linkId')
      .limit(mostLinks)
      .selectAll('l')
      .select(stillSo.as('stillSo')),
  discloses: null,
});

export interface NetworkFilter {
  /** Only what touches this entry; null for all. */
  aroundId: string | null;
  /** Only what begins or ends in this municipality; null for all. */
  municipality: string | null;
  first: number;
}

/** The network as it is today: of the region, around one entry, or of those in one municipality. */
export const listLinks = reading({
  name: 'hub-links',
  build: (db, $: NetworkFilter, who, variant) =>
    db
      .selectFrom('hub_link as l')
      .where('l.regionId', '=', who.region)
      .where(mayRead(variant, 'HubLink', 'l', who))
      .where(stillSo)
      .where(sql<boolean>`(${$.aroundId}::uuid is null or ${$.aroundId}::uuid in (l.from_id, l.to_id))`)
      .where(
        sql<boolean>`(${$.municipality}::text is null or exists (select from hub_public p where p.region_id = ${who.region}::int
          and p.entry_id in (l.from_id, l.to_id) and p.municipality_code = ${$.municipality}::text))`,
      )
      .orderBy('l.linkId')
      .limit($.first)
      .selectAll('l'),
  discloses: null,
});
