import * as z from 'zod/mini';

/** What the address of a person’s page says: which tab is open, and what the timeline shows. */
export const personSearch = z.object({
  tab: z.optional(z.catch(z.enum(['timeline', 'facts', 'sharing']), 'timeline')),
  show: z.optional(z.catch(z.enum(['record', 'referral', 'conference', 'papers', 'consent', 'task', 'case']), 'record')),
  /** Only what the own office wrote. */
  own: z.optional(z.catch(z.boolean(), false)),
});
export type PersonSearch = z.infer<typeof personSearch>;
export type TimelineFilter = PersonSearch['show'];
