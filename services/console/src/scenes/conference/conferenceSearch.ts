import * as z from 'zod/mini';

/** What the address of a conference says: which part of it is open, which item is meant, and which case is brought here. */
export const conferenceSearch = z.object({
  tab: z.optional(z.catch(z.enum(['agenda', 'members', 'minutes', 'homework']), 'agenda')),
  item: z.optional(z.catch(z.string(), '')),
  from: z.optional(z.catch(z.string(), '')),
});
