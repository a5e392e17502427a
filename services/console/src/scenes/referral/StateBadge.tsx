import { Trans } from '@lingui/react/macro';
import {
  CheckCheck,
  CircleDashed,
  CirclePause,
  CircleX,
  Eye,
  Handshake,
  Hourglass,
  type LucideIcon,
  Mail,
  MessageCircleQuestionMark,
  Play,
  Send,
  Undo2,
} from 'lucide-react';
import { Badge, type Tone } from '../../components/Badge.tsx';
import type { ReferralState } from '../../gql/graphql.ts';
import { useWord } from '../../lib/words/words.ts';
import { useSecondsLeft } from './useSecondsLeft.ts';

const looks: Record<ReferralState, [Tone, LucideIcon]> = {
  DRAFT: ['plain', CircleDashed],
  REQUESTED: ['key', Mail],
  RECEIVED: ['key', Eye],
  INFO_NEEDED: ['wait', MessageCircleQuestionMark],
  ACCEPTED: ['good', Handshake],
  WAITLISTED: ['wait', Hourglass],
  IN_PROGRESS: ['good', Play],
  ON_HOLD: ['wait', CirclePause],
  COMPLETED: ['quiet', CheckCheck],
  FAILED: ['plain', CircleX],
  DECLINED: ['plain', CircleX],
  FORWARDED: ['plain', Undo2],
  RETURNED: ['plain', Undo2],
  WITHDRAWN: ['quiet', Undo2],
  EXPIRED: ['bad', Hourglass],
  ENTERED_IN_ERROR: ['quiet', CircleX],
};

interface Props {
  state: ReferralState;
  /** When a draft that was sent will leave; it waits for that, and can still be called back. */
  deliverAt?: string | null;
}

/** The state of a referral: the word of the region, a shape, and a colour that only helps. */
export function StateBadge({ state, deliverAt }: Props) {
  const word = useWord();
  if (state === 'DRAFT' && deliverAt) return <LeavingBadge deliverAt={deliverAt} />;
  const [tone, icon] = looks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {word('referralStates', state)}
    </Badge>
  );
}

/** 送信待ち. For thirty seconds it is a draft no more, and nothing that the other side knows of. */
function LeavingBadge({ deliverAt }: { deliverAt: string }) {
  const seconds = useSecondsLeft(deliverAt);
  return (
    <Badge tone="wait" icon={Send}>
      {seconds > 0 ? <Trans>送信待ち あと{seconds}秒</Trans> : <Trans>まもなく送信</Trans>}
    </Badge>
  );
}
