import type { HubEntryPageQuery, HubWholeFragment } from '../../gql/hub/graphql.ts';

/** An entry with all that it says: as the region reads it, or as it is being written. */
export type Working = HubWholeFragment;
export type Published = NonNullable<HubEntryPageQuery['published']>;
export type Link = Published['links'][number];
export type Revision = Published['history'][number];

export interface OfEntry {
  entry: Working;
}

/** A dialog over an entry. */
export interface DialogOfEntry extends OfEntry {
  onClose(): void;
}
