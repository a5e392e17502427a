import * as z from 'zod/mini';
import type { HubCost, HubKind, SearchHubQueryVariables } from '../../gql/hub/graphql.ts';
import { enumOf } from '../../lib/words/words.ts';

const text = z.optional(z.catch(z.string(), ''));
const flag = z.optional(z.catch(z.literal(true), true));

/** What list and map have in common: a choice made on one of them holds on the other. */
const shared = {
  kind: text,
  /** Subjects of the intake form; any of them. */
  needs: z.optional(z.catch(z.array(z.string()), [])),
  topic: text,
};

/** What the address of the list says: a link to a view opens the same view for a colleague. */
export const hubSearch = z.object({
  ...shared,
  text,
  town: text,
  /** From where somebody would come, wherever it lies. */
  from: text,
  /** 1 Monday … 7 Sunday. */
  weekday: z.optional(z.catch(z.number(), 1)),
  cost: text,
  transport: flag,
  room: flag,
  /** What has ended too. */
  ended: flag,
});
export type HubSearch = z.infer<typeof hubSearch>;

export const mapSearch = z.object(shared);
export type MapSearch = z.infer<typeof mapSearch>;

/** The network around one entry, or all of it. */
export const networkSearch = z.object({ around: text, town: text });

export const needsSearch = z.object({
  view: z.optional(z.catch(z.enum(['board', 'list']), 'board')),
  level: text,
  kind: text,
  town: text,
  /** A new need is being written; `title` is what was looked for in vain. */
  raise: flag,
  /** The working group on whose board they stand. */
  group: text,
  title: text,
});
export type NeedsSearch = z.infer<typeof needsSearch>;

/** A new working group is being written. */
export const groupsSearch = z.object({ found: flag });

export const applicationsSearch = z.object({ shelf: z.optional(z.catch(z.enum(['open', 'decided']), 'open')) });

export const unmetSearch = z.object({ period: text });

export const ownSearch = z.object({ shelf: z.optional(z.catch(z.enum(['all', 'drafts', 'offered']), 'all')) });

/** The conditions of the address as the server understands them. */
export function hubVariables({ kind, needs, topic, text, town, from, weekday, cost, transport, room, ended }: HubSearch) {
  return {
    text: text?.trim() || null,
    kinds: kind ? [enumOf<HubKind>(kind)] : null,
    needs: needs?.length ? needs : null,
    topics: topic ? [topic] : null,
    municipality: town || null,
    reach: from || null,
    weekday: weekday ?? null,
    cost: cost ? enumOf<HubCost>(cost) : null,
    transport: transport ?? null,
    hasRoom: room ?? null,
    showEnded: ended ?? null,
  } satisfies Omit<SearchHubQueryVariables, 'first' | 'after'>;
}
