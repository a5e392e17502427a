import { useState } from 'react';
import { useClient } from 'urql';
import { type HubRowFragment, SearchHubDocument, type SearchHubQuery, type SearchHubQueryVariables } from '../../../gql/hub/graphql.ts';
import { type Answer, useAsk } from '../../../lib/server/useAsk.ts';

type Filters = Omit<SearchHubQueryVariables, 'after'>;
type Page = SearchHubQuery['searchHub'];

interface EntryRows extends Answer<SearchHubQuery> {
  rows: readonly HubRowFragment[];
  /** Fetches the next page; null where there are none. */
  more: (() => Promise<void>) | null;
  fetching: boolean;
}

/** The entries that fit, a page at first and another one each time. */
export function useEntryRows(filters: Filters): EntryRows {
  const client = useClient();
  const answer = useAsk(SearchHubDocument, { ...filters, after: null }, { live: ['hub'], keepFormer: true });
  const of = JSON.stringify(filters);
  const [added, setAdded] = useState<{ of: string; pages: readonly Page[] }>({ of, pages: [] });
  const [fetching, setFetching] = useState(false);
  const first = answer.data?.searchHub;
  const pages = first ? [first, ...(added.of === of ? added.pages : [])] : [];
  const last = pages.at(-1)?.pageInfo;
  const more = async () => {
    setFetching(true);
    const asked = { ...filters, after: last?.endCursor ?? null };
    const { data } = await client.query(SearchHubDocument, asked, { requestPolicy: 'network-only' });
    setFetching(false);
    if (data) setAdded({ of, pages: [...pages.slice(1), data.searchHub] });
  };
  const rows = [...new Map(pages.flatMap(({ edges }) => edges.map(({ node }) => [node.id, node] as const))).values()];
  return { ...answer, rows, more: last?.hasNextPage && !answer.former ? more : null, fetching };
}
