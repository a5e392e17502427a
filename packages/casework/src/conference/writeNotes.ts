import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { type Disclosure, foldSeats, raiseEpoch } from '../disclosure/index.js';
import { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { ConferenceNote } from './ConferenceNote.js';
import { findConference, getOwnSeat, labelOf, membersAskedTo } from './findConference.js';
import { readersOfNotes } from './hearers.js';
import { hearsItem, linesToAsker } from './hearsItem.js';
import { giveHomework } from './homework.js';
import { assertNotes, type NoteFields } from './noteInput.js';
import { onlyFor } from './onlyFor.js';
import { raiseBoard } from './raiseBoard.js';
import { recordConference } from './recordConference.js';

/** What became of one line: written, or set beside what somebody else had written there meanwhile. */
export interface Written {
  noteId: string;
  beside: boolean;
}

interface Board {
  conference: Conference;
  seat: ConferenceMember;
  members: ConferenceMember[];
  /** Where the line stands in the record. */
  place: number;
  /** The items of which the lines are. */
  items: AgendaItem[];
  /** The lines as they stand so far. */
  notes: ConferenceNote[];
  /** How the items were told to whoever writes. */
  told: Disclosure[];
}

/** What the lines name. */
async function lookUp(tx: Work, { conferenceId, notes }: { conferenceId: string; notes: NoteFields[] }) {
  const regionId = tx.asker.region;
  const itemIds = [...new Set(notes.flatMap((each) => each.itemId ?? []))];
  const [items, earlier, told] = await Promise.all([
    tx.em.find(AgendaItem, { regionId, conferenceId, itemId: { $in: itemIds } }),
    tx.em.find(ConferenceNote, { regionId, noteId: { $in: notes.map((each) => each.noteId) } }),
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
    const [conference, found] = await Promise.all([findConference(tx, input.conferenceId), lookUp(tx, input)]);
    authorize(tx.actor, 'record', 'Conference', conference);
    conference.assertRecorder(tx.asker.staff);
    assertNotes(input.notes);
    const seat = getOwnSeat(tx, conference);
    const members = membersAskedTo(conference);
    await raiseBoard(tx, conference, input.notes.length);
    const written: Written[] = [];
    for (const [at, note] of input.notes.entries()) {
      written.push(await writeNote(tx, { conference, seat, members, place: conference.boardVersion + 1 + at, ...found }, note));
    }
    const ids = written.map((each) => each.noteId);
    recordConference(tx, conference, 'conference.noted', { lines: ids.length }, await readersOfNotes(tx, ids));
    return { conferenceId: conference.conferenceId, written };
  });

async function writeNote(tx: Work, board: Board, fields: NoteFields): Promise<Written> {
  const item = itemOf(tx, board, fields);
  const found = board.notes.find((each) => each.noteId === fields.noteId) ?? null;
  if (found?.text === fields.text && found.kind === fields.kind) return { noteId: found.noteId, beside: false };
  if (found && found.version === fields.expectedVersion) return overwrite(tx, board, found, fields);
  return add(tx, board, item, fields, found);
}

function itemOf(tx: Work, { items, told }: Board, { itemId }: NoteFields): AgendaItem | null {
  if (!itemId) return null;
  const item = items.find((each) => each.itemId === itemId);
  if (!item) throw new InvalidError('INVALID_INPUT', { itemId: 'UNKNOWN_CODE' });
  item.assertLive();
  // Who does not hear it could not read back what they wrote.
  if (!hearsItem(tx, item, told)) throw new ConflictError('ITEM_NOT_HEARD');
  return item;
}

async function overwrite(tx: Work, board: Board, note: ConferenceNote, fields: NoteFields): Promise<Written> {
  const assigned = assigneeOf(board, fields);
  await inHome(tx, note.tenantId, 'conference.note', () =>
    Object.assign(note, {
      kind: fields.kind,
      text: fields.text.trim(),
      dueOn: fields.dueOn ?? null,
      writerStaffId: tx.asker.staff,
      writerLabel: labelOf(board.seat),
      ...assigned,
    }),
  );
  await giveHomework(tx, board.conference, note);
  return { noteId: note.noteId, beside: false };
}

async function add(tx: Work, board: Board, item: AgendaItem | null, fields: NoteFields, found: ConferenceNote | null): Promise<Written> {
  const { conference, seat, place } = board;
  const home = item?.tenantId ?? conference.tenantId;
  const personId = item?.personId ?? null;
  if (personId) await raiseEpoch(tx, home, personId);
  const note = tx.em.create(
    ConferenceNote,
    {
      regionId: tx.asker.region,
      tenantId: home,
      noteId: found ? newId() : fields.noteId,
      conferenceId: conference.conferenceId,
      convenerTenantId: conference.tenantId,
      itemId: item?.itemId ?? null,
      personId,
      kind: fields.kind,
      text: fields.text.trim(),
      position: place,
      writerStaffId: tx.asker.staff,
      writerLabel: labelOf(seat),
      ...assigneeOf(board, fields),
      dueOn: fields.dueOn ?? null,
      besideNoteId: found?.noteId ?? null,
      // PostgreSQL gives back only what the writer may read; the ledger then says who reads it.
      people: personId ? onlyFor(tx) : { ...conference.people },
      writtenAt: tx.now,
    },
    { persist: false },
  );
  board.notes.push(note);
  await inHome(tx, home, 'conference.note', () => void tx.em.persist(note));
  if (personId) await foldSeats(tx, home, personId);
  await giveHomework(tx, conference, note);
  return { noteId: note.noteId, beside: found !== null };
}

function assigneeOf({ conference, members }: Board, { kind, memberId }: NoteFields) {
  if (kind !== 'homework') return { assigneeTenantId: null, assigneeStaffId: null, assigneeLabel: null };
  const member = members.find((each) => each.memberId === memberId && !each.removedAt);
  if (!member) throw new InvalidError('INVALID_INPUT', { memberId: 'UNKNOWN_CODE' });
  // Somebody without an account: the convener sees to it that it reaches them.
  const assigneeTenantId = member.memberTenantId ?? conference.tenantId;
  return { assigneeTenantId, assigneeStaffId: member.staffId ?? null, assigneeLabel: labelOf(member) };
}
