import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useUndo } from '../../../components/UndoBar.tsx';
import { tellChange } from '../../../lib/server/live.ts';
import { type Acts, type Payload, useActs } from '../../../lib/server/useAct.ts';

export interface HubDoing extends Omit<Acts, 'run'> {
  /** Does it, says so, and brings the page up to date. Gives what the server answered, or null where it refused. */
  run<Data, Variables extends object>(
    mutation: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    said: string,
  ): Promise<Payload<Data> | null>;
}

/** What the server says of the hub: something was done with an entry or a hold, a need, a working group. */
const hubNews = ['hub', 'need', 'group'];

/** What is done with entries, needs and working groups of the hub. */
export function useHubActs(): HubDoing {
  const acts = useActs();
  const say = useUndo();
  return {
    ...acts,
    run: async (mutation, variables, said) => {
      const done = await acts.run(mutation, variables);
      if (!done) return null;
      for (const kind of hubNews) tellChange(kind);
      say({ said });
      return done;
    },
  };
}
