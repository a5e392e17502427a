import { type ReferralReply, RepliesToRecordDocument } from '../../../gql/graphql.ts';
import { useAsk } from '../../../lib/server/useAsk.ts';

/** Which replies of the receiver the server lets the viewer record now; none for an act that records none. */
export function useReplies(referralId: string | null): readonly ReferralReply[] {
  const { data } = useAsk(RepliesToRecordDocument, { id: referralId ?? '' }, { pause: !referralId });
  return data?.referral?.repliesToRecord ?? [];
}
