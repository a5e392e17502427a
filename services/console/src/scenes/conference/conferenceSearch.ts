import * as z from 'zod/mini';

/** What the address of a conference says: which part of it is open, and which item is meant. */
export const conferenceSearch = z.object({
  tab: z.optional(z.catch(z.enum(['agenda', 'members', 'minutes', 'homework']), 'agenda')),
  item: z.optional(z.catch(z.string(), '')),
});
