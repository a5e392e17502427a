import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea } from '../../../components/TextField.tsx';
import { type ConferenceWholeFragment, DeclineSeatDocument } from '../../../gql/graphql.ts';
import { NobodyCheck } from '../agenda/NobodyCheck.tsx';
import { useConferenceActs } from '../useConferenceActs.ts';
import { AboutItem } from './AboutItem.tsx';

/** 欠席する: what one would have said can be read out instead. */
export function DeclineDialog({
  conference,
  memberId,
  onClose,
}: {
  conference: ConferenceWholeFragment;
  memberId: string;
  onClose(): void;
}) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [opinion, setOpinion] = useState('');
  const [itemId, setItem] = useState('');
  const [anonymityConfirmed, confirm] = useState(false);
  const decline = async () => {
    const input = { memberId, opinion: opinion.trim() || null, itemId: itemId || null, anonymityConfirmed };
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
        support={t`利用者の氏名は書かないでください。`}
        value={opinion}
        onChange={({ target }) => setOpinion(target.value)}
      />
      <AboutItem items={conference.items} value={itemId} onChoose={setItem} />
      <NobodyCheck conference={conference} itemId={itemId} text={opinion} confirmed={anonymityConfirmed} onConfirm={confirm} />
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}
