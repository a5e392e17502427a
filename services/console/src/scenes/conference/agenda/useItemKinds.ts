import { type ConferenceWholeFragment, type KindLawFragment, KindsToConveneDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

/** The kinds whose rule a single item of this meeting may follow: its own first. */
export function useItemKinds({ kind }: ConferenceWholeFragment): readonly KindLawFragment[] {
  const { data } = useAsk(KindsToConveneDocument, {}, { pause: kind.itemKinds.length === 0 });
  const others = data?.conferenceKinds.filter(({ code }) => kind.itemKinds.includes(code)) ?? [];
  return [kind, ...others];
}
