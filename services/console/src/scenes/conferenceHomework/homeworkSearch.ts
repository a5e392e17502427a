import * as z from 'zod/mini';

/** What the address of the homework says: that which is done, and of which kind of meeting. */
export const homeworkSearch = z.object({
  done: z.optional(z.catch(z.literal(true), true)),
  kind: z.optional(z.catch(z.string(), '')),
});
