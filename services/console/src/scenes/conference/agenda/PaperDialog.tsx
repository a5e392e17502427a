import { Trans, useLingui } from '@lingui/react/macro';
import { FileText, type LucideIcon, Paperclip } from 'lucide-react';
import { useState } from 'react';
import { RefusalBanner } from '../../../components/Banner.tsx';
import { Button } from '../../../components/Button.tsx';
import { Checkbox } from '../../../components/Checkbox.tsx';
import { Dialog, GiveUp } from '../../../components/Dialog.tsx';
import { Segments } from '../../../components/Segments.tsx';
import { TextArea, TextField } from '../../../components/TextField.tsx';
import { useUndo } from '../../../components/UndoBar.tsx';
import { AddPaperDocument } from '../../../gql/graphql.ts';
import { faultsOf } from '../../../lib/server/faultsOf.ts';
import { tellChange } from '../../../lib/server/live.ts';
import { useCommand } from '../../../lib/server/useCommand.ts';
import { useUpload } from '../../../lib/server/useUpload.ts';
import { AnonymityCheck } from './AnonymityCheck.tsx';
import { FileOfPaper } from './FileOfPaper.tsx';
import type { ItemDialogProps } from './itemDialogProps.ts';
import { mustNameNobody } from './itemForm.ts';

type Way = 'written' | 'file';

/** 資料を付ける: a page beside those that are printed from the records, written here or brought as a file. */
export function PaperDialog({ conference, item: { id: itemId, sort }, onClose }: ItemDialogProps) {
  const { t } = useLingui();
  const say = useUndo();
  const add = useCommand(AddPaperDocument);
  const [way, go] = useState<Way>('written');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [file, choose] = useState<File | null>(null);
  const [confirmed, confirm] = useState(false);
  const [contentsRead, read] = useState(false);
  const [idempotencyKey] = useState(() => crypto.randomUUID());
  const added = () => {
    tellChange('conference');
    say({ said: t`資料を付けました` });
    onClose();
  };
  const nobody = mustNameNobody(sort, conference);
  const words = { itemId, title: title.trim() };
  const said = { anonymityConfirmed: confirmed ? 'yes' : 'no', contentsRead: contentsRead ? 'yes' : 'no' };
  const upload = useUpload('/conference-papers', added, { ...words, idempotencyKey, ...said });
  const written = way === 'written' ? text : (file?.name.replace(/\.[^.]*$/u, '') ?? '');
  const save = async () => {
    if (way === 'file') return file && upload.send([file]);
    if (await add.run({ ...words, text: text.trim(), anonymityConfirmed: confirmed })) added();
  };
  const faults = faultsOf(add.refusal);
  const bring = (next: File | null) => {
    choose(next);
    read(false); // of another file
  };
  const incomplete = way === 'file' && (!file || words.title === '');
  const actions = (
    <>
      <Button look="main" isPending={add.running || upload.running} isDisabled={incomplete} onPress={save}>
        <Trans context="paper">付ける</Trans>
      </Button>
      <GiveUp />
    </>
  );
  const ways: { id: Way; words: string; icon: LucideIcon }[] = [
    { id: 'written', words: t`書く`, icon: FileText },
    { id: 'file', words: t`ファイル`, icon: Paperclip },
  ];
  return (
    <Dialog open wide title={<Trans>資料を付ける</Trans>} onClose={onClose} actions={actions}>
      <div>
        <Segments label={t`資料の種類`} segments={ways} chosen={way} onChoose={(next: Way) => go(next)} />
      </div>
      <TextField
        label={t`資料の題`}
        required
        autoFocus
        error={faults.get('title')}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {way === 'file' && <FileOfPaper file={file} most={conference.kind.papersMegabytes} onChoose={bring} />}
      {way === 'written' && (
        <TextArea
          label={t`内容`}
          required
          rows={8}
          support={t`資料を配った人は、すぐに読めるようになります。`}
          error={faults.get('text')}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      )}
      {nobody && way === 'file' && (
        <Checkbox isSelected={contentsRead} onChange={read}>
          <Trans>ファイルの中身を読み返して、だれのことか分からない書き方だと確かめた</Trans>
        </Checkbox>
      )}
      {nobody && <AnonymityCheck text={`${title}\n${written}`} conferenceId={conference.id} confirmed={confirmed} onConfirm={confirm} />}
      <RefusalBanner refusal={way === 'file' ? upload.fault : add.refusal} />
    </Dialog>
  );
}
