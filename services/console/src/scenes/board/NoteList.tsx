import { Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { ConferenceWholeFragment, NoteLineFragment } from '../../gql/graphql.ts';
import { useWideScreen } from '../../lib/useWideScreen.ts';
import { ChangeLine } from './entry/ChangeLine.tsx';
import { NoteRow } from './NoteRow.tsx';
import { changeOf, type PendingNote, standsAs, waitingIn } from './outbox/pendingNote.ts';
import { PendingRow } from './PendingRow.tsx';
import type { RecordDesk } from './RecordDesk.ts';
import { Twins } from './Twins.tsx';

interface Props {
  conference: ConferenceWholeFragment;
  itemId: string | null;
  desk: RecordDesk;
}

/** The record of one item, line by line, the newest last; what two wrote at once stands side by side. */
export function NoteList({ conference, itemId, desk }: Props) {
  const { outbox, corrections, writes } = desk;
  const { t } = useLingui();
  const end = useRef<HTMLDivElement>(null);
  const notes = conference.notes.filter((note) => note.itemId === itemId);
  const beside = Map.groupBy(notes, ({ besideNoteId }) => besideNoteId);
  const known = new Set(notes.map(({ id }) => id));
  const lines = notes.filter(({ besideNoteId }) => !besideNoteId || !known.has(besideNoteId));
  const waiting = new Set(waitingIn(outbox.pending, itemId));
  // What was refused while somebody put it right stays where they type.
  const fresh = outbox.pending.filter((line) => waiting.has(line) || (!line.noteId && line.itemId === itemId && corrections.of(line.key)));
  const standing = new Set([...known, ...fresh.map(standsAs)]);
  // Whoever had begun to put a line right keeps their words though it has been struck.
  const left = writes ? corrections.on(itemId).filter(({ noteId }) => !standing.has(noteId)) : [];
  const count = lines.length + fresh.length + left.length;
  const wide = useWideScreen();
  const before = useRef({ itemId, count });
  useEffect(() => {
    const { current } = before;
    const grown = current.itemId === itemId && count > current.count;
    before.current = { itemId, count };
    // A new line is what one wants to see; an item that is opened on a phone, where its title scrolls along, from its beginning.
    if (wide || grown) end.current?.scrollIntoView({ block: 'nearest' });
  }, [count, itemId, wide]);
  if (count === 0)
    return (
      <p className="text-std-18N-160 text-solid-gray-700">
        <Trans>まだ何も書かれていません。</Trans>
      </p>
    );
  const changing = (note: NoteLineFragment) => {
    const correction = writes && corrections.of(note.id);
    return correction ? <ChangeLine note={note} correction={correction} desk={desk} /> : null;
  };
  const shown = (note: NoteLineFragment) => {
    const twins = beside.get(note.id) ?? [];
    if (twins.length > 0) return <Twins notes={[note, ...twins]} mayChoose={writes} changing={changing} />;
    return changing(note) ?? <NoteRow note={note} change={changeOf(outbox.pending, note.id)} desk={desk} />;
  };
  const onItsWay = (line: PendingNote) => {
    const correction = writes && corrections.of(standsAs(line));
    const stands = { version: line.taken?.version ?? null, text: line.text };
    return correction ? <ChangeLine note={stands} correction={correction} desk={desk} /> : <PendingRow line={line} desk={desk} />;
  };
  // One list: whoever types in a row goes on in it when its line comes onto the board.
  const rows = [
    ...lines.map((note) => ({ key: outbox.rowOf(note.id), row: shown(note) })),
    ...left.map((correction) => ({ key: correction.noteId, row: <ChangeLine note={null} correction={correction} desk={desk} /> })),
    ...fresh.map((line) => ({ key: line.key, row: onItsWay(line) })),
  ];
  return (
    <>
      <ul aria-label={t`会議の記録`} className="flex flex-col">
        {rows.map(({ key, row }) => (
          <li key={key} className="border-b border-solid-gray-200">
            {row}
          </li>
        ))}
      </ul>
      <div ref={end} />
    </>
  );
}
