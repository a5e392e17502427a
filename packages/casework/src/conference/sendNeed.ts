import { authorize, ConflictError, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { assertAnonymous } from '../desk/anonymity.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { addNeed, type NeedFields } from '../hub/index.js';
import { localDay } from '../tenancy/index.js';
import { AgendaItem } from './AgendaItem.js';
import { AgendaSheet } from './AgendaSheet.js';
import type { Conference } from './Conference.js';
import { ConferenceNote } from './ConferenceNote.js';
import { namesOn } from './facts.js';
import { findConference } from './findConference.js';
import { type Hearers, hearersOf, readersOfNotes } from './hearers.js';
import { namesPerson } from './itemRule.js';
import { knownNames } from './knownNames.js';
import { raiseBoard } from './raiseBoard.js';
import { recordConference } from './recordConference.js';

export interface SendNeedInput extends NeedFields {
  idempotencyKey: string;
  /** The line of the record in which it was noticed; or else `itemId`. */
  noteId?: string | null;
  /** The item, an issue of the community, that says it. */
  itemId?: string | null;
  /** Somebody has read the text and says that nobody can be recognised in it. */
  anonymityConfirmed?: boolean | null;
}

/** Where it was noticed, and who reads that place. */
interface Source {
  row: AgendaItem | ConferenceNote;
  home: 'conference.item' | 'conference.note';
  readers(conference: Conference): Promise<Hearers>;
}

/**
 * 地域のハブへ送る. What the region lacks goes to the hub in words of its own and about nobody. The board remembers the day on
 * which it went and not where to: nothing in the hub leads back to a meeting, and nothing here leads to the need. In the trail the
 * two stand apart: each with a request of its own, the need with the day and not the moment.
 */
export const sendNeed = (desk: Desk, input: SendNeedInput): Promise<{ conferenceId: string }> =>
  commandOnce(desk, 'sendNeedToHub', input.idempotencyKey, input, async (tx) => {
    const { row, home, readers } = await findSource(tx, input);
    const conference = (await findConference(tx, row.conferenceId)) as Conference;
    authorize(tx.actor, 'record', 'Conference', conference);
    conference.step('record');
    if (row.hubOn) throw new ConflictError('NEED_ALREADY_SENT', { on: row.hubOn });
    await assertAboutNobody(tx, row, input);
    await addNeed(tx, input, 'conference');
    await inHome(tx, row.tenantId, home, () => void Object.assign(row, { hubOn: localDay(tx.now).toString() }));
    await raiseBoard(tx, conference, 1, 'other');
    recordConference(tx, conference, 'conference.need_sent', {}, await readers(conference));
    return { conferenceId: conference.conferenceId };
  });

async function findSource(tx: Work, { noteId, itemId }: SendNeedInput): Promise<Source> {
  const { region: regionId } = tx.asker;
  if (noteId) {
    const note = await tx.em.findOne(ConferenceNote, { regionId, noteId, struckAt: null });
    authorize(tx.actor, 'read', 'ConferenceNote', note);
    return { row: note, home: 'conference.note', readers: () => readersOfNotes(tx, [note]) };
  }
  if (!itemId) throw new InvalidError('INVALID_INPUT', { noteId: 'REQUIRED' });
  const item = await tx.em.findOne(AgendaItem, { regionId, itemId });
  authorize(tx.actor, 'read', 'AgendaItem', item);
  item.assertLive();
  return { row: item, home: 'conference.item', readers: (conference) => hearersOf(tx, conference, item) };
}

/** A name that whoever acts knows from here is refused; anything else that may show who it is has to be read again by somebody. */
async function assertAboutNobody(tx: Work, { conferenceId, personId }: Source['row'], { title, text, anonymityConfirmed }: SendNeedInput) {
  const words = `${title}\n${text ?? ''}`;
  const [named, known] = await Promise.all([personId ? namesSomebody(tx, personId, words) : false, knownNames(tx, conferenceId, words)]);
  if (named) throw new InvalidError('INVALID_INPUT', { title: 'NAMES_A_PERSON' });
  assertAnonymous(words, known, anonymityConfirmed);
}

/** By the names that whoever acts may read: in the record of the person, or on a page that was handed to them. */
async function namesSomebody(tx: Work, personId: string, words: string): Promise<boolean> {
  const [named, sheets] = await Promise.all([
    namesPerson(tx, personId, words),
    tx.em.find(AgendaSheet, { regionId: tx.asker.region, personId }),
  ]);
  return named || sheets.flatMap(({ facts }) => namesOn(facts ?? null)).some((name) => words.includes(name));
}
