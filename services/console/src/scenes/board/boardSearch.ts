import * as z from 'zod/mini';

/** What belongs to no item. */
export const apart = 'apart';

/** What the address of a board says: at which item one is, by its id. By its place another would stand there once one is struck. */
export const boardSearch = z.object({ item: z.catch(z.optional(z.string()), undefined) });
