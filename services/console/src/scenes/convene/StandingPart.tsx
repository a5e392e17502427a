import { Trans, useLingui } from '@lingui/react/macro';
import { UserMinus, UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../components/Checkbox.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { Panel } from '../../components/Panel.tsx';
import { AddStandingMemberDocument, RemoveStandingMemberDocument, type StandingLineFragment } from '../../gql/graphql.ts';
import { tellChange } from '../../lib/server/live.ts';
import { useAct } from '../../lib/server/useAct.ts';
import { useCommand } from '../../lib/server/useCommand.ts';
import { useWord } from '../../lib/words/words.ts';
import { SeatDialog } from '../conference/members/SeatDialog.tsx';
import type { ConveneForm } from './conveneForm.ts';

interface Props {
  form: UseFormReturn<ConveneForm>;
  members: readonly StandingLineFragment[];
}

/** 構成員名簿 of the kind: everybody on it is proposed; whoever is not needed this time is left out. */
export function StandingPart({ form, members }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const kindCode = form.watch('kindCode');
  const [adding, add] = useState(false);
  const remove = useAct(RemoveStandingMemberDocument);
  const removeLine = async (standingMemberId: string) => {
    if (await remove.run({ input: { standingMemberId } })) tellChange('conference');
  };
  return (
    <Panel title={<Trans>3 だれを招くか</Trans>}>
      <div className="flex flex-col gap-4">
        {kindCode === '' ? (
          <p className="text-dns-16N-130 text-solid-gray-700">
            <Trans>種類を選ぶと、その会議の構成員名簿をここに出します。</Trans>
          </p>
        ) : (
          <>
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
                  {members.map(({ id, name, wish, office, part }) => (
                    <span key={id} className="flex items-start justify-between gap-2">
                      <Checkbox
                        value={id}
                        detail={[office, word('conferenceParts', part), wish && t`お願いしたい人：${wish}`].filter(Boolean).join('・')}
                      >
                        {name}
                      </Checkbox>
                      <IconButton icon={UserMinus} label={t`${name}を名簿から外す`} onPress={() => void removeLine(id)} />
                    </span>
                  ))}
                </CheckboxGroup>
              )}
            />
            <RefusalBanner refusal={remove.refusal} />
            <div>
              <Button size="sm" onPress={() => add(true)}>
                <UserPlus aria-hidden className="size-4" />
                <Trans>名簿に加える</Trans>
              </Button>
            </div>
          </>
        )}
        {adding && <AddLine kindCode={kindCode} onClose={() => add(false)} />}
      </div>
    </Panel>
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
