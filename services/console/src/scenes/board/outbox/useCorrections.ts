import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { forgetTyped, keepTyped, kept } from '../../../lib/vault/vault.ts';
import type { TypedNote } from './pendingNote.ts';
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
  stands(key: string, noteId: string): void;
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
  // For what comes back from the server later than this was drawn.
  const current = useRef(open);
  useEffect(() => {
    current.current = open;
  }, [open]);
  const putBack = useEffectEvent(async () => {
    const before = await kept<Correction>(room);
    setOpen((now) => new Map([...before.map((each) => [each.noteId, each] as const), ...now]));
  });
  useEffect(() => {
    void putBack();
  }, []);
  const change = (noteId: string, what: Partial<Correction>) => {
    const correction = open.get(noteId);
    if (!correction) return;
    setOpen(new Map(open).set(noteId, { ...correction, ...what }));
    keepTyped(room, noteId, { ...correction, ...what });
  };
  return {
    all: [...open.values()],
    of: (noteId) => open.get(noteId),
    on: (itemId) => [...open.values()].filter((each) => each.itemId === itemId),
    begin: (correction) => {
      setOpen(new Map(open).set(correction.noteId, correction));
      requestAnimationFrame(() => document.getElementById(correctionField(correction.noteId))?.focus());
    },
    type: (noteId, text) => change(noteId, { text }),
    turnInto: (noteId, kind) => change(noteId, { kind }),
    stands: (key, noteId) => {
      const correction = current.current.get(key);
      if (!correction) return;
      setOpen((now) => new Map([...now].map(([each, kept]) => (each === key ? [noteId, { ...kept, noteId }] : [each, kept]))));
      forgetTyped(room, key);
      keepTyped(room, noteId, { ...correction, noteId });
    },
    end: (noteId) => {
      setOpen(new Map([...open].filter(([each]) => each !== noteId)));
      forgetTyped(room, noteId);
    },
  };
}
