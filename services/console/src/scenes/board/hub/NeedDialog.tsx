import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { type HubNeedLevel, SendNeedToHubDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { AnonymityCheck } from '../../conference/agenda/AnonymityCheck.tsx';
import { Hushed } from '../hush.tsx';
import type { Noticed } from './noticed.ts';

interface Props {
  conferenceId: string;
  /** What may be sent, first what was pointed at. */
  noticed: readonly [Noticed, ...Noticed[]];
  onClose(): void;
}

/** 地域のハブへ送る: what is missing, in words that are about nobody. What was said in the meeting is not copied into them. */
export function NeedDialog({ conferenceId, noticed, onClose }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const kinds = useCodes('needs');
  const levels = useCodes('hubNeedLevels');
  const send = useCommand(SendNeedToHubDocument);
  const [from, setFrom] = useState(noticed[0].id);
  const [fields, setFields] = useState({ title: '', text: '', level: 'COMMUNITY' as HubNeedLevel, kind: 'community' });
  const [confirmed, confirm] = useState(false);
  const set = (changed: Partial<typeof fields>) => setFields({ ...fields, ...changed });
  const chosen = noticed.find(({ id }) => id === from) ?? noticed[0];
  const faults = faultsOf(send.refusal);
  const go = async () => {
    const source = chosen.of === 'note' ? { noteId: chosen.id } : { itemId: chosen.id };
    if (!(await send.run({ ...source, need: fields, anonymityConfirmed: confirmed }))) return;
    tellChange('conference');
    say({ said: t`地域のハブへ送りました` });
    onClose();
  };
  const actions = (
    <>
      <Button look="main" isPending={send.running} isDisabled={fields.title.trim() === ''} onPress={go}>
        <Trans>ハブへ送る</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>足りないものを地域のハブへ送る</Trans>} onClose={onClose} actions={actions}>
      <p>
        <Trans>ハブは地域のだれもが読みます。会議の名前も、だれの話から出たかも送りません。人のことを書かずに言い表してください。</Trans>
      </p>
      {noticed.length > 1 ? (
        <RadioGroup label={t`どの行から`} value={chosen.id} onChange={setFrom}>
          {noticed.map(({ id, words }) => (
            <Radio key={id} value={id}>
              <Hushed>{words}</Hushed>
            </Radio>
          ))}
        </RadioGroup>
      ) : (
        <p className="border-l-4 border-solid-gray-300 pl-3 text-std-16N-170">
          <Hushed>{chosen.words}</Hushed>
        </p>
      )}
      <TextField
        label={t`足りないもの`}
        required
        support={t`一行で。「早朝の送迎がない」のように書きます。`}
        maxLength={100}
        value={fields.title}
        error={faults.get('title')}
        onChange={({ target }) => set({ title: target.value })}
      />
      <TextArea
        label={t`くわしく`}
        optional
        value={fields.text}
        error={faults.get('text')}
        onChange={({ target }) => set({ text: target.value })}
      />
      <div className="grid gap-5 desk:grid-cols-2">
        <Select
          label={t`相談内容`}
          value={fields.kind}
          choices={kinds.map(({ code, words }) => ({ value: code, label: words }))}
          onChange={({ target }) => set({ kind: target.value })}
        />
        <Select
          label={t`課題の範囲`}
          value={fields.level}
          choices={levels.map(({ code, words }) => ({ value: code.toUpperCase(), label: words }))}
          onChange={({ target }) => set({ level: target.value as HubNeedLevel })}
        />
      </div>
      <AnonymityCheck text={`${fields.title}\n${fields.text}`} conferenceId={conferenceId} confirmed={confirmed} onConfirm={confirm} />
      <RefusalBanner refusal={send.refusal} />
    </Dialog>
  );
}
