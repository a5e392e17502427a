import type { Work } from '../desk/desk.js';
import { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import { ConferenceNote } from './ConferenceNote.js';
import { cameLate } from './roster.js';

/** Who may learn of something, as they stand in the people of a row; null for all who sit there. */
export type Hearers = ReadonlySet<string> | null;

/** Who knows of an item to which the ledger has added nothing and taken nothing. */
export const hearersNow = ({ personId, people }: AgendaItem): Hearers => (personId ? new Set(Object.keys(people)) : null);

/** Who knows of an item, as the ledger now stands. All on the list know a title that is not hidden, but for who came late. */
export async function hearersOf(
  tx: Work,
  conference: Conference,
  { regionId, itemId, personId, titleHidden }: AgendaItem,
): Promise<Hearers> {
  if (!personId || (!titleHidden && cameLate(conference).length === 0)) return null;
  const now = await tx.em.findOne(AgendaItem, { regionId, itemId }, { refresh: true });
  return new Set(Object.keys(now?.people ?? {}));
}

/** Who reads these lines of the record, of which the ledger has just said nothing new: what is about nobody is read by all. */
export const readersNow = (notes: readonly ConferenceNote[]): Hearers =>
  notes.some((note) => !note.personId) ? null : new Set(notes.flatMap((note) => Object.keys(note.people)));

/** Who reads them, as the ledger now stands. */
export async function readersOfNotes(tx: Work, notes: readonly ConferenceNote[]): Promise<Hearers> {
  if (notes.some((note) => !note.personId)) return null;
  const noteId = { $in: notes.map((note) => note.noteId) };
  return readersNow(await tx.em.find(ConferenceNote, { regionId: tx.asker.region, noteId }, { refresh: true }));
}
