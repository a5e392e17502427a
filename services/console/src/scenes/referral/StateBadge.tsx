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
  Undo2,
} from 'lucide-react';
import { Badge, type Tone } from '../../components/Badge.tsx';
import type { ReferralState } from '../../gql/graphql.ts';
import { useWord } from '../../lib/words/words.ts';

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

/** The state of a referral: the word of the region, a shape, and a colour that only helps. */
export function StateBadge({ state }: { state: ReferralState }) {
  const word = useWord();
  const [tone, icon] = looks[state];
  return (
    <Badge tone={tone} icon={icon}>
      {word('referralStates', state)}
    </Badge>
  );
}
