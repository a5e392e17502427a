import * as z from 'zod/mini';

/** What the address of a board says: at which item one is, from 1; 0 for what belongs to none. */
export const boardSearch = z.object({ item: z.optional(z.catch(z.number(), 1)) });
