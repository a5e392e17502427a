import { useEffect, useEffectEvent, useRef } from 'react';

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

/**
 * The same for a question that takes its time. Asked while it is on its way it is not sent again, and the answer that comes
 * may be older than the change: what is heard while it is `busy` asks once more when it has come.
 */
export function useLiveQuestion(kinds: readonly string[], busy: boolean, ask: () => void): void {
  const missed = useRef(false);
  useLive(kinds, () => {
    if (busy) missed.current = true;
    else ask();
  });
  const askAgain = useEffectEvent(() => {
    if (busy || !missed.current) return;
    missed.current = false;
    ask();
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: told by the answer that has come
  useEffect(askAgain, [busy]);
}
