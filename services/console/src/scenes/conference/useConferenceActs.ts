import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useUndo } from '../../components/UndoBar.tsx';
import { tellChange } from '../../lib/server/live.ts';
import { type Acts, type Payload, useActs } from '../../lib/server/useAct.ts';

export interface ConferenceActs extends Omit<Acts, 'run'> {
  /** `said` stands at the bottom once it is done. Gives the payload, or null where it was refused. */
  run<Data, Variables extends object>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    said?: string,
  ): Promise<Payload<Data> | null>;
}

/** Does things with a conference: what has changed is read again at once, here and on the board beside it. */
export function useConferenceActs(): ConferenceActs {
  const { run, ...acting } = useActs();
  const say = useUndo();
  return {
    ...acting,
    run: async (mutation, variables, said) => {
      const done = await run(mutation, variables);
      if (!done) return null;
      tellChange('conference');
      if (said) say({ said });
      return done;
    },
  };
}
