import { raw } from '@mikro-orm/core';
import { can } from '@tsunagi/access';
import { wakeCandidates } from '../candidate/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, type Fault, requiredTextFault } from '../desk/faults.js';
import { PersonIdentity } from '../person/PersonIdentity.js';
import { AgendaSheet } from './AgendaSheet.js';
import { editItem, type ItemDone, type OfItem } from './editItem.js';
import { endHomeworkOf } from './endHomework.js';
import { endOpened } from './endOpened.js';
import { namesOn } from './facts.js';
import { assertSaysNobody } from './namesNobody.js';
import { raiseBoard } from './raiseBoard.js';
import { standsAgain } from './standsAgain.js';

export interface StrikeItemInput extends OfItem {
  /** Why, as the other members will read it; nothing about the person. */
  reason: string;
  /** Where no person may be discussed: it was read again, and names nobody. */
  anonymityConfirmed?: boolean | null;
}

const personOf = (tx: Work, itemId: string) =>
  raw<string>('(select part.person_id from agenda_item part where part.region_id = ? and part.item_id = ?)', [tx.asker.region, itemId]);

/** The names of whom it is about, that whoever strikes it can read: in the record of their office, or on the pages that they were handed. */
async function lookForNames(tx: Work, { itemId }: StrikeItemInput): Promise<string[]> {
  const { region: regionId } = tx.asker;
  const [records, pages] = await Promise.all([
    tx.em.find(PersonIdentity, { regionId, personId: { $eq: personOf(tx, itemId) } }),
    tx.em.find(AgendaSheet, { regionId, itemId, facts: { $ne: null } }),
  ]);
  const own = records.filter((row) => can(tx.actor, 'read', 'PersonIdentity', row));
  return [namesOn(own as unknown as Record<string, unknown>[]), ...pages.map(({ facts }) => namesOn(facts ?? null))].flat();
}

const nameFault = (reason: string, names: readonly string[]): Fault =>
  names.some((name) => name.length > 1 && reason.includes(name)) ? 'NAMES_A_PERSON' : null;

/**
 * 議題を取り下げる, by whoever brought it or by the convener. Its papers are gone from every board in the same moment, and
 * homework that it gave is taken back; what was already written down about it stays with those who heard it. What it was brought
 * for, a mark or a case that was left, can be brought again.
 */
export const strikeItem = (desk: Desk, input: StrikeItemInput): ItemDone =>
  editItem(
    desk,
    input,
    ['strike', 'conference.item_struck'],
    async (item, tx, conference, _brief, names) => {
      assertSound({ reason: requiredTextFault(input.reason, 500) ?? nameFault(input.reason, names) });
      const { tenantId, itemId, conferenceId, personId, carriedFromId, kindCode } = item;
      await assertSaysNobody(tx, conference, [{ text: input.reason, kindCode, anonymityConfirmed: input.anonymityConfirmed }]);
      await raiseBoard(tx, conference, 1, 'other');
      await endOpened(tx, conference, { homes: [tenantId], itemId, told: 'paper' }, 'conference.item_struck');
      await endHomeworkOf(tx, tenantId, { itemId }, conferenceId);
      if (personId) await wakeCandidates(tx, tenantId, { itemId });
      if (personId && carriedFromId) await standsAgain(tx, { tenantId, personId, carriedFromId }, 'struck');
      return () => item.strike(input.reason.trim());
    },
    (tx: Work) => lookForNames(tx, input),
  );
