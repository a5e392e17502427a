import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { AddPaperDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { AnonymityCheck } from './AnonymityCheck.tsx';
import type { ItemDialogProps } from './itemDialogProps.ts';
import { mustNameNobody } from './itemForm.ts';

/** 資料を付ける: a written page beside those that are printed from the records. */
export function PaperDialog({ conference, item: { id: itemId, sort }, onClose }: ItemDialogProps) {
  const { t } = useLingui();
  const say = useUndo();
  const add = useCommand(AddPaperDocument);
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [confirmed, confirm] = useState(false);
  const save = async () => {
    if (!(await add.run({ itemId, title: title.trim(), text: text.trim(), anonymityConfirmed: confirmed }))) return;
    tellChange('conference');
    say({ said: t`資料を付けました` });
    onClose();
  };
  const faults = faultsOf(add.refusal);
  const actions = (
    <>
      <Button look="main" isPending={add.running} onPress={save}>
        <Trans context="paper">付ける</Trans>
      </Button>
      <GiveUp />
    </>
  );
  return (
    <Dialog open wide title={<Trans>書いた資料を付ける</Trans>} onClose={onClose} actions={actions}>
      <TextField
        label={t`資料の題`}
        required
        autoFocus
        error={faults.get('title')}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <TextArea
        label={t`内容`}
        required
        rows={8}
        support={t`資料を配った人は、すぐに読めるようになります。`}
        error={faults.get('text')}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      {mustNameNobody(sort, conference) && (
        <AnonymityCheck text={`${title}\n${text}`} conferenceId={conference.id} confirmed={confirmed} onConfirm={confirm} />
      )}
      <RefusalBanner refusal={add.refusal} />
    </Dialog>
  );
}
