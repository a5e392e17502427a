import { endOfWeek } from '@internationalized/date';
import * as z from 'zod/mini';
import type { InboxQueryVariables } from '../../gql/graphql.ts';
import { today } from '../../lib/dates/showDay.ts';

const flag = z.optional(z.catch(z.literal(true), true));

/** What the address of the inbox says: a link to a view opens the same view for a colleague, with their own rights. */
export const inboxSearch = z.object({
  view: z.optional(z.catch(z.enum(['list', 'board']), 'list')),
  box: z.optional(z.catch(z.enum(['IN', 'OUT', 'COORDINATION']), 'IN')),
  why: z.optional(z.catch(z.string(), '')),
  unit: z.optional(z.catch(z.string(), '')),
  due: z.optional(z.catch(z.enum(['today', 'week']), 'week')),
  mine: flag,
  later: flag,
  done: flag,
  /** The row that is open on the right. */
  open: z.optional(z.catch(z.string(), '')),
});
export type InboxSearch = z.infer<typeof inboxSearch>;

/** The filters of the address as the server understands them. */
export function inboxVariables(search: InboxSearch): Omit<InboxQueryVariables, 'first' | 'after'> {
  const { box, why, unit, due, mine, later, done } = search;
  const lastDay = due && (due === 'today' ? today() : endOfWeek(today(), 'ja-JP', 'mon'));
  return {
    box: box ?? null,
    why: why || null,
    unit: unit || null,
    due: lastDay ? lastDay.toString() : null,
    mine: mine ?? null,
    includeSnoozed: later ?? null,
    done: done ?? null,
  };
}
