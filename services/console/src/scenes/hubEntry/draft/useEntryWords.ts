import type { Working } from '../entryTypes.ts';
import { useTermsSayings, useWhatSayings, useWhenSayings } from './sayings.ts';

/** All that an entry says as texts, by field; '' where it says nothing. */
export type EntryText = Readonly<Record<string, string>>;

interface EntryWords {
  /** What there is to say, in the order of the form. */
  fields: readonly { field: string; name: string }[];
  textOf(entry: Working): EntryText;
}

/** All that an entry says, put into words field by field, so that two states of it can be compared by reading. */
export function useEntryWords(): EntryWords {
  const sayings = [...useWhatSayings(), ...useWhenSayings(), ...useTermsSayings()];
  return {
    fields: sayings.map(([field, name]) => ({ field, name })),
    textOf: (entry) => Object.fromEntries(sayings.map(([field, , say]) => [field, say(entry) ?? ''])),
  };
}
