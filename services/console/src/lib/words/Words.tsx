import type { ReactNode } from 'react';
import { VocabularyDocument } from '../../gql/graphql.ts';
import { useAsk } from '../server/useAsk.ts';
import { WordsContext } from './words.ts';

/** Asks for all code lists once, before anything of the desk is drawn. */
export function WordsProvider({ children }: { children: ReactNode }) {
  const { data } = useAsk(VocabularyDocument, {});
  return <WordsContext value={data?.vocabulary ?? []}>{data ? children : null}</WordsContext>;
}
