import { useEffect, useState } from 'react';
import { IdentifyingWordsDocument, type IdentifyingWordsQuery } from '../../../gql/graphql.ts';
import { type Answer, useAsk } from '../../../lib/server/useAsk.ts';

export type Identifying = IdentifyingWordsQuery['identifyingWords'][number];

/** The keys rest so long before the words are looked through, in milliseconds. */
const quiet = 500;

/** What in a text could show who somebody is, once the keys rest; names on the pages of that meeting are looked for too. */
export function useIdentifying(
  text: string,
  conferenceId: string | undefined,
): { found: readonly Identifying[]; fault: Answer<unknown>['fault'] } {
  const [settled, settle] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => settle(text), quiet);
    return () => clearTimeout(timer);
  }, [text]);
  const nothing = settled.trim() === '';
  const { data, fault } = useAsk(IdentifyingWordsDocument, { text: settled, conferenceId }, { pause: nothing, keepFormer: true });
  return { found: nothing ? [] : (data?.identifyingWords ?? []), fault: nothing ? null : fault };
}
