import { CircleCheckBig, type LucideIcon, MessageSquareText, PackageX, Stamp } from 'lucide-react';
import { Badge, type Tone } from '../../../components/Badge.tsx';
import type { ConferenceNoteKind } from '../../../gql/graphql.ts';
import { useWord } from '../../../lib/words/words.ts';

const kindLooks: Record<ConferenceNoteKind, [tone: Tone, icon: LucideIcon]> = {
  NOTE: ['quiet', MessageSquareText],
  DECISION: ['key', Stamp],
  HOMEWORK: ['good', CircleCheckBig],
  NEED: ['wait', PackageX],
};

/** What a line of the record is. */
export function NoteKindBadge({ kind }: { kind: ConferenceNoteKind }) {
  const word = useWord();
  const [tone, icon] = kindLooks[kind];
  return (
    <Badge tone={tone} icon={icon}>
      {word('conferenceNoteKinds', kind)}
    </Badge>
  );
}
