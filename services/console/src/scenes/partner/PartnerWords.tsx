import type { ReactNode } from 'react';
import { FaultNote } from '../../components/FaultNote.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { PartnerWordsDocument } from '../../gql/partner/graphql.ts';
import { useAsk } from '../../lib/server/useAsk.ts';
import { WordsContext } from '../../lib/words/words.ts';

/** The words of codes for the light pages; a page never stands there with bare codes. */
export function PartnerWords({ children }: { children: ReactNode }) {
  const { data, fault, again } = useAsk(PartnerWordsDocument, {});
  if (fault)
    return (
      <div className="p-4">
        <FaultNote fault={fault} again={again} />
      </div>
    );
  return data ? <WordsContext value={data.vocabulary}>{children}</WordsContext> : <Waiting />;
}
