import { type Kysely, sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { type AskerColumns, type Rows, reading } from '../desk/rows.js';

const live = (db: Kysely<Rows>, who: AskerColumns, variant: string) =>
  db
    .selectFrom('hub_hold as h')
    .where('h.regionId', '=', who.region)
    .where('h.state', '=', sql<'held'>`'held'`)
    .where(mayRead(variant, 'HubHold', 'h', who))
    .orderBy('h.until')
    .orderBy('h.holdId')
    .selectAll('h');

/** What is put aside of these entries: for their keeper all of it, for others their own. */
export const listHoldsOfEntries = reading({
  name: 'hub-holds-of',
  build: (db, $: { entryIds: string[] }, who, variant) =>
    live(db, who, variant).where(sql<boolean>`h.entry_id = any(${$.entryIds}::uuid[])`).limit(1000),
  discloses: null,
});

/** What the own organisation has put aside anywhere, the earliest to end first. */
export const listMyHolds = reading({
  name: 'hub-my-holds',
  build: (db, _: object, who, variant) => live(db, who, variant).where('h.tenantId', '=', who.tenant).limit(200),
  discloses: null,
});

export const readHold = reading({
  name: 'hub-hold',
  build: (db, $: { holdId: string }, who, variant) =>
    db
      .selectFrom('hub_hold as h')
      .where('h.regionId', '=', who.region)
      .where(mayRead(variant, 'HubHold', 'h', who))
      .where('h.holdId', '=', $.holdId)
      .selectAll('h'),
  discloses: null,
});
