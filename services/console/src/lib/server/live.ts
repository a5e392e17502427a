import { useEffect, useEffectEvent } from 'react';

type Listener = (kind: string) => void;
const listeners = new Set<Listener>();

/** Tells every open question of the page that something of this kind has changed. */
export const tellChange = (kind: string): void => {
  for (const listener of listeners) listener(kind);
};

/** Runs `then` whenever something of these kinds has changed, here or at another desk. */
export function useLive(kinds: readonly string[], then: () => void): void {
  const heard = useEffectEvent((kind: string) => {
    if (kinds.includes(kind)) then();
  });
  useEffect(() => {
    const listener = (kind: string) => heard(kind);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
