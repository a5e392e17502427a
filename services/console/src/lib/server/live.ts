import { useEffect, useEffectEvent } from 'react';

type Listener = (kinds: ReadonlySet<string>) => void;
const listeners = new Set<Listener>();
const waiting = new Set<string>();
const gatherFor = 300;
/** Lines of a record, which come one by one and for which a room waits. */
const toldAtOnce = 'board';

/** Something may have been missed: everything open is asked again, and with a meeting its lines. */
export function tellAllChanged(): void {
  for (const kind of ['mailbox', 'referral', 'person', 'task', 'staff', 'notice', 'draft', 'conference', 'hub', 'need', 'group'])
    tellChange(kind);
}

const tell = (kinds: ReadonlySet<string>): void => {
  for (const listener of listeners) listener(kinds);
};

/** Tells every open question of the page that something of this kind has changed; what comes together is told together. */
export function tellChange(kind: string): void {
  if (kind === toldAtOnce) {
    tell(new Set([kind]));
    return;
  }
  if (waiting.size === 0) {
    setTimeout(() => {
      const kinds = new Set(waiting);
      waiting.clear();
      tell(kinds);
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
