import { ConflictError } from '@tsunagi/access';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, rangeFault } from '../desk/faults.js';
import { AgendaItem } from './AgendaItem.js';
import { editItem, type ItemDone, type OfItem } from './editItem.js';
import { meetingOf } from './findConference.js';
import { type ItemFields, judgeItem } from './itemRule.js';

export interface ChangeItemInput extends OfItem, Pick<ItemFields, 'purpose' | 'anonymityConfirmed'> {
  title?: string;
  fieldGroups?: string[] | null;
}

/** 議題を直す. Once papers were handed out their choice stands: more is a new item, less is striking this one. */
export const changeItem = (desk: Desk, input: ChangeItemInput): ItemDone =>
  editItem(desk, input, ['change', 'conference.item_changed'], async (item, tx, conference, brief) => {
    item.assertLive();
    if (!brief) throw new ConflictError('ITEM_NOT_HEARD');
    const groups = input.fieldGroups ?? brief.fieldGroups;
    if (item.state !== 'proposed' && groups.join() !== brief.fieldGroups.join()) throw new ConflictError('ITEM_DISTRIBUTED');
    const { title = item.title, purpose = brief.purpose } = input;
    await judgeItem(tx, conference, { ...item, ...input, title, purpose, fieldGroups: groups } as ItemFields);
    return () => {
      if (item.title === title.trim()) item.raise();
      else item.title = title.trim();
      Object.assign(brief, { purpose: purpose?.trim() || null, fieldGroups: [...new Set(groups)] });
    };
  });

/** 順番を変える, by the convener: `position` is its new place, from 1, among the items that the convener hears of. */
export const moveItem = (desk: Desk, input: OfItem & { position: number }): ItemDone =>
  editItem(
    desk,
    input,
    ['order', 'conference.item_moved'],
    (item, _tx, _conference, _brief, others) => {
      assertSound({ position: rangeFault(input.position, 1, 999) });
      return () => Object.assign(item, { position: between(others, input.position) });
    },
    (tx: Work) => othersThan(tx, input.itemId),
  );

/** All other items of the meeting, in their order. */
const othersThan = (tx: Work, itemId: string): Promise<AgendaItem[]> =>
  tx.em.find(
    AgendaItem,
    { regionId: tx.asker.region, conferenceId: meetingOf(tx, { itemId }), itemId: { $ne: itemId } },
    { orderBy: { position: 'asc', itemId: 'asc' } },
  );

/** A number between those of the two neighbours, so that no other item has to change. */
function between(others: readonly AgendaItem[], place: number): number {
  const before = others[Math.min(place, others.length + 1) - 2]?.position;
  const after = others[place - 1]?.position;
  if (before === undefined) return (after ?? 2) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}
