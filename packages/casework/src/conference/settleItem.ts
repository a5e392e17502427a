import { authorize, can } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { AgendaItem, type ItemOutcome } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import type { ItemDone, OfItem } from './editItem.js';
import { findConference } from './findConference.js';
import { hearersOf } from './hearers.js';
import { recordConference } from './recordConference.js';

export interface SettleItemInput extends OfItem {
  /** Null takes back what was said: the lines then say it. */
  outcome?: ItemOutcome | null;
}

/**
 * 次回へ・協議した, while the meeting goes on: by whoever keeps the record, or by whoever may close it. A line that says 「時間切れ」
 * does not make an item discussed, and one that needed no words may be.
 */
export const settleItem = (desk: Desk, input: SettleItemInput): ItemDone =>
  command(desk, async (tx) => {
    const { itemId, outcome = null } = input;
    const [item, found] = await Promise.all([
      tx.em.findOne(AgendaItem, { regionId: tx.asker.region, itemId }),
      findConference(tx, { itemId }, 'read'),
    ]);
    authorize(tx.actor, 'read', 'AgendaItem', item);
    const conference = found as Conference;
    authorize(tx.actor, 'record', 'Conference', conference);
    if (!can(tx.actor, 'end', 'Conference', conference)) conference.assertRecorder(tx.asker.staff);
    conference.assertGoesOn();
    item.assertLive();
    assertVersion(item, input.expectedVersion);
    await inHome(tx, item.tenantId, 'conference.item', () => void Object.assign(item, { outcome }));
    recordConference(tx, conference, 'conference.item_settled', { outcome }, await hearersOf(tx, conference, item));
    return { conferenceId: conference.conferenceId, itemId: item.itemId };
  });
