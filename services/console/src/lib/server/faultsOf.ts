import type { Refusal } from './useAct.ts';

/** What the server says of each field, by the field's name. */
export const faultsOf = (refusal: Refusal | null | undefined): ReadonlyMap<string, string> =>
  new Map(refusal?.fields?.map(({ field, message }) => [field, message]));
