import { ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import type { HubContent } from './content.js';
import { faultsOfEntry, faultsOfNamed } from './createEntry.js';
import { editEntry, type OfEntry } from './editEntry.js';
import type { HubEntry } from './HubEntry.js';
import { settlePhotos } from './photos.js';
import { pointedAt } from './pointers.js';

export interface ChangeEntryInput extends OfEntry {
  expectedVersion: number;
  content: HubContent;
}

/** Other words, by whoever writes them now. `published`: whether the region reads anything of it yet. */
export function write(tx: Work, entry: HubEntry, content: HubContent, published: boolean): void {
  entry.write(content, published);
  entry.updatedAt = tx.now;
  entry.updatedBy = tx.asker.staff;
  record(tx, { verb: 'hub.changed', subject: 'HubEntry', id: entry.entryId });
}

/** Writes the working copy. What the region reads stays as it is until it is published. */
export const changeEntry = (desk: Desk, input: ChangeEntryInput): Promise<{ entryId: string }> =>
  editEntry(
    desk,
    input,
    'change',
    async (entry, published, tx, named) => {
      const { entryId, kind } = entry;
      assertSound(await faultsOfEntry(tx, { entryId, kind, content: input.content }, 'keeper', named));
      const before = entry.content;
      write(tx, entry, input.content, published !== null);
      await settlePhotos(tx, entry, published?.content ?? null, before);
    },
    { look: (tx: Work) => faultsOfNamed(tx, input, 'keeper') },
  );

/** A draft stands nowhere else: nobody throws one away that they have not read. */
export interface DiscardEntryInput extends OfEntry {
  expectedVersion: number;
}

/** Throws the changes away: the working copy is what the region reads again. One that was never published goes. */
export const discardHubDraft = (desk: Desk, input: DiscardEntryInput): Promise<{ entryId: string }> =>
  editEntry(
    desk,
    input,
    'discard',
    async (entry, published, tx, pointed) => {
      if (entry.state === 'published' || entry.state === 'ended') throw new ConflictError('HUB_NOTHING_TO_DISCARD', { state: entry.state });
      if (published) {
        const before = entry.content;
        entry.write(published.content, true);
        entry.publish();
        if (published.endedOn && published.endedOn <= localDay(tx.now).toString()) entry.end();
        await settlePhotos(tx, entry, published.content, before);
      } else {
        if (pointed.size > 0) throw new ConflictError('HUB_POINTED_AT');
        tx.em.remove(entry);
      }
      record(tx, { verb: 'hub.discarded', subject: 'HubEntry', id: entry.entryId });
    },
    { look: (tx: Work) => pointedAt(tx, [input.entryId]) },
  );
