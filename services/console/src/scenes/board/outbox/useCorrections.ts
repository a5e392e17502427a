import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { forgetTyped, keep, keepTyped, kept } from '../../../lib/vault/vault.ts';
import { type OnBoard, overWhatStands, type TypedNote } from './pendingNote.ts';
import { changingRoom } from './rooms.ts';

/** A line that is being put right: how it stood when that was begun, with the words that are typed over it. */
export interface Correction extends TypedNote {
  noteId: string;
}

export interface Corrections {
  of(noteId: string): Correction | undefined;
  all: readonly Correction[];
  /** Those of an item. */
  on(itemId: string | null): Correction[];
  begin(correction: Correction): void;
  type(noteId: string, text: string): void;
  /** A note that was a decision. */
  turnInto(noteId: string, kind: Correction['kind']): void;
  /** A line of one's own that was still on its way stands there now. */
  stands(key: string, taken: OnBoard): void;
  /** It was saved, or given up. */
  end(noteId: string): void;
}

/** Where the words of this line are typed. */
export const correctionField = (noteId: string): string => `board-change-${noteId}`;

/**
 * The lines that are being put right. Whoever goes to another item, loses the connection or reloads finds their words
 * again; over which version they were typed stays what it was when they began, whatever is written there meanwhile.
 */
export function useCorrections(conferenceId: string): Corrections {
  const room = changingRoom(useViewer().id, conferenceId);
  const [open, setOpen] = useState<ReadonlyMap<string, Correction>>(new Map());
  // Beside what is drawn: of two that come in one moment neither may undo the other.
  const now = useRef<ReadonlyMap<string, Correction>>(open);
  const set = (next: readonly Correction[]) => {
    now.current = new Map(next.map((each) => [each.noteId, each]));
    setOpen(now.current);
  };
  const others = (noteId: string) => [...now.current.values()].filter((each) => each.noteId !== noteId);
  const putBack = useEffectEvent(async () => {
    const before = await kept<Correction>(room);
    set([...before.filter(({ noteId }) => !now.current.has(noteId)), ...now.current.values()]);
  });
  useEffect(() => {
    void putBack();
  }, []);
  const change = (noteId: string, what: Partial<Correction>) => {
    const correction = now.current.get(noteId);
    if (!correction) return;
    const changed = { ...correction, ...what };
    set([...others(noteId), changed]);
    keepTyped(room, noteId, changed);
  };
  return {
    all: [...open.values()],
    of: (noteId) => open.get(noteId),
    on: (itemId) => [...open.values()].filter((each) => each.itemId === itemId),
    begin: (correction) => {
      set([...others(correction.noteId), correction]);
      requestAnimationFrame(() => document.getElementById(correctionField(correction.noteId))?.focus());
    },
    type: (noteId, text) => change(noteId, { text }),
    turnInto: (noteId, kind) => change(noteId, { kind }),
    stands: (key, taken) => {
      const correction = now.current.get(key);
      if (!correction) return;
      const standing = overWhatStands(correction, taken);
      set([...others(key), standing]);
      void keep(room, taken.id, standing).finally(() => forgetTyped(room, key));
    },
    end: (noteId) => {
      set(others(noteId));
      forgetTyped(room, noteId);
    },
  };
}
