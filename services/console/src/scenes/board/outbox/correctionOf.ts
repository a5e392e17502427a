import type { MemberLineFragment, NoteLineFragment } from '../../../gql/graphql.ts';
import { overWhatStands, type PendingNote, waitingIn } from './pendingNote.ts';
import type { Correction } from './useCorrections.ts';

/** A line as one begins to put it right, `change` being what has been made of it last and is still on its way. */
export function correctionOf(
  note: NoteLineFragment,
  change: PendingNote | undefined,
  members: readonly Pick<MemberLineFragment, 'id' | 'name' | 'office'>[],
): Correction {
  const { itemId, kind, text, assignee, dueOn } = change ?? note;
  const memberId = change?.memberId ?? members.find(({ name, office }) => assignee === `${name}（${office}）`)?.id ?? null;
  // Over a change that is still on its way: over what that was made of, and after it.
  const over = { expectedVersion: change ? change.expectedVersion : note.version, afterKey: change?.key ?? null };
  return { itemId, kind, text, memberId, assignee, dueOn, noteId: note.id, ...over };
}

/** A line that is still on its way itself, as one begins to put it right: it is written first, and this after it. */
export function correctionOfWaiting(line: PendingNote, change: PendingNote | undefined): Correction {
  const { itemId, kind, text, memberId, assignee, dueOn } = change ?? line;
  const over = { noteId: line.key, expectedVersion: change?.expectedVersion ?? null, afterKey: (change ?? line).key };
  const correction = { itemId, kind, text, memberId, assignee, dueOn, ...over };
  return line.taken ? overWhatStands(correction, line.taken) : correction;
}

interface Line {
  id: string;
  itemId: string | null;
  besideNoteId: string | null;
}

/**
 * The line before the one that is typed: the last of its item. None while a newer one is on its way, and none where two stand
 * side by side: of those one is chosen.
 */
export function lineBefore<Note extends Line>(
  notes: readonly Note[],
  item: string | null,
  pending: readonly Pick<PendingNote, 'itemId' | 'noteId' | 'refusal'>[],
): Note | undefined {
  if (waitingIn(pending, item).length > 0) return undefined;
  const own = notes.filter(({ itemId }) => itemId === item);
  const paired = new Set(own.flatMap(({ id, besideNoteId }) => (besideNoteId ? [id, besideNoteId] : [])));
  const last = own.at(-1);
  return last && !paired.has(last.id) ? last : undefined;
}
