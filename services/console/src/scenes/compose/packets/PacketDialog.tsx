import { Trans, useLingui } from '@lingui/react/macro';
import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { IconButton } from '../../../components/IconButton.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import {
  type FieldGroup,
  type PacketPresetOfferedFragment,
  RemovePacketPresetDocument,
  SavePacketPresetDocument,
} from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useActs } from '../../../lib/server/useAct.ts';
import { listed } from '../../../lib/words/listed.ts';
import { useWord } from '../../../lib/words/words.ts';

interface Props {
  chosen: readonly FieldGroup[];
  presets: readonly PacketPresetOfferedFragment[];
  onClose(): void;
}

/** Keeps what is chosen under a name for the whole office, and takes away what it no longer uses. */
export function PacketDialog({ chosen, presets, onClose }: Props) {
  const { t } = useLingui();
  const word = useWord();
  const { run, running, refusal } = useActs();
  const say = useUndo();
  const [name, setName] = useState('');
  const keep = async (name: string, fieldGroups: readonly FieldGroup[]): Promise<boolean> => {
    const kept = await run(SavePacketPresetDocument, { input: { name, fieldGroups: [...fieldGroups] } });
    if (kept) tellChange('packet');
    return kept !== null;
  };
  const save = async () => {
    if (!(await keep(name, chosen))) return;
    say({ said: t`組み合わせ「${name.trim()}」を保存しました` });
    onClose();
  };
  const remove = async ({ name, fieldGroups }: PacketPresetOfferedFragment) => {
    if (!(await run(RemovePacketPresetDocument, { input: { name } }))) return;
    tellChange('packet');
    say({ said: t`組み合わせ「${name}」を消しました`, undo: () => void keep(name, fieldGroups) });
  };
  const own = presets.filter(({ ofRegion }) => !ofRegion);
  const wordsOf = (groups: readonly FieldGroup[]) => listed(groups.map((group) => word('fieldGroups', group)));
  const actions = (
    <>
      <Button look="main" isPending={running} onPress={save}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>渡す項目の組み合わせ</Trans>} onClose={onClose} actions={actions}>
      <RefusalBanner refusal={refusal} />
      <p className="text-dns-16N-130">
        <Trans>いま選んでいる項目：{wordsOf(chosen)}</Trans>
      </p>
      <TextField
        label={t`組み合わせの名前`}
        required
        autoFocus
        autoComplete="off"
        support={t`組織のみんなが使えます。「見学用」のように、目的を書いてください。`}
        error={faultsOf(refusal).get('name') ?? faultsOf(refusal).get('fieldGroups')}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      {own.length > 0 && (
        <section aria-label={t`組織の組み合わせ`} className="flex flex-col gap-1">
          <h3 className="text-std-16B-170">
            <Trans>組織の組み合わせ</Trans>
          </h3>
          <ul className="divide-y divide-solid-gray-200">
            {own.map((preset) => (
              <li key={preset.name} className="flex items-center justify-between gap-3 py-1 text-dns-16N-130">
                <span>
                  {preset.name}
                  <span className="block text-dns-14N-130 text-solid-gray-700">{wordsOf(preset.fieldGroups)}</span>
                </span>
                <IconButton icon={Trash2} label={t`「${preset.name}」を消す`} onPress={() => void remove(preset)} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  );
}
