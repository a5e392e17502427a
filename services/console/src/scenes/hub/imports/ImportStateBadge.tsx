import { CircleCheck, FileSearch, type LucideIcon, Undo2 } from 'lucide-react';
import { Badge, type Tone } from '../../../components/Badge.tsx';
import type { HubImportState } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

const looks: Readonly<Record<HubImportState, { tone: Tone; icon: LucideIcon }>> = {
  READ: { tone: 'wait', icon: FileSearch },
  RUN: { tone: 'good', icon: CircleCheck },
  UNDONE: { tone: 'quiet', icon: Undo2 },
};

/** 読み込んだ, 取り込んだ, 取り消した. */
export function ImportStateBadge({ state }: { state: HubImportState }) {
  const word = useWord();
  return <Badge {...looks[state]}>{word('hubImportStates', state)}</Badge>;
}
