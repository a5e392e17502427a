import { assertSound, dayAheadFault, dayFault, requiredCodeFault, requiredTextFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import type { Conference } from './Conference.js';
import { type ConferenceNote, type NoteKind, noteKinds } from './ConferenceNote.js';

/** One line as the recorder typed it, perhaps without a connection. */
export interface NoteFields {
  /** A random key that the screen gave this line, or this change of one (UUID): sent twice, it is written once. */
  key: string;
  /** The line that is changed; nothing for a new one, whose key becomes its id, and where `afterKey` says which. */
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
  /** The key of a line, or of an earlier change, of one's own, over which this one was typed before that had been answered. */
  afterKey?: string | null;
  /** Where no person may be discussed: whoever typed it has read it again and says that it names nobody. */
  anonymityConfirmed?: boolean | null;
}

export const mostNotes = 100;

/**
 * The first day on which homework can be due: that of the meeting, as it was announced or as it was opened. In the room that is
 * today; a line that waited for the connection, or is written down afterwards, keeps the day that was right when it was said.
 */
const firstDay = ({ startsAt, openedAt }: Conference): string => localDay(openedAt && openedAt < startsAt ? openedAt : startsAt).toString();

/** Throws INVALID_INPUT, with the place of the line in front of the field. The day on which a line stands already is never refused. */
export function assertNotes(conference: Conference, notes: readonly NoteFields[], standing: readonly ConferenceNote[]): void {
  const first = firstDay(conference);
  const dueFault = ({ noteId, dueOn }: NoteFields) =>
    standing.some((each) => each.noteId === noteId && each.dueOn === dueOn) ? dayFault(dueOn) : dayAheadFault(dueOn, first);
  const faults = notes.flatMap((note, at) => [
    [`notes.${at}.kind`, requiredCodeFault(note.kind, noteKinds)] as const,
    [`notes.${at}.text`, requiredTextFault(note.text, 4000)] as const,
    [`notes.${at}.dueOn`, dueFault(note)] as const,
    [`notes.${at}.memberId`, note.kind === 'homework' && !note.memberId ? ('REQUIRED' as const) : null] as const,
  ]);
  assertSound({ ...Object.fromEntries(faults), notes: notes.length > mostNotes ? { code: 'TOO_MANY', most: mostNotes } : null });
}
