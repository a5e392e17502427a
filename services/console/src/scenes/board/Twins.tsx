import { Trans } from '@lingui/react/macro';
import { GitCompareArrows } from 'lucide-react';
import type { ReactNode } from 'react';
import { RefusalBanner } from '../../components/Banner.tsx';
import { Button } from '../../components/Button.tsx';
import { type NoteLineFragment, StrikeNoteDocument } from '../../gql/graphql.ts';
import { useConferenceActs } from '../conference/useConferenceActs.ts';
import { NoteText } from './NoteText.tsx';

interface Props {
  notes: readonly NoteLineFragment[];
  mayChoose: boolean;
  /** The field of one that is being put right, or null. */
  changing(note: NoteLineFragment): ReactNode;
}

/** What two wrote into one line at once: both stand, with who wrote them, until the recorder keeps one or leaves both. */
export function Twins({ notes, mayChoose, changing }: Props) {
  const acts = useConferenceActs();
  const keepOnly = async (kept: NoteLineFragment) => {
    for (const { id } of notes) if (id !== kept.id) await acts.run(StrikeNoteDocument, { input: { noteId: id } });
  };
  return (
    <div className="my-2 flex flex-col gap-2 rounded-8 border-2 border-warning-yellow-2 p-3">
      <p className="flex items-center gap-2 text-std-16B-170">
        <GitCompareArrows aria-hidden className="size-5" />
        <Trans>同じ行が、同時に直されました。どちらも残しています。</Trans>
      </p>
      <ul className="grid gap-3 desk:grid-cols-2">
        {notes.map((note) => (
          <li key={note.id} className="flex flex-col items-start gap-2 rounded-8 bg-solid-gray-50 p-3">
            {changing(note) ?? <NoteText {...note} done={note.doneAt !== null} />}
            <span className="text-dns-14N-130 text-solid-gray-700">{note.writer}</span>
            {mayChoose && (
              <Button size="sm" isPending={acts.running} onPress={() => keepOnly(note)}>
                <Trans>こちらだけ残す</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
      <RefusalBanner refusal={acts.refusal} />
    </div>
  );
}
