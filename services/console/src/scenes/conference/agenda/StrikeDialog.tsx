import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextField } from '../../../components/TextField.tsx';
import { StrikeItemDocument } from '../../../gql/graphql.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import type { ItemDialogProps } from './itemDialogProps.ts';
import { NobodyCheck } from './NobodyCheck.tsx';

/** 取り下げる: the papers are gone from every screen at once; the reason stays. */
export function StrikeDialog({ conference, item: { id, version }, onClose }: ItemDialogProps) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [reason, setReason] = useState('');
  const [anonymityConfirmed, confirm] = useState(false);
  const strike = async () => {
    const input = { itemId: id, expectedVersion: version, reason: reason.trim(), anonymityConfirmed };
    if (await acts.run(StrikeItemDocument, { input }, t`議題を取り下げました`)) onClose();
  };
  const actions = (
    <>
      <Button look="danger" isDisabled={reason.trim() === ''} isPending={acts.running} onPress={strike}>
        <Trans>取り下げる</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open title={<Trans>議題を取り下げる</Trans>} onClose={onClose} actions={actions}>
      <p>
        <Trans>資料は、すぐに全員の画面から消えます。元には戻せません。</Trans>
      </p>
      <TextField
        label={t`理由`}
        required
        autoFocus
        support={t`ほかの出席者にも見えます。氏名は書かないでください。`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <NobodyCheck conference={conference} itemId={id} text={reason} confirmed={anonymityConfirmed} onConfirm={confirm} />
      <RefusalBanner refusal={acts.refusal} />
    </Dialog>
  );
}
