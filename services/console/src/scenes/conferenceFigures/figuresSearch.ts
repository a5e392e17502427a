import * as z from 'zod/mini';

/** What the address of the figures says: their first and last day. The running fiscal year where it says nothing. */
export const figuresSearch = z.object({
  from: z.optional(z.catch(z.iso.date(), '')),
  until: z.optional(z.catch(z.iso.date(), '')),
});
