import { authorize } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { AgendaBrief } from './AgendaBrief.js';
import { AgendaItem } from './AgendaItem.js';
import type { Conference } from './Conference.js';
import { findConference } from './findConference.js';
import { hearersNow, hearersOf } from './hearers.js';
import { recordConference } from './recordConference.js';

export interface OfItem {
  itemId: string;
  expectedVersion?: number | null;
}
export type ItemDone = Promise<{ conferenceId: string; itemId: string }>;

/** What somebody else may have written meanwhile: of the brief as far as the viewer reads it. */
const wordsOf = ({ version, title }: AgendaItem, brief: AgendaBrief | null) => ({
  version,
  title,
  ...(brief && { purpose: brief.purpose }),
});
const toldOf = ({ personId, tenantId }: AgendaItem, brief: AgendaBrief | null) =>
  personId && brief ? { personId, ownerTenantId: tenantId, subject: 'AgendaBrief', fieldGroup: null } : null;

/**
 * One verb of an item: by the office that brought it, or by the convener; it is written where it lives. `look` asks for what
 * else the verb wants to know, in the flight of the item itself.
 */
export const editItem = <Known = undefined>(
  desk: Desk,
  input: OfItem,
  [action, happened]: [action: 'change' | 'strike' | 'order', happened: string],
  verb: (item: AgendaItem, tx: Work, conference: Conference, brief: AgendaBrief | null, known: Known) => Promise<() => void> | (() => void),
  look?: (tx: Work) => Promise<Known>,
): ItemDone =>
  command(desk, async (tx) => {
    const { itemId } = input;
    const [item, brief, found, known] = await Promise.all([
      tx.em.findOne(AgendaItem, { regionId: tx.asker.region, itemId }),
      tx.em.findOne(AgendaBrief, { regionId: tx.asker.region, itemId }),
      findConference(tx, { itemId }),
      look?.(tx),
    ]);
    authorize(tx.actor, action, 'AgendaItem', item);
    assertVersion(wordsOf(item, brief), input.expectedVersion, input, toldOf(item, brief));
    const conference = found as Conference;
    conference.step('propose');
    const change = await verb(item, tx, conference, brief, known as Known);
    await inHome(tx, item.tenantId, 'conference.item', change);
    recordConference(
      tx,
      conference,
      happened,
      { state: item.state },
      action === 'strike' ? await hearersOf(tx, conference, item) : hearersNow(item),
    );
    return { conferenceId: conference.conferenceId, itemId: item.itemId };
  });
