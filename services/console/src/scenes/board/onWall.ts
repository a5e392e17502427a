interface Item {
  id: string;
  /** Null for what is about nobody. */
  basis: string | null;
}

/**
 * Lines that may stand on the wall beside the item that is shown: its own, and those about nobody. What was said of
 * another person waits until the room comes to it again: not all who sit there have heard it.
 */
export function onWall<Line extends { itemId: string | null }>(
  lines: readonly Line[],
  items: readonly Item[],
  shown: string | null,
): Line[] {
  const open = new Set<string | null>([null, shown, ...items.flatMap(({ id, basis }) => (basis === null ? [id] : []))]);
  return lines.filter(({ itemId }) => open.has(itemId));
}

/** Whether the wall keeps the title of an item to itself until the room comes to it: the kind hides titles from whoever does not hear it. */
export const keepsTitle = ({ basis, kind }: { basis: string | null; kind: { titlesHidden: boolean } }): boolean =>
  basis !== null && kind.titlesHidden;
