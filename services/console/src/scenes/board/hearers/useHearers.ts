import { ItemHearersDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

/** The seats that hear each item, as far as one hears it oneself; of what is about nobody nothing is said, for all hear it. */
export type Hearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Not a part of the board itself: hundreds may have it open, and each item may have as many. */
export function useHearers(conferenceId: string, wanted: boolean): { hearers: Hearers; waiting: boolean } {
  const { data, waiting } = useAsk(ItemHearersDocument, { id: conferenceId }, { pause: !wanted, live: ['conference'] });
  const told = data?.conference?.items.flatMap(({ id, hearers }) => (hearers ? [[id, new Set(hearers)] as const] : [])) ?? [];
  return { hearers: new Map(told), waiting };
}
