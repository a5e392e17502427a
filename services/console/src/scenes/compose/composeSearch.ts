import * as z from 'zod/mini';

const id = z.optional(z.catch(z.string(), ''));

/** What the address of the composer says: about whom, which of their cases, and which draft is being written. */
export const composeSearch = z.object({ person: id, case: id, draft: id });
