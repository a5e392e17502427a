import type { ReactNode } from 'react';
import { FaultPage } from '../../app/ErrorPages.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { VocabularyDocument } from '../../gql/graphql.ts';
import { useAsk } from '../server/useAsk.ts';
import { WordsContext } from './words.ts';

/** Asks for all code lists once, before anything of the desk is drawn: no page stands there with bare codes. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { data, fault, again } = useAsk(VocabularyDocument, {});
  if (fault) return <FaultPage fault={fault} again={again} />;
  return data ? <WordsContext value={data.vocabulary}>{children}</WordsContext> : <Waiting />;
}
