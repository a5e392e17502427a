import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import type { Disclosure } from '../disclosure/index.js';
import { AgendaItem } from './AgendaItem.js';
import { ConferenceNote } from './ConferenceNote.js';
import { findConference, getOwnSeat } from './findConference.js';
import { readersOfNotes } from './hearers.js';
import { hearsItem, linesToAsker } from './hearsItem.js';
import { assertSaysNobody } from './namesNobody.js';
import { assertNotes, type NoteFields } from './noteInput.js';
import { addLine, type Page, saysSo, writeOver } from './noteLine.js';
import { raiseBoard } from './raiseBoard.js';
import { recordLines } from './recordConference.js';

/** What became of one line: written, or set beside what somebody else had written there meanwhile. */
export interface Written {
  noteId: string;
  /** The version in which it stands on the board. */
  version: number;
  beside: boolean;
}

interface Board extends Page {
  /** The items of which the lines are. */
  items: AgendaItem[];
  /** The lines as they stand so far. */
  notes: ConferenceNote[];
  /** How the items were told to whoever writes. */
  told: Disclosure[];
}

/** What the lines name, in this meeting and in no other. */
async function lookUp(tx: Work, { conferenceId, notes }: { conferenceId: string; notes: NoteFields[] }) {
  const regionId = tx.asker.region;
  const itemIds = [...new Set(notes.flatMap((each) => each.itemId ?? []))];
  const named = { $in: notes.flatMap(({ noteId, key }) => (noteId ? [noteId, key] : [key])) };
  const keys = notes.flatMap(({ key, afterKey }) => (afterKey ? [key, afterKey] : [key]));
  const [items, earlier, told] = await Promise.all([
    tx.em.find(AgendaItem, { regionId, conferenceId, itemId: { $in: itemIds } }),
    tx.em.find(ConferenceNote, { regionId, conferenceId, $or: [{ noteId: named }, { writtenKeys: { $overlap: keys } }] }),
    linesToAsker(tx, itemIds),
  ]);
  return { items, notes: earlier, told };
}

/**
 * 記録する: lines in the order in which they were typed, also those kept while there was no connection. A line that somebody
 * else has changed meanwhile is not overwritten: this one is set beside it, and both are seen.
 */
export const writeNotes = (
  desk: Desk,
  input: { conferenceId: string; notes: NoteFields[] },
): Promise<{ conferenceId: string; written: Written[] }> =>
  command(desk, async (tx) => {
    const [conference, found] = await Promise.all([findConference(tx, input.conferenceId, 'read'), lookUp(tx, input)]);
    authorize(tx.actor, 'record', 'Conference', conference);
    conference.assertRecorder(tx.asker.staff);
    assertNotes(conference, input.notes, found.notes);
    const seat = getOwnSeat(tx, conference);
    await assertSaysNobody(tx, conference, newWords(found, input.notes));
    await raiseBoard(tx, conference, input.notes.length);
    const written: Written[] = [];
    const lines: ConferenceNote[] = [];
    for (const [at, typed] of input.notes.entries()) {
      const fields = overOwn(found.notes, typed);
      const note = await write(tx, { conference, seat, place: conference.boardVersion + 1 + at, ...found }, fields);
      const { noteId, version } = note;
      lines.push(note);
      written.push({ noteId, version, beside: !!fields.noteId && noteId !== fields.noteId });
    }
    recordLines(tx, conference, lines.length, await readersOfNotes(tx, lines));
    return { conferenceId: conference.conferenceId, written };
  });

/** What of these lines does not stand in the record yet, in the words in which it is to be written. */
const newWords = ({ items, notes }: Pick<Board, 'items' | 'notes'>, lines: readonly NoteFields[]) =>
  lines
    .filter((line) => !sentBefore(notes, line) && !notes.some(({ noteId, text }) => noteId === line.noteId && text === line.text.trim()))
    .map((line) => ({ ...line, kindCode: items.find(({ itemId }) => itemId === line.itemId)?.kindCode }));

const sentBefore = (notes: readonly ConferenceNote[], { key }: NoteFields): ConferenceNote | undefined =>
  notes.find((each) => each.writtenKeys.includes(key) || each.noteId === key);

/** A change of a line that was still on its way when it was typed names it by its key: only now it is known where that stands. */
function overOwn(notes: readonly ConferenceNote[], fields: NoteFields): NoteFields {
  const { noteId, afterKey } = fields;
  if (noteId || !afterKey) return fields;
  const line = notes.find(({ writtenKeys }) => writtenKeys.includes(afterKey));
  if (!line) throw new InvalidError('INVALID_INPUT', { afterKey: 'UNKNOWN_CODE' });
  return { ...fields, noteId: line.noteId };
}

/** The line as it stands afterwards. What was sent before, and only its answer lost, is not written again. */
async function write(tx: Work, board: Board, fields: NoteFields): Promise<ConferenceNote> {
  const { noteId } = fields;
  const sent = sentBefore(board.notes, fields);
  if (sent) return sent;
  const line = noteId ? lineOf(board, noteId) : null;
  const item = itemOf(tx, board, fields, line);
  const over = line && standsAsRead(board, line, fields);
  if ((over ?? line)?.struckAt) throw new ConflictError('NOTE_STRUCK');
  if (over) return writeOver(tx, board, over, fields);
  // Two wrote the same words: there is nothing to choose between.
  if (line && saysSo(board, line, fields)) return line;
  const added = await addLine(tx, board, item, fields, line);
  board.notes.push(added);
  return added;
}

function lineOf({ notes }: Board, noteId: string): ConferenceNote {
  const line = notes.find((each) => each.noteId === noteId);
  if (!line) throw new InvalidError('INVALID_INPUT', { noteId: 'UNKNOWN_CODE' });
  return line;
}

/**
 * The line over which this change was typed, if it stands there as it was on the screen: the line in that version, or what
 * has become of the change before this one, which may itself have been set beside the line.
 */
function standsAsRead({ notes }: Board, line: ConferenceNote, { expectedVersion, afterKey }: NoteFields): ConferenceNote | null {
  if (line.version === expectedVersion) return line;
  if (!afterKey) return null;
  return notes.find((each) => each.writtenKeys.at(-1) === afterKey && (each === line || each.besideNoteId === line.noteId)) ?? null;
}

function itemOf(tx: Work, { items, told }: Board, { itemId }: NoteFields, line: ConferenceNote | null): AgendaItem | null {
  const item = items.find((each) => each.itemId === itemId) ?? null;
  // A line stays with the item of which it was said.
  if ((itemId && !item) || (line && (line.itemId ?? null) !== (item?.itemId ?? null)))
    throw new InvalidError('INVALID_INPUT', { itemId: 'UNKNOWN_CODE' });
  if (!item) return null;
  item.assertLive();
  // Who does not hear it could not read back what they wrote.
  if (!hearsItem(tx, item, told)) throw new ConflictError('ITEM_NOT_HEARD');
  return item;
}
