import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useUndo } from '../../../components/UndoBar.tsx';
import { tellChange } from '../../../lib/server/live.ts';
import { type Acts, useActs } from '../../../lib/server/useAct.ts';

export interface HubDoing extends Omit<Acts, 'run'> {
  /** Does it, says so, and brings the page up to date. */
  run<Data, Variables extends object>(mutation: TypedDocumentNode<Data, Variables>, variables: Variables, said: string): Promise<boolean>;
}

/** What is done with entries and needs of the hub. */
export function useHubActs(): HubDoing {
  const acts = useActs();
  const say = useUndo();
  return {
    ...acts,
    run: async (mutation, variables, said) => {
      if (!(await acts.run(mutation, variables))) return false;
      tellChange('hub');
      say({ said });
      return true;
    },
  };
}
