import { useEffect, useEffectEvent } from 'react';

type Listener = (kinds: ReadonlySet<string>) => void;
const listeners = new Set<Listener>();
const waiting = new Set<string>();
const gatherFor = 300;

/** Something may have been missed: everything open is asked again. */
export function tellAllChanged(): void {
  for (const kind of ['mailbox', 'referral', 'person', 'task', 'staff', 'notice', 'draft', 'conference', 'hub', 'need', 'group'])
    tellChange(kind);
}

/** Tells every open question of the page that something of this kind has changed; what comes together is told together. */
export function tellChange(kind: string): void {
  if (waiting.size === 0) {
    setTimeout(() => {
      const kinds = new Set(waiting);
      waiting.clear();
      for (const listener of listeners) listener(kinds);
    }, gatherFor);
  }
  waiting.add(kind);
}

/** Runs `then` whenever something of these kinds has changed, here or at another desk. */
export function useLive(kinds: readonly string[], then: () => void): void {
  const heard = useEffectEvent((changed: ReadonlySet<string>) => {
    if (kinds.some((kind) => changed.has(kind))) then();
  });
  useEffect(() => {
    const listener: Listener = (changed) => heard(changed);
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }, []);
}
