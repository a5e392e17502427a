import { Trans, useLingui } from '@lingui/react/macro';
import { Presentation } from 'lucide-react';
import { Badge } from '../../../components/Badge.tsx';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type CandidateFragment, UnmarkCandidateDocument } from '../../../gql/graphql.ts';
import { Personal } from '../../../lib/masking.tsx';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';

/** For which meetings a case is marked; each is taken off here, and goes by itself once it stands on an agenda. */
export function Candidates({ marks }: { marks: readonly CandidateFragment[] }) {
  const { t } = useLingui();
  const say = useUndo();
  const unmark = useAct(UnmarkCandidateDocument);
  if (marks.length === 0) return null;
  const takeOff = async (candidateId: string) => {
    if (!(await unmark.run({ input: { candidateId } }))) return;
    tellChange('person');
    say({ said: t`候補から外しました` });
  };
  return (
    <ul className="flex flex-col gap-2 pt-1">
      {marks.map(({ id, kindName, meeting, reason, markedBy }) => (
        <li key={id} className="flex flex-col items-start gap-1">
          <Badge tone="key" icon={Presentation} wraps>
            <Trans>会議に出す候補：{meeting ?? kindName}</Trans>
          </Badge>
          <p className="text-dns-14N-130">
            <Personal>{reason}</Personal>
            {markedBy && <span className="text-solid-gray-700">（{markedBy}）</span>}
          </p>
          <Button size="xs" aria-label={t`「${meeting ?? kindName}」の候補から外す`} isPending={unmark.running} onPress={() => takeOff(id)}>
            <Trans>候補から外す</Trans>
          </Button>
        </li>
      ))}
      <RefusalBanner refusal={unmark.refusal} />
    </ul>
  );
}
