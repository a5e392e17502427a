import * as z from 'zod/mini';

/** What the address of the tasks says: whose, and whether those that are done. */
export const tasksSearch = z.object({
  scope: z.optional(z.catch(z.enum(['MINE', 'UNIT', 'OFFICE']), 'MINE')),
  done: z.optional(z.catch(z.literal(true), true)),
});
