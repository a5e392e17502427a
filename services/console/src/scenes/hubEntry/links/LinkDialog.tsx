import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox, CheckboxGroup } from '../../../components/Checkbox.tsx';
import { DateField } from '../../../components/DateField.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { Select } from '../../../components/Select.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { LinkEntriesDocument } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useCodes } from '../../../lib/words/words.ts';
import { EntryPicker, type Picked } from '../../hub/parts/EntryPicker.tsx';
import type { DialogOfEntry } from '../entryTypes.ts';

type Side = 'takesPart' | 'isJoined';

/** つながりを足す: this entry takes part in another one, or another one in it; as what, and what flows. */
export function LinkDialog({ entry, onClose }: DialogOfEntry) {
  const { t } = useLingui();
  const say = useUndo();
  const link = useCommand(LinkEntriesDocument);
  const [roles, allFlows] = [useCodes('hubRoles'), useCodes('hubFlows')];
  const [other, setOther] = useState<Picked | null>(null);
  const [side, setSide] = useState<Side>(entry.kind === 'ORGANISATION' ? 'takesPart' : 'isJoined');
  const [role, setRole] = useState('');
  const [flows, setFlows] = useState<string[]>([]);
  const [note, setNote] = useState('');
  const [since, setSince] = useState<string | null>('');
  const [missing, setMissing] = useState(false);
  const faults = faultsOf(link.refusal);
  const save = async () => {
    setMissing(!other);
    if (!other || since === null) return;
    const [fromId, toId] = side === 'takesPart' ? [entry.id, other.id] : [other.id, entry.id];
    if (!(await link.run({ fromId, toId, role, flows, note: note.trim() || null, since: since || null }))) return;
    tellChange('hub');
    say({ said: t`つながりを足しました` });
    onClose();
  };
  return (
    <Dialog
      open
      wide
      title={<Trans>つながりを足す</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={link.running} onPress={save}>
            <Trans>足す</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={link.refusal} />
      <EntryPicker
        label={t`相手`}
        required
        chosen={other}
        onChoose={setOther}
        error={missing && !other ? t`相手を選んでください。` : faults.get('toId')}
      />
      <RadioGroup label={t`どちらが加わるか`} value={side} onChange={(chosen) => setSide(chosen as Side)}>
        <Radio value="takesPart">
          <Trans>「{entry.name}」が、相手に加わる</Trans>
        </Radio>
        <Radio value="isJoined">
          <Trans>相手が、「{entry.name}」に加わる</Trans>
        </Radio>
      </RadioGroup>
      <Select
        label={t`役割`}
        required
        value={role}
        onChange={({ target }) => setRole(target.value)}
        error={faults.get('role')}
        choices={[{ value: '', label: t`選んでください` }, ...roles.map(({ code, words }) => ({ value: code, label: words }))]}
      />
      <CheckboxGroup label={t`何が流れるか`} optional value={flows} onChange={setFlows} error={faults.get('flows')}>
        <div className="grid grid-cols-2 gap-x-4 desk:grid-cols-3">
          {allFlows.map(({ code, words }) => (
            <Checkbox key={code} value={code}>
              {words}
            </Checkbox>
          ))}
        </div>
      </CheckboxGroup>
      <TextArea
        label={t`していること`}
        optional
        support={t`人の名前は書かないでください。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faults.get('note')}
      />
      <DateField
        label={t`いつから`}
        optional
        lean="behind"
        value={since}
        onChange={setSince}
        error={since === null ? t`日付を確かめてください。` : faults.get('since')}
      />
    </Dialog>
  );
}
