import type { Work } from '../desk/desk.js';
import { AgendaItem } from './AgendaItem.js';
import { ConferenceNote } from './ConferenceNote.js';

/** Members by account who may learn of something; null for all who sit there. */
export type Hearers = ReadonlySet<string> | null;

/** Who knows of an item to which the ledger has added nothing and taken nothing. */
export const hearersNow = ({ titleHidden, people }: AgendaItem): Hearers => (titleHidden ? new Set(Object.keys(people)) : null);

/** Who knows of an item, as the ledger now stands: where its title is hidden, only those to whom it was told. */
export async function hearersOf(tx: Work, { regionId, itemId, titleHidden }: AgendaItem): Promise<Hearers> {
  if (!titleHidden) return null;
  const now = await tx.em.findOne(AgendaItem, { regionId, itemId }, { refresh: true });
  return new Set(Object.keys(now?.people ?? {}));
}

/** Who reads these lines of the record: what is about nobody is read by all. */
export async function readersOfNotes(tx: Work, noteIds: readonly string[]): Promise<Hearers> {
  const notes = await tx.em.find(ConferenceNote, { regionId: tx.asker.region, noteId: { $in: [...noteIds] } }, { refresh: true });
  if (notes.some((note) => !note.personId)) return null;
  return new Set(notes.flatMap((note) => Object.keys(note.people)));
}
