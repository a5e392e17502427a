import * as z from 'zod/mini';

/** What the address of a person’s page says: which tab is open, and what the timeline shows. */
export const personSearch = z.object({
  tab: z.optional(z.catch(z.enum(['timeline', 'facts', 'sharing']), 'timeline')),
  show: z.optional(z.catch(z.enum(['record', 'referral', 'consent', 'task', 'case', 'conference']), 'record')),
});
export type TimelineFilter = z.infer<typeof personSearch>['show'];
