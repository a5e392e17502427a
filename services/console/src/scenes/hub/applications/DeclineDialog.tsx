import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { DeclineApplicationDocument, type LetterFragment } from '../../../gql/hub/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useHubActs } from '../parts/useHubActs.ts';

/** 見送る. Nothing is sent by itself: somebody phones or writes; the reason stays readable here. */
export function DeclineDialog({ letter: { id, organisation }, onClose }: { letter: LetterFragment; onClose(): void }) {
  const { t } = useLingui();
  const acts = useHubActs();
  const [note, setNote] = useState('');
  const decline = async () => {
    if (await acts.run(DeclineApplicationDocument, { input: { applicationId: id, note } }, t`見送りました`)) onClose();
  };
  return (
    <Dialog
      open
      title={<Trans>{organisation}を見送る</Trans>}
      onClose={onClose}
      actions={
        <>
          <Button look="danger" isPending={acts.running} onPress={decline}>
            <Trans>見送る</Trans>
          </Button>
          <GiveUp />
        </>
      }
    >
      <RefusalBanner refusal={acts.refusal} />
      <p>
        <Trans>先方には自動では伝わりません。電話かメールでお返事してから、記録してください。</Trans>
      </p>
      <TextArea
        label={t`理由`}
        required
        support={t`半年のあいだ、ここで読み返せます。`}
        value={note}
        onChange={({ target }) => setNote(target.value)}
        error={faultsOf(acts.refusal).get('note')}
      />
    </Dialog>
  );
}
