import * as z from 'zod/mini';

/** What was searched for in vain comes along into the form. */
export const newPersonSearch = z.object({ name: z.optional(z.catch(z.string(), '')) });
