import { useEffect, useEffectEvent } from 'react';
import { MarkSeenDocument, type MarkSeenInput } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';

/**
 * Whoever has a referral before them has seen it: its line in the inbox is read, and so are the notices that told of it.
 * Seen again whenever something new has happened: then `version` is another.
 */
export function useSeen(seen: MarkSeenInput | null, version: number | undefined): void {
  const { run } = useAct(MarkSeenDocument);
  const mark = useEffectEvent(async () => {
    if (seen && (await run({ input: seen }))) tellChange('mailbox');
  });
  const of = seen && `${seen.referralId} ${version}`;
  useEffect(() => {
    if (of) mark();
  }, [of]);
}
