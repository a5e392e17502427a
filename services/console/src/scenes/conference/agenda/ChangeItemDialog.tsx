import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Overtaken, overtakenAt } from '../../../components/Overtaken.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { ChangeItemDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { useConferenceActs } from '../useConferenceActs.ts';
import { AnonymityCheck } from './AnonymityCheck.tsx';
import type { ItemDialogProps } from './itemDialogProps.ts';
import { mustNameNobody } from './itemForm.ts';

/** 議題を直す: its words. What is told of the person stands once papers were handed out. */
export function ChangeItemDialog({ conference, item, onClose }: ItemDialogProps) {
  const { t } = useLingui();
  const acts = useConferenceActs();
  const [title, setTitle] = useState(item.title);
  const [purpose, setPurpose] = useState(item.brief?.purpose ?? '');
  const [confirmed, confirm] = useState(false);
  // Over what these words are typed: the card behind this goes on with whatever a colleague makes of it.
  const [version] = useState(item.version);
  const overtaken = overtakenAt(acts.refusal);
  const save = async () => {
    const words = { title, purpose: purpose.trim() || null, anonymityConfirmed: confirmed };
    const input = { itemId: item.id, expectedVersion: overtaken ?? version, ...words };
    if (await acts.run(ChangeItemDocument, { input }, t`議題を直しました`)) onClose();
  };
  const faults = faultsOf(acts.refusal);
  const actions = (
    <>
      <Button look="main" isPending={acts.running} onPress={save}>
        <Trans>保存する</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>議題を直す</Trans>} onClose={onClose} actions={actions}>
      <TextField label={t`件名`} required error={faults.get('title')} value={title} onChange={({ target }) => setTitle(target.value)} />
      <TextArea
        label={t`話し合ってほしいこと`}
        optional
        error={faults.get('purpose')}
        value={purpose}
        onChange={({ target }) => setPurpose(target.value)}
      />
      {mustNameNobody(item.sort, conference) && (
        <AnonymityCheck text={`${title}\n${purpose}`} conferenceId={conference.id} confirmed={confirmed} onConfirm={confirm} />
      )}
      {overtaken ? (
        <Overtaken
          refusal={acts.refusal}
          fields={[
            { name: 'title', label: t`件名` },
            { name: 'purpose', label: t`話し合ってほしいこと` },
          ]}
        />
      ) : (
        <RefusalBanner refusal={acts.refusal} />
      )}
    </Dialog>
  );
}
