import { createHash } from 'node:crypto';
import { raw } from '@mikro-orm/core';
import { authorize, authorizeEver, ConflictError, NotFoundError } from '@tsunagi/access';
import { inertName, type TakenPaper, takePaper } from '../attachment/index.js';
import { assertAnonymous } from '../desk/anonymity.js';
import { command, commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { foldSeats, raiseEpoch } from '../disclosure/index.js';
import { AgendaItem } from './AgendaItem.js';
import { AgendaSheet } from './AgendaSheet.js';
import type { Conference } from './Conference.js';
import { findConference, kindOf, meetingOf } from './findConference.js';
import { hearersNow, hearersOf } from './hearers.js';
import { knownNames } from './knownNames.js';
import { assertSaysNobody, isAboutNobody } from './namesNobody.js';
import { recordConference } from './recordConference.js';

export interface AddPaperInput {
  idempotencyKey: string;
  itemId: string;
  title: string;
  text: string;
  /** Of a study, and where no person may be discussed: somebody has read the page and says that nobody can be recognised in it. */
  anonymityConfirmed?: boolean | null;
}

/** By a sub-select, so that it travels in the flight of the page itself. */
const itemOfSheet = (tx: Work, sheetId: string) =>
  raw<string>('(select part.item_id from agenda_sheet part where part.region_id = ? and part.sheet_id = ?)', [tx.asker.region, sheetId]);

/** The item and its meeting, as one who brought it may still add to it. */
async function findOpenItem(
  tx: Work,
  which: { itemId: string } | { sheetId: string },
): Promise<{ item: AgendaItem; conference: Conference }> {
  const itemId = 'itemId' in which ? which.itemId : { $eq: itemOfSheet(tx, which.sheetId) };
  const [item, found] = await Promise.all([tx.em.findOne(AgendaItem, { regionId: tx.asker.region, itemId }), findConference(tx, which)]);
  authorize(tx.actor, 'change', 'AgendaItem', item);
  item.assertLive();
  const conference = found as Conference;
  conference.step('propose');
  return { item, conference };
}

/** What a page says, and the file that it is where it is one. */
interface PaperWords {
  title: string;
  text: string;
  anonymityConfirmed?: boolean | null;
  file?: TakenPaper & { fileName: string; contentsRead: boolean };
}

/**
 * The page of a study shows nobody, and that of a meeting in which no person may be discussed names nobody; so do its title and the
 * name of its file. Into a file nobody looks but people: that somebody has read it is said by itself, and says nothing of the title.
 */
async function assertTellsOfNobody(
  tx: Work,
  conference: Conference,
  { sort, kindCode }: AgendaItem,
  { title, text, anonymityConfirmed, file }: PaperWords,
): Promise<void> {
  const nobodyHere = isAboutNobody(conference, kindCode);
  if (sort !== 'study' && !nobodyHere) return;
  if (file && !file.contentsRead) throw new ConflictError('FILE_UNREAD');
  const page = [title, text, ...(file ? [file.fileName.replace(/\.[^.]*$/u, '')] : [])].join('\n');
  if (nobodyHere) return assertSaysNobody(tx, conference, [{ text: page, kindCode, anonymityConfirmed }]);
  assertAnonymous(page, await knownNames(tx, conference.conferenceId, page), anonymityConfirmed);
}

/** Members to whom the item was handed read the page at once, the others when it is handed to them. */
async function putPage(tx: Work, item: AgendaItem, conference: Conference, words: PaperWords, place: number): Promise<void> {
  const { regionId, tenantId, itemId, conferenceId } = item;
  await assertTellsOfNobody(tx, conference, item, words);
  const personId = item.personId ?? null;
  if (personId) await raiseEpoch(tx, tenantId, personId);
  const { title, text, file } = words;
  tx.em.create(AgendaSheet, {
    regionId,
    tenantId,
    sheetId: newId(),
    itemId,
    conferenceId,
    personId,
    fieldGroup: null,
    title: title.trim(),
    text,
    facts: null,
    ...(file && { fileName: file.fileName, mediaType: file.mediaType, byteSize: file.bytes.length, pages: file.pages, bytes: file.bytes }),
    position: place,
    people: personId ? {} : { ...conference.people },
    createdAt: tx.now,
    createdBy: tx.asker.staff,
  });
  await tx.em.flush();
  if (personId) await foldSeats(tx, tenantId, personId);
  recordConference(tx, conference, 'conference.paper_added', {}, await hearersOf(tx, conference, item));
}

const countPages = (tx: Work, itemId: string, more: object = {}): Promise<number> =>
  tx.em.count(AgendaSheet, { regionId: tx.asker.region, tenantId: tx.asker.tenant, itemId, ...more });

/** 資料を付ける: a written page. */
export const addPaper = (desk: Desk, input: AddPaperInput): Promise<{ conferenceId: string; itemId: string }> =>
  commandOnce(desk, 'addPaper', input.idempotencyKey, input, async (tx) => {
    const [{ item, conference }, pages] = await Promise.all([findOpenItem(tx, { itemId: input.itemId }), countPages(tx, input.itemId)]);
    assertSound({ title: requiredTextFault(input.title, 120), text: requiredTextFault(input.text, 20_000) });
    await putPage(tx, item, conference, input, pages + 1);
    return { conferenceId: item.conferenceId, itemId: item.itemId };
  });

export interface AddPaperFileInput {
  idempotencyKey: string;
  itemId: string;
  title: string;
  fileName: string;
  bytes: Buffer;
  /** Of the title and of the name of the file. */
  anonymityConfirmed?: boolean | null;
  /** Somebody has read the file itself and says that nobody can be recognised in it. */
  contentsRead?: boolean | null;
}

/** Ten megabytes each, for one item of many. */
const mostFiles = 20;

/**
 * How much the files of the meeting hold already, as far as whoever brings one more was handed them: counted over what they do not
 * see, the answer would tell that there is something. What a pack of somebody else can hold is bounded where it is read.
 */
async function bytesHeld(tx: Work, itemId: string): Promise<number> {
  const sheets = await tx.em.find(
    AgendaSheet,
    { regionId: tx.asker.region, conferenceId: meetingOf(tx, { itemId }), byteSize: { $ne: null } },
    { fields: ['byteSize'], disableIdentityMap: true },
  );
  return sheets.reduce((sum, { byteSize }) => sum + (byteSize ?? 0), 0);
}

/** The kind of the meeting says how much: as data of the region. */
function assertRoomFor(conference: Conference, bytes: number): void {
  const most = kindOf(conference, conference.kindCode).papersMegabytes;
  if (bytes > most * 1024 * 1024) throw new ConflictError('PAPERS_FULL', { most });
}

/** 資料を付ける: a scan, a photograph or a PDF. It is taken before anything is locked, for to draw a picture anew takes a while. */
export async function addPaperFile(
  desk: Desk,
  { bytes: brought, ...input }: AddPaperFileInput,
): Promise<{ conferenceId: string; itemId: string }> {
  authorizeEver(desk.actor, 'change', 'AgendaItem');
  const taken = await takePaper(brought);
  const file = { ...taken, fileName: inertName(input.fileName, taken.mediaType), contentsRead: input.contentsRead ?? false };
  const sent = { ...input, sha256: createHash('sha256').update(brought).digest('hex') };
  return commandOnce(desk, 'addPaperFile', input.idempotencyKey, sent, async (tx) => {
    const [{ item, conference }, pages, files, held] = await Promise.all([
      findOpenItem(tx, { itemId: input.itemId }),
      countPages(tx, input.itemId),
      countPages(tx, input.itemId, { fileName: { $ne: null } }),
      bytesHeld(tx, input.itemId),
    ]);
    assertRoomFor(conference, held + file.bytes.length);
    assertSound({ title: requiredTextFault(input.title, 120), file: files >= mostFiles ? { code: 'TOO_MANY', most: mostFiles } : null });
    await putPage(tx, item, conference, { ...input, text: '', file }, pages + 1);
    return { conferenceId: item.conferenceId, itemId: item.itemId };
  });
}

/** 資料を外す. */
export const removePaper = (desk: Desk, input: { sheetId: string }): Promise<{ conferenceId: string; itemId: string }> =>
  command(desk, async (tx) => {
    const { sheetId } = input;
    const [sheet, { item, conference }] = await Promise.all([
      tx.em.findOne(AgendaSheet, { regionId: tx.asker.region, sheetId }),
      findOpenItem(tx, { sheetId }),
    ]);
    if (!sheet) throw new NotFoundError();
    tx.em.remove(sheet);
    recordConference(tx, conference, 'conference.paper_removed', {}, hearersNow(item));
    return { conferenceId: conference.conferenceId, itemId: item.itemId };
  });
