import type { ReactNode } from 'react';
import { PartnerWordsDocument } from '../../gql/partner/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { WordsContext } from '../../lib/words/words.ts';

/** The words of codes for the light pages; a page never stands there with bare codes. */
export function PartnerWords({ children }: { children: ReactNode }) {
  const { data } = useAsk(PartnerWordsDocument, {});
  return data ? <WordsContext value={data.vocabulary}>{children}</WordsContext> : null;
}
