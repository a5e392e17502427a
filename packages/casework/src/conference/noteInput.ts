import { assertSound, dayFault, requiredCodeFault, requiredTextFault } from '../desk/faults.js';
import { type NoteKind, noteKinds } from './ConferenceNote.js';

/** One line as the recorder typed it, perhaps without a connection. */
export interface NoteFields {
  /** A random key that the screen gave this line, or this change of one (UUID): sent twice, it is written once. */
  key: string;
  /** The line that is changed; nothing for a new one, whose key becomes its id. */
  noteId?: string | null;
  itemId?: string | null;
  kind: NoteKind;
  text: string;
  /** Whose homework it is. */
  memberId?: string | null;
  /** ISO date. */
  dueOn?: string | null;
  /** The version that was on the screen; nothing for a new line. */
  expectedVersion?: number | null;
  /** The key of an earlier change of one's own, over which this one was typed before it had been answered. */
  afterKey?: string | null;
}

export const mostNotes = 100;

/** Throws INVALID_INPUT, with the place of the line in front of the field. */
export function assertNotes(notes: readonly NoteFields[]): void {
  const faults = notes.flatMap((note, at) => [
    [`notes.${at}.kind`, requiredCodeFault(note.kind, noteKinds)] as const,
    [`notes.${at}.text`, requiredTextFault(note.text, 4000)] as const,
    [`notes.${at}.dueOn`, dayFault(note.dueOn)] as const,
    [`notes.${at}.memberId`, note.kind === 'homework' && !note.memberId ? ('REQUIRED' as const) : null] as const,
  ]);
  assertSound({ ...Object.fromEntries(faults), notes: notes.length > mostNotes ? { code: 'TOO_MANY', most: mostNotes } : null });
}
