import { Trans, useLingui } from '@lingui/react/macro';
import { CloudUpload, Pencil, X } from 'lucide-react';
import { IconButton } from '../../components/IconButton.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { NoteText } from './NoteText.tsx';
import { correctionOfWaiting } from './outbox/correctionOf.ts';
import { changeOf, type PendingNote, standsAs } from './outbox/pendingNote.ts';
import type { RecordDesk } from './RecordDesk.ts';

/** A line that is on its way. Without a connection it may be so for long: it is put right and thrown away as any other. */
export function PendingRow({ line, desk: { outbox, corrections } }: { line: PendingNote; desk: RecordDesk }) {
  const { t } = useLingui();
  const say = useUndo();
  const begun = correctionOfWaiting(line, changeOf(outbox.pending, standsAs(line)));
  const { kind, text, assignee, dueOn } = begun;
  return (
    <div className="flex items-start gap-3 py-2">
      <NoteText kind={kind} text={text} assignee={assignee} dueOn={dueOn} done={false} />
      <Unsent />
      {outbox.lost && !line.taken && (
        <span className="flex shrink-0">
          <IconButton icon={Pencil} label={t`この行を直す`} onPress={() => corrections.begin(begun)} />
          <IconButton icon={X} label={t`この行を捨てる`} onPress={() => say({ said: t`行を捨てました`, undo: outbox.drop(line.key) })} />
        </span>
      )}
    </div>
  );
}

export const Unsent = () => (
  <span className="inline-flex h-10 shrink-0 items-center gap-1 text-dns-14N-130 text-solid-gray-700">
    <CloudUpload aria-hidden className="size-4" />
    <Trans>未送信</Trans>
  </span>
);
