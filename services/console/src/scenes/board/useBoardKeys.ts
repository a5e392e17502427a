import { useState } from 'react';
import type { ConferenceNoteKind } from '../../gql/graphql.ts';
import { useMasking } from '../../lib/masking.tsx';
import { type Shortcuts, useShortcuts } from '../../lib/shortcuts.ts';

interface Places {
  /** The item that is shown, from 1; 0 for what belongs to none. */
  at: number;
  last: number;
  show(item: number): void;
  /** By the number that stands before it, which those that were struck keep too. */
  showNumber(number: number): void;
  /** Begins a line of this kind; null for somebody who does not keep the record. */
  write: ((kind: ConferenceNoteKind) => void) | null;
  /** 次回へ, set and taken back; null where one cannot. */
  markForNext: (() => void) | null;
  /** Sends what is missing in the region to the hub. */
  sendMissing(): void;
  /** Whether the record may be handed on or taken over. */
  handsOver: boolean;
}

export type BoardDialog = 'unmask' | 'record' | 'keys';

export interface BoardKeys {
  asked: BoardDialog | null;
  ask(dialog: BoardDialog | null): void;
  /** Hides the names at once; shows them only after a question. */
  hideOrAsk(): void;
}

/** Where a line is typed; it takes the focus when a line is begun by its letter. */
export const entryLine = 'board-entry';
export const kindKeys: Readonly<Record<string, ConferenceNoteKind>> = { n: 'NOTE', d: 'DECISION', t: 'HOMEWORK', b: 'NEED' };

/** The board by keys alone: j, k and digits walk the agenda; N, D, T, B begin a line; C leaves the item for the next meeting; S sends what is missing to the hub; H hides; R hands the record over. */
export function useBoardKeys({ at, last, show, showNumber, write, markForNext, sendMissing, handsOver }: Places): BoardKeys {
  const [asked, ask] = useState<BoardDialog | null>(null);
  const { masked, toggle } = useMasking();
  const hideOrAsk = () => (masked ? ask('unmask') : toggle());
  const begin = (kind: ConferenceNoteKind) => () => {
    write?.(kind);
    document.getElementById(entryLine)?.focus();
  };
  const digits: Shortcuts = Object.fromEntries([...'0123456789'].map((digit) => [digit, () => showNumber(Number(digit))]));
  const lines: Shortcuts = write ? Object.fromEntries(Object.entries(kindKeys).map(([key, kind]) => [key, begin(kind)])) : {};
  useShortcuts({
    ...digits,
    ...lines,
    j: () => show(at === last ? at : at + 1),
    k: () => show(at - 1),
    c: () => markForNext?.(),
    s: sendMissing,
    h: hideOrAsk,
    ...(handsOver && { r: () => ask('record') }),
    '[Shift]+?': () => ask('keys'),
  });
  return { asked, ask, hideOrAsk };
}
