import * as z from 'zod/mini';

/** What the address of a conference says: which part of it is open. */
export const conferenceSearch = z.object({
  tab: z.optional(z.catch(z.enum(['agenda', 'members', 'minutes', 'homework']), 'agenda')),
});
