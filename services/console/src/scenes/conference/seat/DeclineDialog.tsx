import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { DeclineSeatDocument } from '../../../gql/graphql.ts';
import { useConferenceActs } from '../useConferenceActs.ts';

/** 欠席する: what one would have said can be read out instead. */
export function DeclineDialog({ memberId, onClose }: { memberId: string; onClose(): void }) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [opinion, setOpinion] = useState('');
  const decline = async () => {
    const input = { memberId, opinion: opinion.trim() || null };
    if (await acts.run(DeclineSeatDocument, { input }, t`欠席と返事しました`)) onClose();
  };
  const actions = (
    <>
      <Button look="main" isPending={acts.running} onPress={decline}>
        <Trans>欠席する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>欠席する</Trans>} onClose={onClose} actions={actions}>
      <TextArea
        label={t`会議で読み上げる意見`}
        optional
        autoFocus
        support={t`出席者みんなに見えます。利用者の氏名は書かないでください。`}
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}
