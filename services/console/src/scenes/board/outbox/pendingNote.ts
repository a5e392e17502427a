import type { ConferenceNoteKind, NoteInput } from '../../../gql/graphql.ts';
import type { Refusal } from '../../../lib/server/useAct.ts';

/** What somebody has typed as a line, or over one. */
export interface TypedNote {
  /** The line that is changed, and the version over which; null for a new one. Without a version it is one that was still on its way, by its key. */
  noteId: string | null;
  expectedVersion: number | null;
  /** The key of one's own change before this one, where that was still on its way when this one was begun. */
  afterKey: string | null;
  itemId: string | null;
  kind: ConferenceNoteKind;
  text: string;
  memberId: string | null;
  assignee: string | null;
  dueOn: string | null;
  /** Where no person may be discussed: it was read again, and names nobody. */
  anonymityConfirmed?: boolean;
}

/** A line that was typed and has not been seen on the board yet. */
export interface PendingNote extends TypedNote {
  /** A UUID by which the server knows it again: sent twice, it is written once. */
  key: string;
  /** In the order of typing, milliseconds. */
  at: number;
  /** The id and the version under which the server has taken it. */
  taken?: OnBoard;
  /** Why the server did not take it; it stays until somebody decides. */
  refusal?: Refusal;
}

/** What says that a line is a new one. */
export const asNew = { noteId: null, expectedVersion: null, afterKey: null } as const;

export const noteInput = ({
  key,
  noteId,
  expectedVersion,
  afterKey,
  itemId,
  kind,
  text,
  memberId,
  dueOn,
  ...line
}: PendingNote): NoteInput => ({
  key,
  ...(noteId && expectedVersion !== null && { noteId, expectedVersion }),
  ...(afterKey && { afterKey }),
  itemId,
  kind,
  text,
  memberId,
  dueOn,
  ...(line.anonymityConfirmed && { anonymityConfirmed: true }),
});

/** Whether this still has to be sent. */
export const isWaiting = ({ taken, refusal }: PendingNote): boolean => !taken && !refusal;

/** A new line by the id under which it stands on the board by now, or by its own key as long as nobody has answered. */
export const standsAs = ({ taken, key }: Pick<PendingNote, 'taken' | 'key'>): string => taken?.id ?? key;

/** The new lines of an item that are on their way. */
export const waitingIn = <Line extends Pick<PendingNote, 'itemId' | 'noteId' | 'refusal'>>(pending: readonly Line[], item: string | null) =>
  pending.filter(({ itemId, noteId, refusal }) => itemId === item && !noteId && !refusal);

/** What has been made of a line last and is on its way. */
export const changeOf = (pending: readonly PendingNote[], line: string): PendingNote | undefined =>
  pending.findLast(({ noteId, refusal }) => noteId === line && !refusal);

/** The line in the words that were made of it, to be tried in them. */
export const reworded = ({ refusal: _, ...line }: PendingNote, typed: TypedNote): PendingNote => {
  const { kind, text, memberId, assignee, dueOn, anonymityConfirmed = false } = typed;
  return { ...line, kind, text, memberId, assignee, dueOn, anonymityConfirmed };
};

/**
 * The lines once the server has refused a new one. What has been made of it meanwhile cannot follow it onto the board: those
 * are its words now, and they are tried. Only where there are none it stays with its reason.
 */
export function afterRefusal(lines: readonly PendingNote[], key: string, refusal: Refusal): readonly PendingNote[] {
  const change = changeOf(lines, key);
  return lines
    .filter(({ noteId }) => !change || noteId !== key)
    .map((line) => (line.key !== key ? line : change ? reworded(line, change) : { ...line, refusal }));
}

/** What was begun over a line that was still on its way is over the line that stands there now. */
export const overWhatStands = <Typed extends TypedNote>(typed: Typed, { id, version }: OnBoard): Typed => ({
  ...typed,
  noteId: id,
  expectedVersion: typed.expectedVersion ?? version,
});

/** The lines once the server has taken these, by their keys. */
export const afterTaken = (lines: readonly PendingNote[], taken: ReadonlyMap<string, OnBoard>): readonly PendingNote[] =>
  lines.map((line) => {
    const over = line.noteId === null ? undefined : taken.get(line.noteId);
    const own = taken.get(line.key);
    return { ...(over ? overWhatStands(line, over) : line), ...(own && { taken: own }) };
  });

export interface OnBoard {
  id: string;
  version: number;
}

/** Whether the board shows it by now: the line in the version in which the server took it, or a later one. */
export const isShown = ({ taken }: PendingNote, notes: readonly OnBoard[]): boolean =>
  taken !== undefined && notes.some(({ id, version }) => id === taken.id && version >= taken.version);

/** The name under which it is kept: things come back in the order in which they were typed. */
export const shelfOf = ({ at, key }: PendingNote): string => `${String(at).padStart(15, '0')}-${key}`;
