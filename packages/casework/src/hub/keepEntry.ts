import { ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, dayFault, requiredTextFault, textFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { editEntry, type OfEntry } from './editEntry.js';
import { releaseAfter } from './endHold.js';
import type { HubPublic } from './HubPublic.js';
import { putPublic } from './putPublic.js';
import { roomFaults } from './roomFaults.js';
import { tellRegion } from './tellRegion.js';

function assertPublished(published: HubPublic | null): asserts published is HubPublic {
  if (!published) throw new ConflictError('HUB_NOT_PUBLISHED');
}

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

/** What ends today is not open any more today. */
const lastDayOf = (until: string, tx: Work): string => (until <= localDay(tx.now).toString() ? '0001-01-01' : until);

export interface EndEntryInput extends OfEntry {
  /** Last day, ISO date. */
  until: string;
  reason: string;
}

/** It is no more. The entry stays readable with its last day and why; its pictures go with that day, for people may be on them. */
export const endEntry = (desk: Desk, input: EndEntryInput): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'end', async (entry, published, tx) => {
    assertPublished(published);
    assertSound({ until: dayFault(input.until), reason: requiredTextFault(input.reason, 300) });
    entry.assertAlive();
    entry.content = {
      ...published.content,
      until: input.until,
      photos: input.until <= localDay(tx.now).toString() ? [] : published.content.photos,
      changes: [...published.content.changes, { on: input.until, text: input.reason.trim() }],
    };
    await putPublic(tx, entry, published, input.reason.trim());
    await releaseAfter(tx, published, lastDayOf(input.until, tx));
    entry.end();
    record(tx, { verb: 'hub.ended', subject: 'HubEntry', id: entry.entryId });
  });

/** It goes on after all: open for changes again, and readable as ended until it is published. */
export const reopenEntry = (desk: Desk, input: OfEntry): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'end', (entry, _published, tx) => {
    entry.reopen();
    entry.content = { ...entry.content, until: null };
    record(tx, { verb: 'hub.reopened', subject: 'HubEntry', id: entry.entryId });
  });
