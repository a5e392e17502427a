import { Trans } from '@lingui/react/macro';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { useShortcuts } from '../lib/shortcuts.ts';
import { Button } from './Button.tsx';

interface Undoable {
  /** What was done, as a finished sentence. */
  said: string;
  undo?: () => void;
}
const UndoContext = createContext<(done: Undoable) => void>(() => undefined);

/** Says at the bottom what was done; for ten seconds it can be taken back by button or by `u`. */
export const useUndo = (): ((done: Undoable) => void) => useContext(UndoContext);

const secondsToUndo = 10;

export function UndoProvider({ children }: { children: ReactNode }) {
  const [done, setDone] = useState<Undoable | null>(null);
  useEffect(() => {
    if (!done) return;
    const timer = setTimeout(() => setDone(null), secondsToUndo * 1000);
    return () => clearTimeout(timer);
  }, [done]);
  const undo = () => {
    done?.undo?.();
    setDone(null);
  };
  useShortcuts(done?.undo ? { u: undo } : {});
  return (
    <UndoContext value={setDone}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-0 bottom-20 z-30 flex justify-center px-4 print:hidden">
        {done && (
          <div className="pointer-events-auto flex items-center gap-4 rounded-8 bg-solid-gray-900 py-2 pr-2 pl-5 text-dns-16N-130 text-white shadow-3">
            {done.said}
            {done.undo && (
              <Button size="sm" onPress={undo}>
                <Trans>元に戻す</Trans>
              </Button>
            )}
          </div>
        )}
      </div>
    </UndoContext>
  );
}
