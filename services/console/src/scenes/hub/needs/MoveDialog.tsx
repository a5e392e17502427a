import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Radio, RadioGroup } from '../../../components/Radio.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { type HubNeedState, MoveNeedDocument, type NeedRowFragment } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useWord } from '../../../lib/words/words.ts';
import { useHubActs } from '../parts/useHubActs.ts';
import { needStates } from './needStates.ts';

/** 出た → 検討 → 試行 → 定着; and back, where a trial shows that it was not yet the answer. */
export function MoveDialog({ need: { id, version, title, state: now }, onClose }: { need: NeedRowFragment; onClose(): void }) {
  const { t } = useLingui();
  const word = useWord();
  const acts = useHubActs();
  const at = needStates.findIndex(({ state }) => state === now);
  const [state, setState] = useState(needStates[at + 1]?.state ?? 'TRIED');
  const [note, setNote] = useState('');
  const move = async () => {
    const input = { needId: id, expectedVersion: version, state, note: note.trim() || null };
    const said = word('hubNeedStates', state);
    if (await acts.run(MoveNeedDocument, { input }, t`「${said}」へ動かしました`)) onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>課題を動かす</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={acts.running} onPress={move}>
            <Trans>動かす</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      <p>{title}</p>
      <RadioGroup label={t`どの段階へ`} value={state} onChange={(chosen) => setState(chosen as HubNeedState)}>
        {needStates
          .filter(({ state: each }) => each !== now)
          .map(({ state: each }) => (
            <Radio key={each} value={each}>
              {word('hubNeedStates', each)}
            </Radio>
          ))}
      </RadioGroup>
      <TextField
        label={t`ひとこと`}
        optional
        support={t`「1月まで週1回試す」など。人の名前は書かないでください。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faultsOf(acts.refusal).get('note')}
      />
    </Dialog>
  );
}
