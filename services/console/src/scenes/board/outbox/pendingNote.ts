import type { ConferenceNoteKind, NoteInput } from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';

/** A line that was typed and has not been seen on the board yet. */
export interface PendingNote {
  /** A UUID; for a new line it is its key on the server too, so that sent twice it is one line. */
  key: string;
  /** The line that is changed, and the version over which; null for a new one. */
  noteId: string | null;
  expectedVersion: number | null;
  itemId: string | null;
  kind: ConferenceNoteKind;
  text: string;
  memberId: string | null;
  assignee: string | null;
  dueOn: string | null;
  /** In the order of typing, milliseconds. */
  at: number;
  /** The id under which the server has taken it. */
  takenAs?: string;
  /** Why the server did not take it; it stays until somebody decides. */
  refusal?: Refusal;
}

export const noteInput = ({ key, noteId, expectedVersion, itemId, kind, text, memberId, dueOn }: PendingNote): NoteInput => ({
  ...(noteId ? { noteId, expectedVersion } : { key }),
  itemId,
  kind,
  text,
  memberId,
  dueOn,
});

/** Whether this still has to be sent. */
export const isWaiting = ({ takenAs, refusal }: PendingNote): boolean => !takenAs && !refusal;

interface OnBoard {
  id: string;
  version: number;
}

/** Whether the board shows it by now: the new line, or the line in the version after the change. */
export const isShown = ({ takenAs, noteId, expectedVersion }: PendingNote, notes: readonly OnBoard[]): boolean => {
  const found = notes.find(({ id }) => id === takenAs);
  return found !== undefined && (found.id !== noteId || found.version > (expectedVersion ?? 0));
};

/** The name under which it is kept: things come back in the order in which they were typed. */
export const shelfOf = ({ at, key }: PendingNote): string => `${String(at).padStart(15, '0')}-${key}`;
