import * as z from 'zod/mini';

/** What the address of 「だれが見たか」 says. */
export const accessSearch = z.object({
  from: z.optional(z.catch(z.iso.date(), '')),
  until: z.optional(z.catch(z.iso.date(), '')),
  action: z.optional(z.catch(z.enum(['READ', 'LISTED', 'PRINTED', 'EXPORTED', 'DENIED', 'GLASS', 'CHANGED']), 'READ')),
  /** Whose people looked. */
  office: z.optional(z.catch(z.string(), '')),
});
export type AccessSearch = z.infer<typeof accessSearch>;
