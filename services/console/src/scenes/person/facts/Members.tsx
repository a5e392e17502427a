import { Trans, useLingui } from '@lingui/react/macro';
import { Pencil, Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../components/Button.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { PutHouseholdMemberDocument, RemoveHouseholdMemberDocument } from '../../../gql/graphql.ts';
import { ageOn } from '../../../lib/dates/showDay.ts';
import { Personal, useMasking } from '../../../lib/masking.tsx';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useWord } from '../../../lib/words/words.ts';
import { MemberDialog } from './MemberDialog.tsx';
import type { Member } from './member.ts';

/** 世帯員. Added, put right and taken out one by one. */
export function Members({ caseId, members }: { caseId: string; members: readonly Member[] }) {
  const { t } = useLingui();
  const say = useUndo();
  const remove = useAct(RemoveHouseholdMemberDocument);
  const put = useCommand(PutHouseholdMemberDocument);
  const { masked } = useMasking();
  const word = useWord();
  const [open, setOpen] = useState<Member | 'new' | null>(null);

  // What a button is called appears when it is pointed at: hidden names stay hidden there too.
  const called = ({ name, relation }: Member): string => (masked ? word('relations', relation) : name);
  const takeOut = async ({ id, version, ...member }: Member) => {
    if (!(await remove.run({ input: { memberId: id, expectedVersion: version } }))) return;
    tellChange('person');
    const { __typename, ...fields } = member as typeof member & { __typename?: string };
    say({ said: t`世帯員を外しました`, undo: async () => void ((await put.run({ caseId, ...fields })) && tellChange('person')) });
  };
  return (
    <div className="mt-3 flex flex-col gap-2 border-t border-solid-gray-200 pt-3">
      <ul className="flex flex-col">
        {members.map((member) => (
          <li key={member.id} className="flex items-center justify-between gap-2">
            <MemberLine member={member} />
            <span className="flex shrink-0">
              <IconButton icon={Pencil} label={t`${called(member)}さんを直す`} onPress={() => setOpen(member)} />
              <IconButton icon={Trash2} label={t`${called(member)}さんを外す`} onPress={() => takeOut(member)} />
            </span>
          </li>
        ))}
      </ul>
      <div>
        <Button size="sm" onPress={() => setOpen('new')}>
          <Plus aria-hidden className="size-4" />
          <Trans>世帯員を足す</Trans>
        </Button>
      </div>
      {open && <MemberDialog caseId={caseId} member={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </div>
  );
}

function MemberLine({ member: { name, kana, relation, birthDate, livesTogether, note } }: { member: Member }) {
  const { t } = useLingui();
  const word = useWord();
  const age = birthDate ? ageOn(birthDate) : null;
  const more = [word('relations', relation), age !== null && t`${age}歳`, !livesTogether && t`別居`, note].filter(Boolean).join('・');
  return (
    <span className="text-dns-16N-130">
      <Personal>{kana ? `${name}（${kana}）` : name}</Personal> <span className="text-dns-14N-130 text-solid-gray-700">{more}</span>
    </span>
  );
}
