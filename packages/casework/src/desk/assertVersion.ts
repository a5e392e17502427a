import { ConflictError } from '@tsunagi/access';
import type { Disclosed } from '@tsunagi/database';

/** What now stands in a field, where it differs from what was typed. */
export interface FieldText {
  field: string;
  value: string | null;
}

const asText = (value: unknown): string | null => {
  if (value === null || value === undefined || value === '') return null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** What names another record is a key of the database, which leaves it sealed or not at all: there only that it differs is said. */
const isKey = (field: string): boolean => /Ids?$/.test(field);
const other = '…';

/** The fields in which the two texts differ, as they now stand. What was left out of the input is not compared. */
function theirTexts(found: object, typed: object): FieldText[] {
  return Object.entries(typed)
    .filter(
      ([field, value]) => field in found && value !== undefined && asText((found as Record<string, unknown>)[field]) !== asText(value),
    )
    .map(([field]) => ({ field, text: asText((found as Record<string, unknown>)[field]) }))
    .map(({ field, text }) => ({ field, value: text && isKey(field) ? other : text }));
}

/**
 * The text on the screen was written over another version: nothing is overwritten, and the refusal carries what the other
 * one wrote in the fields of `typed`, so that both can be shown. `about` says whose data that tells, for the access log; null
 * where it is nobody's. Without `typed` no text leaves.
 */
export function assertVersion(
  found: { version: number },
  expected: number | null | undefined,
  ...[typed = {}, about = null]: [] | [typed: object, about: Disclosed | null]
): void {
  if (expected == null || found.version === expected) return;
  throw new ConflictError('VERSION_CONFLICT', { version: found.version, theirs: theirTexts(found, typed), about });
}
