import { ConflictError, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { foldSeats, raiseEpoch } from '../disclosure/index.js';
import type { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { ConferenceNote } from './ConferenceNote.js';
import { labelOf, membersAskedTo } from './findConference.js';
import { giveHomework, rewordHomework, takeHomeworkBack } from './homework.js';
import type { NoteFields } from './noteInput.js';
import { onlyFor } from './onlyFor.js';
import { seatKey } from './roster.js';

/** Where a line is written, and by whom. */
export interface Page {
  conference: Conference;
  /** Of whoever keeps the record. */
  seat: ConferenceMember;
  /** Where a new line stands in the record, and as which version of the board. */
  place: number;
}

type Words = Pick<ConferenceNote, 'kind' | 'text' | 'assigneeTenantId' | 'assigneeStaffId' | 'assigneeLabel' | 'dueOn'>;
const nobody = { assigneeTenantId: null, assigneeStaffId: null, assigneeLabel: null };

/** What the line is to say; homework that stays with whoever has it keeps its day unless another is named. */
function wordsOf(page: Page, fields: NoteFields, before?: ConferenceNote): Words {
  const { kind, text, dueOn } = fields;
  const whose = assigneeOf(page, fields);
  return { kind, text: text.trim(), ...whose, dueOn: dueOn ?? (before && isTheirs(before, whose) ? before.dueOn : null) };
}

function assigneeOf({ conference }: Page, { kind, memberId }: NoteFields) {
  if (kind !== 'homework') return nobody;
  const member = membersAskedTo(conference).find((each) => each.memberId === memberId && !each.removedAt);
  if (!member) throw new InvalidError('INVALID_INPUT', { memberId: 'UNKNOWN_CODE' });
  // Somebody without an account: the convener sees to it that it reaches them.
  const assigneeTenantId = member.memberTenantId ?? conference.tenantId;
  return { assigneeTenantId, assigneeStaffId: member.staffId ?? null, assigneeLabel: labelOf(member) };
}

/**
 * Homework of a case goes to those who hear the case: on any other desk it would be a task of which they may know nothing.
 * By the line itself, as the ledger has just opened it.
 */
function assertHeard(tx: Work, { conference }: Page, note: ConferenceNote, { memberId }: NoteFields): void {
  const member = membersAskedTo(conference).find((each) => each.memberId === memberId) as ConferenceMember;
  if ((note.people[seatKey(member)] ?? 0) * 1000 > tx.now.getTime()) return;
  throw new ConflictError('ASSIGNEE_NOT_TOLD', { who: labelOf(member) });
}

const assignment = ['assigneeTenantId', 'assigneeStaffId', 'assigneeLabel'] as const;
const isTheirs = (note: ConferenceNote, words: Pick<Words, (typeof assignment)[number]>): boolean =>
  assignment.every((each) => (note[each] ?? null) === (words[each] ?? null));
/** Whether the work is the same: whose it is, and by when. */
const isSameWork = (note: ConferenceNote, words: Words): boolean =>
  note.kind === words.kind && isTheirs(note, words) && (note.dueOn ?? null) === (words.dueOn ?? null);
const isSame = (note: ConferenceNote, words: Words): boolean => note.text === words.text && isSameWork(note, words);

/** Whether the line says already what it is to say. */
export const saysSo = (page: Page, note: ConferenceNote, fields: NoteFields): boolean => isSame(note, wordsOf(page, fields, note));

/** Puts the line right in place; its homework follows it. */
export async function writeOver(tx: Work, page: Page, note: ConferenceNote, fields: NoteFields): Promise<ConferenceNote> {
  const words = wordsOf(page, fields, note);
  if (isSame(note, words)) return note;
  const stays = isSameWork(note, words);
  if (!stays) await takeHomeworkBack(tx, note);
  if (!stays && note.personId && words.kind === 'homework') assertHeard(tx, page, note, fields);
  const by = {
    writtenKeys: [...note.writtenKeys, fields.key],
    writerStaffId: tx.asker.staff,
    writerLabel: labelOf(page.seat),
    boardVersion: page.place,
  };
  await inHome(tx, note.tenantId, 'conference.note', () => void Object.assign(note, words, by));
  await (stays ? rewordHomework : giveHomework)(tx, page.conference, note);
  return note;
}

/** A new line, or one that is set beside another. */
export async function addLine(
  tx: Work,
  page: Page,
  item: AgendaItem | null,
  fields: NoteFields,
  beside: ConferenceNote | null,
): Promise<ConferenceNote> {
  const { conference, seat, place } = page;
  const home = item?.tenantId ?? conference.tenantId;
  const personId = item?.personId ?? null;
  if (personId) await raiseEpoch(tx, home, personId);
  const note = tx.em.create(
    ConferenceNote,
    {
      regionId: tx.asker.region,
      tenantId: home,
      noteId: fields.key,
      writtenKeys: [fields.key],
      conferenceId: conference.conferenceId,
      convenerTenantId: conference.tenantId,
      itemId: item?.itemId ?? null,
      personId,
      ...wordsOf(page, fields),
      position: place,
      boardVersion: place,
      writerStaffId: tx.asker.staff,
      writerLabel: labelOf(seat),
      besideNoteId: beside?.noteId ?? null,
      // PostgreSQL gives back only what the writer may read; the ledger then says who reads it.
      people: personId ? onlyFor(tx) : { ...conference.people },
      writtenAt: tx.now,
    },
    { persist: false },
  );
  await inHome(tx, home, 'conference.note', () => void tx.em.persist(note));
  if (personId) await foldSeats(tx, home, personId);
  if (personId && note.kind === 'homework') assertHeard(tx, page, await tx.em.refreshOrFail(note), fields);
  await giveHomework(tx, conference, note);
  return note;
}
