import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

/** One picture, for whoever may read what it stands in. */
export const readPhoto = reading({
  name: 'hub-photo',
  build: (db, $: { photoId: string }, who, variant) =>
    db
      .selectFrom('hub_photo as f')
      .where('f.regionId', '=', who.region)
      .where('f.photoId', '=', $.photoId)
      .where(mayRead(variant, 'HubPhoto', 'f', who))
      .select(sql<Buffer>`f.bytes`.as('bytes')),
  discloses: null,
});

/** One picture of what is published to everyone. Whoever asks is nobody in particular. */
export const readOpenPhoto = reading({
  name: 'hub-open-photo',
  build: (db, $: { photoId: string }, who, variant) =>
    db
      .selectFrom('hub_photo as f')
      .innerJoin('hub_public as p', (join) => join.onRef('p.regionId', '=', 'f.regionId').onRef('p.entryId', '=', 'f.entryId'))
      .where('f.regionId', '=', who.region)
      .where('f.photoId', '=', $.photoId)
      .where('f.audience', '=', sql<'everyone'>`'everyone'`)
      .where('p.audience', '=', sql<'everyone'>`'everyone'`)
      .where(mayRead(variant, 'HubPublic', 'p', who))
      .select(sql<Buffer>`f.bytes`.as('bytes')),
  discloses: null,
});
