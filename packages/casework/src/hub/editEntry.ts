import { authorize, ConflictError } from '@tsunagi/access';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { HubEntry } from './HubEntry.js';
import { HubPublic } from './HubPublic.js';

export interface OfEntry {
  entryId: string;
  expectedVersion?: number | null;
}

export type EntryAction = 'change' | 'publish' | 'confirm' | 'setRoom' | 'end' | 'discard' | 'review';

export const findPublished = (tx: Work, entryId: string): Promise<HubPublic | null> =>
  tx.em.findOne(HubPublic, { regionId: tx.asker.region, entryId });

export function assertPublished(published: HubPublic | null): asserts published is HubPublic {
  if (!published) throw new ConflictError('HUB_NOT_PUBLISHED');
}

/** One verb of an entry, by whoever may: its keeper, or a hub editor to whom it is offered. */
export const editEntry = (
  desk: Desk,
  input: OfEntry,
  action: EntryAction,
  verb: (entry: HubEntry, published: HubPublic | null, tx: Work) => void | Promise<void>,
): Promise<{ entryId: string }> =>
  command(desk, async (tx) => {
    const { entryId } = input;
    const [entry, published] = await Promise.all([
      tx.em.findOne(HubEntry, { regionId: tx.asker.region, entryId }),
      findPublished(tx, entryId),
    ]);
    authorize(tx.actor, action, 'HubEntry', entry);
    assertVersion(entry, input.expectedVersion, (input as { content?: object }).content ?? {}, null);
    await verb(entry, published, tx);
    return { entryId: entry.entryId };
  });
