import * as z from 'zod/mini';

const text = z.optional(z.catch(z.string(), ''));

/** What whoever leads here proposes: the kind (its code) and the name of the meeting. */
export const conveneSearch = z.object({ kind: text, title: text });
export type ConveneSearch = z.infer<typeof conveneSearch>;
