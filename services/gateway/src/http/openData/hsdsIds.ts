import { v5 } from 'uuid';

/** Fixed for good: what others have stored by these ids must be found again. */
const namespace = 'b4bde0d6-6a3e-5b0c-8a2b-2f6a4c1d9e10';

/** The id of a part of an entry: always the same for the same part. */
export const partId = (entryId: string, ...part: (string | number)[]): string => v5([entryId, ...part].join('/'), namespace);
export const locationIdOf = (entryId: string): string => partId(entryId, 'location');
export const atLocationIdOf = (entryId: string): string => partId(entryId, 'service_at_location');
export const taxonomyIdOf = (taxonomy: string): string => partId('taxonomy', taxonomy);
export const termIdOf = (taxonomy: string, code: string): string => partId('term', taxonomy, code);

/** What is left out where nothing is known: HSDS has no null. */
export const known = <Fields extends object>(fields: Fields): object =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
