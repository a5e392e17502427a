import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** A picture with more lines than this tells nothing. */
export const mostLinks = 500;

/** Who works with whom around these entries. */
export const listLinksOfEntries = reading({
  name: 'hub-links-of',
  build: (db, $: { entryIds: string[] }, who, variant) =>
    db
      .selectFrom('hub_link as l')
      .where('l.regionId', '=', who.region)
      .where(mayRead(variant, 'HubLink', 'l', who))
      .where(sql<boolean>`(l.from_id = any(${$.entryIds}::uuid[]) or l.to_id = any(${$.entryIds}::uuid[]))`)
      .orderBy('l.linkId')
      .limit(mostLinks)
      .selectAll('l'),
  discloses: null,
});

/** The network of the region, or of those in one municipality. */
export const listLinks = reading({
  name: 'hub-links',
  build: (db, $: { municipality: string | null }, who, variant) =>
    db
      .selectFrom('hub_link as l')
      .innerJoin('hub_public as p', (join) => join.onRef('p.regionId', '=', 'l.regionId').onRef('p.entryId', '=', 'l.toId'))
      .where('l.regionId', '=', who.region)
      .where(mayRead(variant, 'HubLink', 'l', who))
      .where(sql<boolean>`(${$.municipality}::text is null or p.municipality_code = ${$.municipality}::text)`)
      .orderBy('l.linkId')
      .limit(mostLinks)
      .selectAll('l'),
  discloses: null,
});
