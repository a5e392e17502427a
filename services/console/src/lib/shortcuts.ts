import { useEffect, useEffectEvent } from 'react';
import { tinykeys } from 'tinykeys';
import { settings } from './settings.ts';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

const typingInto = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('input:not([type=checkbox]):not([type=radio]), textarea, select'));

/** A key pressed while kanji are being composed belongs to the input method alone. */
export const composing = (event: { isComposing?: boolean; keyCode?: number }): boolean => !!event.isComposing || event.keyCode === 229;

const isSingle = (keys: string): boolean => !/\$mod|Control|Alt/.test(keys);

/** In a dialog only the dialog is meant; the page behind it keeps still. */
const dialogOpen = (): boolean => document.querySelector('[role=dialog], [role=alertdialog]') !== null;

/**
 * Shortcuts of a page, in the notation of tinykeys ('j', 'Control+k'). Single letters are silent while somebody types or
 * composes, while a dialog is open, and when they have been switched off.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const press = useEffectEvent((keys: string, event: KeyboardEvent) => shortcuts[keys]?.(event));
  const names = Object.keys(shortcuts).sort().join(' ');
  useEffect(() => {
    const guarded = (keys: string) => (event: KeyboardEvent) => {
      if (composing(event) || dialogOpen()) return;
      if (isSingle(keys) && (typingInto(event.target) || !settings().singleKeys)) return;
      event.preventDefault();
      press(keys, event);
    };
    const bind = (single: boolean) =>
      Object.fromEntries(
        names
          .split(' ')
          .filter((keys) => keys && isSingle(keys) === single)
          .map((keys) => [keys, guarded(keys)]),
      );
    const heard = { ignore: () => false };
    // A button keeps Enter to itself, with Ctrl or without; a letter belongs first to a menu that is searched by typing.
    const stops = [tinykeys(window, bind(true), heard), tinykeys(window, bind(false), { ...heard, capture: true })];
    return () => {
      for (const stop of stops) stop();
    };
  }, [names]);
}
