import type { Desk } from '../desk/desk.js';
import { assertSound, requiredTextFault } from '../desk/faults.js';
import { editItem, type ItemDone, type OfItem } from './editItem.js';
import { endHomeworkOf } from './endHomework.js';
import { endOpened } from './endOpened.js';
import { raiseBoard } from './raiseBoard.js';

export interface StrikeItemInput extends OfItem {
  /** Why, as the other members will read it; nothing about the person. */
  reason: string;
}

/**
 * 議題を取り下げる, by whoever brought it or by the convener. Its papers are gone from every board in the same moment, and
 * homework that it gave is taken back; what was already written down about it stays with those who heard it.
 */
export const strikeItem = (desk: Desk, input: StrikeItemInput): ItemDone =>
  editItem(desk, input, ['strike', 'conference.item_struck'], async (item, tx, conference) => {
    assertSound({ reason: requiredTextFault(input.reason, 500) });
    const { tenantId, itemId, conferenceId } = item;
    await raiseBoard(tx, conference, 1, 'other');
    await endOpened(tx, conference, { homes: [tenantId], itemId, told: 'paper' }, 'conference.item_struck');
    await endHomeworkOf(tx, tenantId, { itemId }, conferenceId);
    return () => item.strike(input.reason.trim());
  });
