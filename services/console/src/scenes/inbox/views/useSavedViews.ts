import { type SavedViewShownFragment, SavedViewsDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

/** One’s own views of the inbox, by name; null as long as they have not come. */
export function useSavedViews(): readonly SavedViewShownFragment[] | null {
  const { data, fault } = useAsk(SavedViewsDocument, {}, { live: ['view'] });
  return data?.savedViews ?? (fault ? [] : null);
}
