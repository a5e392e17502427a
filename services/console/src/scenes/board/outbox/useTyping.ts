import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useViewer } from '../../../app/Viewer.tsx';
import { forget, keep, kept } from '../../../lib/vault/vault.ts';
import { typingRoom } from './rooms.ts';

const quiet = 500;
const name = 'line';

/** What stands in the line that is being typed: kept sealed on this machine, and put back after a reload. */
export function useTyping(conferenceId: string): [text: string, type: (text: string) => void] {
  const room = typingRoom(useViewer().id, conferenceId);
  const [text, setText] = useState('');
  const touched = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const putBack = useEffectEvent(async () => {
    const [before] = await kept<string>(room);
    if (before && !touched.current) setText(before);
  });
  useEffect(() => {
    void putBack();
    return () => clearTimeout(timer.current);
  }, []);
  const type = (next: string) => {
    touched.current = true;
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void (next ? keep(room, name, next) : forget(room, name)), quiet);
  };
  return [text, type];
}
