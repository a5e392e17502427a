import * as z from 'zod/mini';

const text = z.optional(z.catch(z.string(), ''));

/** What a working group proposes: the kind (its code) and the name of the meeting, and that it is one of its own (id). */
export const conveneSearch = z.object({ kind: text, title: text, group: text });
export type ConveneSearch = z.infer<typeof conveneSearch>;
