import { CircleDot, FlaskConical, type LucideIcon, MessageCircleMore, Sprout } from 'lucide-react';
import { Badge, type Tone } from '../../../components/Badge.tsx';
import type { HubNeedState } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

const looks: Readonly<Record<HubNeedState, { tone: Tone; icon: LucideIcon }>> = {
  RAISED: { tone: 'plain', icon: CircleDot },
  CONSIDERED: { tone: 'wait', icon: MessageCircleMore },
  TRIED: { tone: 'key', icon: FlaskConical },
  SETTLED: { tone: 'good', icon: Sprout },
};

/** 出た, 検討, 試行, 定着. */
export function NeedStateBadge({ state }: { state: HubNeedState }) {
  const word = useWord();
  return <Badge {...looks[state]}>{word('hubNeedStates', state)}</Badge>;
}
