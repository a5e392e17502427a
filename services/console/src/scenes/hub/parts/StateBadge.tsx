import { Archive, Hourglass, type LucideIcon, PencilLine } from 'lucide-react';
import { Badge, type Tone } from '../../../components/Badge.tsx';
import type { HubEntryState } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

const looks: Readonly<Partial<Record<HubEntryState, { tone: Tone; icon: LucideIcon }>>> = {
  DRAFT: { tone: 'plain', icon: PencilLine },
  EDITED: { tone: 'key', icon: PencilLine },
  OFFERED: { tone: 'wait', icon: Hourglass },
  ENDED: { tone: 'quiet', icon: Archive },
};

/** 下書き, 確認待ち, 終わった. That something is published goes without saying. */
export function EntryStateBadge({ state }: { state: HubEntryState }) {
  const word = useWord();
  const look = looks[state];
  return look ? <Badge {...look}>{word('hubEntryStates', state)}</Badge> : null;
}
