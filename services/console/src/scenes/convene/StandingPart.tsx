import { Trans, useLingui } from '@lingui/react/macro';
import { UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { Button } from '../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../components/Checkbox.tsx';
import { DeedDialog } from '../../components/DeedDialog.tsx';
import { FaultNote } from '../../components/FaultNote.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Waiting } from '../../components/Waiting.tsx';
import { AddStandingMemberDocument, RemoveStandingMemberDocument, type StandingLineFragment } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import type { Answer } from '../../lib/server/useAsk.ts';
import { useCommand } from '../../lib/server/useCommand.ts';
import { useWord } from '../../lib/words/words.ts';
import { SeatDialog } from '../conference/members/SeatDialog.tsx';
import type { ConveneForm } from './conveneForm.ts';

interface Props {
  form: UseFormReturn<ConveneForm>;
  standing: Answer<{ standingMembers: StandingLineFragment[] }>;
}

/** 構成員名簿 of the kind: everybody on it is proposed; whoever is not needed this time is left out. */
export function StandingPart({ form, standing: { data, fault, again } }: Props) {
  const kindCode = form.watch('kindCode');
  return (
    <Panel title={<Trans>3 だれを招くか</Trans>}>
      {kindCode === '' ? (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>種類を選ぶと、その会議の構成員名簿をここに出します。</Trans>
        </p>
      ) : fault ? (
        <FaultNote fault={fault} again={again} />
      ) : data ? (
        <Lines form={form} kindCode={kindCode} members={data.standingMembers} />
      ) : (
        <Waiting />
      )}
    </Panel>
  );
}

interface LinesProps extends Pick<Props, 'form'> {
  kindCode: string;
  members: readonly StandingLineFragment[];
}

function Lines({ form, kindCode, members }: LinesProps) {
  const { t } = useLingui();
  const word = useWord();
  const [adding, add] = useState(false);
  const [removed, remove] = useState<StandingLineFragment | null>(null);
  return (
    <div className="flex flex-col gap-4">
      {members.length === 0 && (
        <p className="text-dns-16N-130 text-solid-gray-700">
          <Trans>この種類の構成員名簿は、まだありません。名簿に加えると、次からも招けます。</Trans>
        </p>
      )}
      <Controller
        control={form.control}
        name="left"
        render={({ field: { value: left, onChange } }) => (
          <CheckboxGroup
            label={t`今回招く人`}
            support={t`あなたは出席者に入ります。今回だけの人は、次のページで加えられます。`}
            value={members.map(({ id }) => id).filter((id) => !left.includes(id))}
            onChange={(asked) => onChange(members.map(({ id }) => id).filter((id) => !asked.includes(id)))}
          >
            {members.map((line) => (
              <span key={line.id} className="flex items-start justify-between gap-2">
                <Checkbox
                  value={line.id}
                  detail={[line.office, word('conferenceParts', line.part), line.wish && t`お願いしたい人：${line.wish}`]
                    .filter(Boolean)
                    .join('・')}
                >
                  {line.name}
                </Checkbox>
                <IconButton icon={UserMinus} label={t`${line.name}を名簿から外す`} onPress={() => remove(line)} />
              </span>
            ))}
          </CheckboxGroup>
        )}
      />
      <div>
        <Button size="sm" onPress={() => add(true)}>
          <UserPlus aria-hidden className="size-4" />
          <Trans>名簿に加える</Trans>
        </Button>
      </div>
      {adding && <AddLine kindCode={kindCode} onClose={() => add(false)} />}
      {removed && <RemoveLine line={removed} onClose={() => remove(null)} />}
    </div>
  );
}

/** 名簿から外す: what it ends, and what it does not. */
function RemoveLine({ line: { id: standingMemberId, name, office }, onClose }: { line: StandingLineFragment; onClose(): void }) {
  const remove = useAct(RemoveStandingMemberDocument);
  const run = async () => {
    if (!(await remove.run({ input: { standingMemberId } }))) return;
    tellChange('conference');
    onClose();
  };
  return (
    <DeedDialog title={<Trans>名簿から外す</Trans>} deed={<Trans>外す</Trans>} danger acts={remove} onDo={run} onClose={onClose}>
      <p>
        <strong>
          {name}（{office}）
        </strong>
      </p>
      <p>
        <Trans>この種類の会議を準備するとき、これからは名簿に出ません。すでに準備した会議の出席者は変わりません。</Trans>
      </p>
      <p className="text-dns-16N-130 text-solid-gray-700">
        <Trans>今回だけ招かないときは、名簿から外さずに、選択を外してください。</Trans>
      </p>
    </DeedDialog>
  );
}

function AddLine({ kindCode, onClose }: { kindCode: string; onClose(): void }) {
  const add = useCommand(AddStandingMemberDocument);
  return (
    <SeatDialog
      title={<Trans>名簿に加える</Trans>}
      running={add.running}
      refusal={add.refusal}
      onClose={onClose}
      onSave={async (seat) => {
        if (!(await add.run({ kindCode, ...seat }))) return;
        tellChange('conference');
        onClose();
      }}
    />
  );
}
