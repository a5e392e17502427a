import { type EntryText, useEntryWords } from './useEntryWords.ts';

export interface Difference {
  field: string;
  name: string;
  was: string;
  is: string;
}

/** Where two states of an entry differ, in words. Nothing where there is only one of them. */
export function useDifferences(before: EntryText | null, after: EntryText | null): Difference[] {
  const { fields } = useEntryWords();
  if (!before || !after) return [];
  return fields
    .map(({ field, name }) => ({ field, name, was: before[field] ?? '', is: after[field] ?? '' }))
    .filter(({ was, is }) => was !== is);
}
