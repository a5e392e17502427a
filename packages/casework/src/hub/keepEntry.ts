import { ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, textFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { assertPublished, editEntry, type OfEntry } from './editEntry.js';
import type { HubPublic } from './HubPublic.js';
import { roomFaults } from './roomFaults.js';
import { tellRegion } from './tellRegion.js';

/** 最終確認: it is still as the region reads it. */
export const confirmEntry = (desk: Desk, input: OfEntry): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'confirm', (entry, published, tx) => {
    assertPublished(published);
    entry.assertAlive();
    published.confirm(localDay(tx.now).toString(), tx.actorLabel, tx.now);
    record(tx, { verb: 'hub.confirmed', subject: 'HubEntry', id: entry.entryId });
  });

/** 空き as it is shown. */
interface Room {
  /** How many places there are in all; null where they are not counted. */
  capacity?: number | null;
  free?: number | null;
  note?: string | null;
}

export interface SetRoomInput extends OfEntry, Room {
  /** What stood on the screen on which this was said. */
  seen: Room;
}

/**
 * One place less than three is two, and one less than two is one: whoever looked at another number than stands there now has
 * not seen that somebody came, and would give that place away again.
 */
function assertSeen({ capacity = null, free = null, roomNote = null }: HubPublic, seen: Room): void {
  const now = { capacity, free, note: roomNote };
  const isSame = (Object.keys(now) as (keyof Room)[]).every((field) => (seen[field] ?? null) === now[field]);
  if (isSame) return;
  const theirs = Object.entries(now).map(([field, value]) => ({ field, value: value === null ? null : String(value) }));
  throw new ConflictError('HUB_ROOM_CHANGED', { theirs, about: null });
}

/** 空きを示す: in force at once, without a hub editor, for it is true today and not tomorrow. */
export const setRoom = (desk: Desk, input: SetRoomInput): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'setRoom', (entry, published, tx) => {
    assertPublished(published);
    entry.assertAlive();
    const { capacity = null, free = null, note = null } = input;
    assertSeen(published, input.seen);
    assertSound({ ...roomFaults(published, { capacity, free }), note: textFault(note, 200) });
    published.setRoom({ capacity, free, note: note?.trim() || null }, tx.actorLabel, tx.now);
    tellRegion(tx, 'hub', entry.entryId);
    record(tx, { verb: 'hub.room', subject: 'HubEntry', id: entry.entryId, data: { capacity, free } });
  });
