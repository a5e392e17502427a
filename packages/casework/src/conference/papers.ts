import { raw } from '@mikro-orm/core';
import { authorize, NotFoundError } from '@tsunagi/access';
import { assertAnonymous, assertNamesNobody } from '../desk/anonymity.js';
import { command, commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { foldSeats, raiseEpoch } from '../disclosure/index.js';
import { AgendaItem } from './AgendaItem.js';
import { AgendaSheet } from './AgendaSheet.js';
import type { Conference } from './Conference.js';
import { findConference, kindOf } from './findConference.js';
import { hearersNow, hearersOf } from './hearers.js';
import { knownNames } from './knownNames.js';
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

/** The page of a study shows nobody, and that of a meeting in which no person may be discussed names nobody. */
async function assertTellsOfNobody(
  tx: Work,
  conference: Conference,
  { sort, kindCode }: AgendaItem,
  { title, text, anonymityConfirmed }: AddPaperInput,
): Promise<void> {
  const nobodyHere = kindOf(conference, kindCode).persons === 'none';
  if (sort !== 'study' && !nobodyHere) return;
  const page = `${title}\n${text}`;
  const known = await knownNames(tx, conference.conferenceId, page);
  (nobodyHere ? assertNamesNobody : assertAnonymous)(page, known, anonymityConfirmed);
}

/** 資料を付ける: a written page. Members to whom the item was handed read it at once, the others when it is handed to them. */
export const addPaper = (desk: Desk, input: AddPaperInput): Promise<{ conferenceId: string; itemId: string }> =>
  commandOnce(desk, 'addPaper', input.idempotencyKey, input, async (tx) => {
    const [{ item, conference }, pages] = await Promise.all([
      findOpenItem(tx, { itemId: input.itemId }),
      tx.em.count(AgendaSheet, { regionId: tx.asker.region, tenantId: tx.asker.tenant, itemId: input.itemId }),
    ]);
    assertSound({ title: requiredTextFault(input.title, 120), text: requiredTextFault(input.text, 20_000) });
    const { regionId, tenantId, itemId, conferenceId } = item;
    await assertTellsOfNobody(tx, conference, item, input);
    const personId = item.personId ?? null;
    if (personId) await raiseEpoch(tx, tenantId, personId);
    tx.em.create(AgendaSheet, {
      regionId,
      tenantId,
      sheetId: newId(),
      itemId,
      conferenceId,
      personId,
      fieldGroup: null,
      title: input.title.trim(),
      text: input.text,
      facts: null,
      position: pages + 1,
      people: personId ? {} : { ...conference.people },
      createdAt: tx.now,
      createdBy: tx.asker.staff,
    });
    await tx.em.flush();
    if (personId) await foldSeats(tx, tenantId, personId);
    recordConference(tx, conference, 'conference.paper_added', {}, await hearersOf(tx, conference, item));
    return { conferenceId, itemId };
  });

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
