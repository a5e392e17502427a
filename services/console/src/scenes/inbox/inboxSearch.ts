import { endOfWeek } from '@internationalized/date';
import * as z from 'zod/mini';
import type { InboxQueryVariables, InboxWhy } from '../../gql/graphql.ts';
import { today } from '../../lib/dates/today.ts';

const flag = z.optional(z.catch(z.literal(true), true));

/** What the address of the inbox says: a link to a view opens the same view for a colleague, with their own rights. */
export const inboxSearch = z.object({
  view: z.optional(z.catch(z.enum(['list', 'board']), 'list')),
  box: z.optional(z.catch(z.enum(['IN', 'OUT', 'COORDINATION']), 'IN')),
  why: z.optional(z.catch(z.string(), '')),
  unit: z.optional(z.catch(z.string(), '')),
  due: z.optional(z.catch(z.enum(['today', 'week']), 'week')),
  /** Whose; without it one’s own, one’s unit’s and what nobody has yet. */
  scope: z.optional(z.catch(z.enum(['MINE', 'OFFICE']), 'OFFICE')),
  later: flag,
  done: flag,
  /** The row that is open on the right. */
  open: z.optional(z.catch(z.string(), '')),
});
export type InboxSearch = z.infer<typeof inboxSearch>;

/** The filters of the address as the server understands them. */
export function inboxVariables(search: InboxSearch): Omit<InboxQueryVariables, 'first' | 'after'> {
  const { box, why, unit, due, scope, later, done } = search;
  const lastDay = due && (due === 'today' ? today() : endOfWeek(today(), 'ja-JP', 'mon'));
  return {
    box: box ?? null,
    why: why ? (why.toUpperCase() as InboxWhy) : null,
    unit: unit || null,
    due: lastDay ? lastDay.toString() : null,
    scope: scope ?? 'NEAR',
    includeSnoozed: later ?? null,
    done: done ?? null,
  };
}

/** The same conditions for the list to take along: what is set, as text. */
export function exportQuery(search: InboxSearch): Record<string, string> {
  const { box, why, unit, due, scope, includeSnoozed, done } = inboxVariables(search);
  const set = { box, why, unit, due, scope, later: includeSnoozed, done };
  return Object.fromEntries(Object.entries(set).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}
