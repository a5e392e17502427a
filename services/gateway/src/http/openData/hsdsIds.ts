import { v5 } from 'uuid';

/** Fixed for good: what others have stored by these ids must be found again. */
const namespace = 'b4bde0d6-6a3e-5b0c-8a2b-2f6a4c1d9e10';

/** The id of a part of an entry: always the same for the same part. */
export const partId = (entryId: string, ...part: (string | number)[]): string => v5([entryId, ...part].join('/'), namespace);

/** Turns the last twelve digits by a fixed pattern, and turning them again gives them back: an entry is found without a search. */
const turned =
  (pattern: bigint) =>
  (id: string): string =>
    id.slice(0, 24) + (BigInt(`0x${id.slice(24)}`) ^ pattern).toString(16).padStart(12, '0');

/** The id of the place of an entry, or the entry of the place. */
export const locationIdOf = turned(0x5c1a7e90b3d4n);
/** The same for a service at its place. */
export const atLocationIdOf = turned(0x27f3d86a094en);
/** The same for a programme, which is offered as a service too. */
export const programIdOf = turned(0x4be2910dc65fn);
export const taxonomyIdOf = (taxonomy: string): string => partId('taxonomy', taxonomy);
export const termIdOf = (taxonomy: string, code: string): string => partId('term', taxonomy, code);

/** What is left out where nothing is known: HSDS has no null. */
export const known = <Fields extends object>(fields: Fields): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
