import type { ConferenceWholeFragment, ItemWholeFragment } from '../../../gql/graphql.ts';

/** What each dialog about an item is given. */
export interface ItemDialogProps {
  conference: ConferenceWholeFragment;
  item: ItemWholeFragment;
  onClose(): void;
}
