import * as z from 'zod/mini';

/** How somebody has come back from the provider of their organisation, and the number of the request where it failed. */
export const meSearch = z.object({
  oidc: z.optional(z.catch(z.enum(['linked', 'refused', 'unavailable', 'wait']), 'refused')),
  number: z.optional(z.catch(z.string(), '')),
});
