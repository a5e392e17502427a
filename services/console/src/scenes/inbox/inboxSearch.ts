import * as z from 'zod/mini';

/** What the address of the inbox says: a link to a view opens the same view for a colleague, with their own rights. */
export const inboxSearch = z.object({
  view: z.optional(z.catch(z.enum(['list', 'board']), 'list')),
  /** The row that is open on the right. */
  open: z.optional(z.catch(z.string(), '')),
});
export type InboxSearch = z.infer<typeof inboxSearch>;
