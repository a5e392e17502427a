import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useClient } from 'urql';
import { InboxDocument, type InboxQuery, type InboxQueryVariables, type InboxRowFragment } from '../../gql/graphql.ts';
import { inBackground } from '../../lib/server/inBackground.ts';
import { type Answer, useAsk } from '../../lib/server/useAsk.ts';

type Filters = Omit<InboxQueryVariables, 'after'>;
type Page = InboxQuery['inbox'];

interface InboxRows extends Answer<InboxQuery> {
  rows: readonly InboxRowFragment[];
  /** Fetches the next fifty; null where there are none. */
  more: (() => Promise<void>) | null;
  fetching: boolean;
}

/** The rows of the inbox, fifty at first and fifty more each time. News bring all of them up to date. */
export function useInboxRows(filters: Filters): InboxRows {
  const client = useClient();
  const answer = useAsk(InboxDocument, { ...filters, after: null }, { live: ['mailbox'], keepFormer: true });
  const of = JSON.stringify(filters);
  const [added, setAdded] = useState<{ of: string; pages: readonly Page[] }>({ of, pages: [] });
  const [fetching, setFetching] = useState(false);
  const first = answer.data?.inbox;
  const pages = first ? [first, ...(added.of === of ? added.pages : [])] : [];
  const last = pages.at(-1)?.pageInfo;

  const fetchAfter = async (after: string | null, background = {}): Promise<Page | undefined> => {
    const asked = { ...filters, after };
    return (await client.query(InboxDocument, asked, { requestPolicy: 'network-only', ...background })).data?.inbox;
  };
  const more = async () => {
    setFetching(true);
    const page = await fetchAfter(last?.endCursor ?? null);
    setFetching(false);
    if (page) setAdded({ of, pages: [...pages.slice(1), page] });
  };
  const freshen = async () => {
    if (pages.length < 2) return;
    setFetching(true);
    const fresh: Page[] = [];
    let after = first?.pageInfo.endCursor ?? null;
    for (const { length } = pages.slice(1); fresh.length < length && after; after = fresh.at(-1)?.pageInfo.endCursor ?? null) {
      const page = await fetchAfter(after, { fetchOptions: inBackground });
      if (!page) break;
      fresh.push(page);
    }
    if (fresh.length > 0) setAdded({ of, pages: fresh });
    setFetching(false);
  };
  // The added pages follow the first: whenever that has come anew, what stands after it is asked for anew.
  const followed = useRef(first);
  const follow = useEffectEvent(() => {
    if (fetching || followed.current === first) return;
    followed.current = first;
    void freshen();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by the answer that has come
  useEffect(follow, [first, fetching]);
  return { ...answer, rows: uniqueRows(pages), more: last?.hasNextPage && !answer.former ? more : null, fetching };
}

/** A row that has moved between two questions stands in both pages; the first place is the newer one. */
function uniqueRows(pages: readonly Page[]): InboxRowFragment[] {
  const rows = new Map<string, InboxRowFragment>();
  for (const { node } of pages.flatMap(({ edges }) => edges)) {
    const key = `${node.box} ${node.referralId}`;
    if (!rows.has(key)) rows.set(key, node);
  }
  return [...rows.values()];
}
