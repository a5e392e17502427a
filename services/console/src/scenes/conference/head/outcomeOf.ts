import type { AgendaItemOutcome } from '../../../gql/graphql.ts';

interface Item {
  id: string;
  state: string;
  outcome: AgendaItemOutcome | null;
}
interface Meeting<Each extends Item> {
  items: readonly Each[];
  notes: readonly { itemId?: string | null }[];
}

/** What becomes of an item by the lines alone, as the server counts when the meeting is closed. */
export const byLines = ({ id }: Pick<Item, 'id'>, { notes }: Pick<Meeting<Item>, 'notes'>): AgendaItemOutcome =>
  notes.some(({ itemId }) => itemId === id) ? 'DISCUSSED' : 'TO_NEXT';

/** Items that stand on the agenda still, each with what becomes of it as things are. */
export const outcomesOf = <Each extends Item>({ items, notes }: Meeting<Each>): { item: Each; outcome: AgendaItemOutcome }[] =>
  items
    .filter(({ state }) => state === 'PROPOSED' || state === 'DISTRIBUTED')
    .map((item) => ({ item, outcome: item.outcome ?? byLines(item, { notes }) }));
