import * as z from 'zod/mini';
import { type InboxSearch, inboxSearch } from '../inboxSearch.ts';

/** What of an address is kept with a view: its conditions, and not the row that happens to be open. */
export const conditionsOf = ({ open: _, ...search }: InboxSearch): Partial<InboxSearch> =>
  Object.fromEntries(Object.entries(search).filter(([, value]) => value !== undefined && value !== ''));

/** The address of a view. What an older program kept and this one does not know is left out. */
export const searchOf = (conditions: unknown): InboxSearch => z.parse(inboxSearch, conditions ?? {});

const spelled = (search: InboxSearch): string => JSON.stringify(Object.entries(conditionsOf(search)).sort());

/** Whether an address says nothing but what this view says. */
export const isShowing = (search: InboxSearch, conditions: unknown): boolean => spelled(search) === spelled(searchOf(conditions));
