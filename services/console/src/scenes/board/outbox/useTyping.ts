import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { forgetTyped, keepTyped, kept } from '../../../lib/vault/vault.ts';
import { apart } from '../boardSearch.ts';
import { typingRoom } from './rooms.ts';
import { lineKept, type TypedLine, typedIn, withTyped } from './typedLine.ts';

export interface Typing {
  /** False until what was kept on this machine has been put back. */
  known: boolean;
  /** What was begun and not written yet, a line for each item, the latest last. */
  lines: readonly TypedLine[];
  of(itemId: string | null): string;
  type(itemId: string | null, text: string): void;
}

/**
 * What stands in the line that is being typed: kept sealed on this machine, and put back after a reload. It belongs to its
 * item: over another one it would be read by whoever hears that.
 */
export function useTyping(conferenceId: string): Typing {
  const room = typingRoom(useViewer().id, conferenceId);
  const [lines, setLines] = useState<readonly TypedLine[]>([]);
  const [known, setKnown] = useState(false);
  const touched = useRef(new Set<string | null>());
  const putBack = useEffectEvent(async () => {
    const before = await kept<TypedLine | string>(room).catch(() => []);
    const back = before.map(lineKept).filter(({ itemId }) => !touched.current.has(itemId));
    setLines((now) => [...back.sort((one, other) => one.at - other.at), ...now]);
    setKnown(true);
  });
  useEffect(() => {
    void putBack();
  }, []);
  return {
    known,
    lines,
    of: (itemId) => typedIn(lines, itemId),
    type: (itemId, text) => {
      touched.current.add(itemId);
      const line = { itemId, text, at: Date.now() };
      setLines((now) => withTyped(now, line));
      if (text) keepTyped(room, itemId ?? apart, line);
      else forgetTyped(room, itemId ?? apart);
    },
  };
}
