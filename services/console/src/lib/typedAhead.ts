import { useEffect, useEffectEvent } from 'react';
import { composing } from './shortcuts.ts';

/** So long somebody may wait for a field that never comes. */
const patience = 3000;

interface Held {
  letters: string;
  /** Known once the field stands there. */
  put?: (letters: string) => void;
  stop(): void;
}
let held: Held | null = null;

const inField = (): boolean => document.activeElement instanceof HTMLInputElement || document.activeElement instanceof HTMLTextAreaElement;

/**
 * Holds the letters that are typed from now on, until the field for which they are meant has the focus: whoever knows the
 * shortcut types on at once, and the page takes a moment to open what was asked for. A composition of kanji cannot be held;
 * it begins in a field and nowhere else.
 */
export function holdLetters(): void {
  held?.stop();
  const holding: Held = {
    letters: '',
    stop: () => {
      window.removeEventListener('keydown', hold, true);
      clearTimeout(timer);
      if (held === holding) held = null;
    },
  };
  const hold = (event: KeyboardEvent) => {
    if (inField() || event.key === 'Escape') return holding.stop();
    if (event.key.length > 1 || composing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (holding.put) holding.put(event.key);
    else holding.letters += event.key;
  };
  const timer = setTimeout(() => holding.stop(), patience);
  window.addEventListener('keydown', hold, true);
  held = holding;
}

/** Puts what was typed ahead where it belongs, as soon as the field stands there. */
export function useTypedAhead(put: (letters: string) => void): void {
  const arrive = useEffectEvent((letters: string) => put(letters));
  useEffect(() => {
    if (!held) return;
    if (held.letters) arrive(held.letters);
    held.put = arrive;
  }, []);
}
