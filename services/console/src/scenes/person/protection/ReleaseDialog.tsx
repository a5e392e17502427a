import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { AskReleaseDocument, type PersonWholeFragment } from '../../../gql/graphql.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useAct } from '../../../lib/server/useAct.ts';
import { faultIn } from './readers.ts';

/** 解除を申し出る, as the first of two people. */
export function ReleaseDialog({ person, onClose }: { person: PersonWholeFragment; onClose(): void }) {
  const { t } = useLingui();
  const say = useUndo();
  const ask = useAct(AskReleaseDocument);
  const [reason, setReason] = useState('');
  const save = async () => {
    if (!(await ask.run({ input: { personId: person.id, reason } }))) return;
    tellChange('person');
    say({ said: t`解除を申し出ました。二人目の確認を待っています` });
    onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>支援措置の解除を申し出る</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="main" isPending={ask.running} onPress={save}>
            <Trans>申し出る</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <p className="text-std-16N-170">
        <Trans>
          別の主任・査察指導員・個人情報担当が確かめるまで、住所は伏せたままです。確かめると、つながりのあるすべての組織で外れます。
        </Trans>
      </p>
      <TextArea
        label={t`解除してよい理由`}
        required
        support={t`本人の申し出、転居など。確かめる人が読みます。`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
        error={faultIn(ask.refusal, 'reason')}
      />
      <RefusalBanner refusal={ask.refusal} />
    </Dialog>
  );
}
