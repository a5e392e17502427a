import { useLingui } from '@lingui/react/macro';
import { Pencil, X } from 'lucide-react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { IconButton } from '../../components/IconButton.tsx';
import { useUndo } from '../../components/UndoBar.tsx';
import { type NoteLineFragment, StrikeNoteDocument } from '../../gql/graphql.ts';
import { useConferenceActs } from '../conference/useConferenceActs.ts';
import { NoteText } from './NoteText.tsx';
import { correctionOf } from './outbox/correctionOf.ts';
import { asNew, type PendingNote } from './outbox/pendingNote.ts';
import { Unsent } from './PendingRow.tsx';
import type { RecordDesk } from './RecordDesk.ts';

interface Props {
  note: NoteLineFragment;
  /** What has been made of it last and is on its way. */
  change: PendingNote | undefined;
  desk: RecordDesk;
}

/** A line of the record; its recorder puts it right in place, or strikes it. */
export function NoteRow({ note, change, desk: { conference, outbox, corrections, writes } }: Props) {
  const { t } = useLingui();
  const say = useUndo();
  const acts = useConferenceActs();
  const begun = correctionOf(note, change, conference.members);
  const { kind, text, assignee, dueOn } = begun;
  // As it stood on the board: whatever it says was looked through then.
  const strike = async () => {
    if (!(await acts.run(StrikeNoteDocument, { input: { noteId: note.id } }))) return;
    say({ said: t`行を消しました`, undo: () => outbox.add({ ...begun, ...asNew, anonymityConfirmed: true }) });
  };
  return (
    <>
      <div className="group flex items-start gap-3 py-2">
        <NoteText kind={kind} text={text} assignee={assignee} dueOn={dueOn} done={note.doneAt !== null} />
        {change && <Unsent />}
        {writes && (
          <span className="flex shrink-0">
            <IconButton icon={Pencil} label={t`この行を直す`} onPress={() => corrections.begin(begun)} />
            <IconButton icon={X} label={t`この行を消す`} onPress={strike} />
          </span>
        )}
      </div>
      <RefusalBanner refusal={acts.refusal} />
    </>
  );
}
