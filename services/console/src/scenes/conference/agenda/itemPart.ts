import type { UseFormReturn } from 'react-hook-form';
import type { ConferenceWholeFragment } from '../../../gql/graphql.ts';
import type { ItemForm } from './itemForm.ts';

/** What each part of the form of an item is given. */
export interface ItemPart {
  form: UseFormReturn<ItemForm>;
  conference: ConferenceWholeFragment;
}
