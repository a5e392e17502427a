import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { forgetTyped, keepTyped, kept } from '../../../lib/vault/vault.ts';
import { typingRoom } from './rooms.ts';

export type Typing = readonly [text: string, type: (text: string) => void];

const name = 'line';

/** What stands in the line that is being typed: kept sealed on this machine, and put back after a reload. */
export function useTyping(conferenceId: string): Typing {
  const room = typingRoom(useViewer().id, conferenceId);
  const [text, setText] = useState('');
  const touched = useRef(false);
  const putBack = useEffectEvent(async () => {
    const [before] = await kept<string>(room);
    if (before && !touched.current) setText(before);
  });
  useEffect(() => {
    void putBack();
  }, []);
  const type = (next: string) => {
    touched.current = true;
    setText(next);
    if (next) keepTyped(room, name, next);
    else forgetTyped(room, name);
  };
  return [text, type];
}
