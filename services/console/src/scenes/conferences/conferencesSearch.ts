import * as z from 'zod/mini';

/** What the address of the conferences says: those that are over, and of which kind. */
export const conferencesSearch = z.object({
  past: z.optional(z.catch(z.literal(true), true)),
  kind: z.optional(z.catch(z.string(), '')),
});
