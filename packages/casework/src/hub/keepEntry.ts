import { record } from '../audit/index.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, textFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { assertPublished, editEntry, type OfEntry } from './editEntry.js';
import { roomFaults } from './roomFaults.js';
import { tellRegion } from './tellRegion.js';

/** 最終確認: it is still as the region reads it. */
export const confirmEntry = (desk: Desk, input: OfEntry): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'confirm', (entry, published, tx) => {
    assertPublished(published);
    published.confirm(localDay(tx.now).toString(), tx.actorLabel, tx.now);
    record(tx, { verb: 'hub.confirmed', subject: 'HubEntry', id: entry.entryId });
  });

export interface SetRoomInput extends OfEntry {
  /** How many places there are in all; null where they are not counted. */
  capacity?: number | null;
  free?: number | null;
  note?: string | null;
}

/** 空きを示す: in force at once, without a hub editor, for it is true today and not tomorrow. */
export const setRoom = (desk: Desk, input: SetRoomInput): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'setRoom', (entry, published, tx) => {
    assertPublished(published);
    entry.assertAlive();
    const { capacity = null, free = null, note = null } = input;
    assertSound({ ...roomFaults(published, { capacity, free }), note: textFault(note, 200) });
    published.setRoom({ capacity, free, note: note?.trim() || null }, tx.actorLabel, tx.now);
    tellRegion(tx, 'hub', entry.entryId);
    record(tx, { verb: 'hub.room', subject: 'HubEntry', id: entry.entryId, data: { capacity, free } });
  });
