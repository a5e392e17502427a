import historykana from 'historykana';
import { type CompositionEvent, type FormEvent, useRef } from 'react';

/** Hiragana and half-width kana as the full-width katakana that the forms ask for. */
export const toKatakana = (text: string): string =>
  text.normalize('NFKC').replace(/[\u3041-\u3096]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0x60));

interface Listener {
  onInput(event: FormEvent<HTMLInputElement>): void;
  onCompositionEnd(event: CompositionEvent<HTMLInputElement>): void;
}

/**
 * Reads the kana of a name from what passed through the input method before the kanji were chosen. It is an offer: once
 * the kana have been typed over by hand, `hear` is no longer asked.
 */
export function useKana(hear: (kana: string) => void): Listener {
  const history = useRef<string[]>([]);
  return {
    onInput: ({ currentTarget: { value } }) => {
      if (value === '') history.current = [];
      else history.current.push(value);
    },
    onCompositionEnd: ({ currentTarget: { value } }) => {
      history.current.push(value);
      const kana = toKatakana(historykana(history.current));
      if (/^[\u30A0-\u30FF\s]+$/.test(kana)) hear(kana);
    },
  };
}
