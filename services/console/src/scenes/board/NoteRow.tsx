import { useLingui } from '@lingui/react/macro';
import { Pencil, X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../components/IconButton.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { type ConferenceWholeFragment, type NoteLineFragment, StrikeNoteDocument } from '../../gql/graphql.ts';
import { useConferenceActs } from '../conference/useConferenceActs.ts';
import { ChangeLine } from './entry/ChangeLine.tsx';
import { NoteText } from './NoteText.tsx';
import type { PendingNote } from './outbox/pendingNote.ts';
import type { Outbox } from './outbox/useOutbox.ts';
import { Unsent } from './PendingRow.tsx';

interface Props {
  note: NoteLineFragment;
  /** What has been made of it and is on its way. */
  change: PendingNote | undefined;
  conference: ConferenceWholeFragment;
  writes: boolean;
  outbox: Outbox;
}

/** A line of the record; its recorder puts it right in place, or strikes it. */
export function NoteRow({ note, change, conference, writes, outbox }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const acts = useConferenceActs();
  const [changing, setChanging] = useState(false);
  const { id, itemId, kind, text, assignee, dueOn, doneAt } = change ? { ...note, ...change, id: note.id } : { ...note, ...note };
  const memberId = conference.members.find(({ name, office }) => assignee === `${name}（${office}）`)?.id ?? null;
  const strike = async () => {
    if (!(await acts.run(StrikeNoteDocument, { input: { noteId: id } }))) return;
    const back = { noteId: null, expectedVersion: null, itemId, kind, text, memberId, assignee, dueOn };
    say({ said: t`行を消しました`, undo: () => outbox.add(back) });
  };
  if (changing)
    return <ChangeLine note={note} memberId={memberId} conference={conference} outbox={outbox} onClose={() => setChanging(false)} />;
  return (
    <div data-line={id} className="group flex items-start gap-3 py-2">
      <NoteText kind={kind} text={text} assignee={assignee} dueOn={dueOn} done={doneAt !== null} />
      {change && <Unsent />}
      {writes && (
        <span className="flex shrink-0">
          <IconButton icon={Pencil} label={t`この行を直す`} onPress={() => setChanging(true)} />
          <IconButton icon={X} label={t`この行を消す`} onPress={strike} />
        </span>
      )}
    </div>
  );
}
