import type { UseFormReturn } from 'react-hook-form';
import type { EntryForm } from './entryForm.ts';

/** One part of the form of an entry. */
export interface EntryPart {
  form: UseFormReturn<EntryForm>;
  /** What the server said of each field. */
  faults: ReadonlyMap<string, string>;
}
