import { Badge } from '../../../components/Badge.tsx';
import type { HubKind } from '../../../gql/hub/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';
import { iconsOfKinds } from './kinds.ts';

/** 場, 仕事・作業 …: what an entry is. */
export function KindBadge({ kind }: { kind: HubKind }) {
  const word = useWord();
  return (
    <Badge tone="quiet" icon={iconsOfKinds[kind]}>
      {word('hubKinds', kind)}
    </Badge>
  );
}
