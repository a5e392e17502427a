interface Meeting<Item> {
  items: readonly Item[];
  notes: readonly { itemId?: string | null }[];
}

/** Items that stand on the agenda still and of which nothing was written: as the server counts them when the meeting is closed. */
export const notDiscussed = <Item extends { id: string; state: string }>({ items, notes }: Meeting<Item>): Item[] =>
  items.filter(({ id, state }) => (state === 'PROPOSED' || state === 'DISTRIBUTED') && !notes.some(({ itemId }) => itemId === id));
