import { apart } from '../boardSearch.ts';

/** Half a line, and of which item; null for what belongs to none. */
export interface TypedLine {
  itemId: string | null;
  text: string;
  /** When its last letter was typed, milliseconds. */
  at: number;
}

/** Under this name the words of a whole meeting were kept, before they belonged to an item: to no item that stands there. */
const ofNoKnownItem = 'line';

export const lineKept = (before: TypedLine | string): TypedLine =>
  typeof before === 'string' ? { itemId: ofNoKnownItem, text: before, at: 0 } : before;

export const typedIn = (lines: readonly TypedLine[], item: string | null): string =>
  lines.find(({ itemId }) => itemId === item)?.text ?? '';

/** The lines once this one was typed; an empty one is none. */
export const withTyped = (lines: readonly TypedLine[], line: TypedLine): readonly TypedLine[] => [
  ...lines.filter(({ itemId }) => itemId !== line.itemId),
  ...(line.text ? [line] : []),
];

/** At which item a board is opened: where somebody was in the middle of a line, as long as that item stands there; else at the first. */
export function startOf(items: readonly { id: string }[], lines: readonly TypedLine[]): string {
  const begun = lines.findLast(({ itemId }) => itemId === null || items.some(({ id }) => id === itemId));
  return begun ? (begun.itemId ?? apart) : (items[0]?.id ?? apart);
}

/** Words of items that are no longer dealt with here: where they go is for whoever typed them to say. */
export const homeless = (items: readonly { id: string }[], lines: readonly TypedLine[]): TypedLine[] =>
  lines.filter(({ itemId }) => itemId !== null && !items.some(({ id }) => id === itemId));
