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

/** The working copy that somebody may do this with. Throws as `authorize` does. */
export type FindEntry = (tx: Work, entryId: string, action: EntryAction) => Promise<HubEntry>;

export const findEntry: FindEntry = async (tx, entryId, action) => {
  const entry = await tx.em.findOne(HubEntry, { regionId: tx.asker.region, entryId });
  authorize(tx.actor, action, 'HubEntry', entry);
  return entry;
};

interface Before<Known> {
  find?: FindEntry;
  /** What else the verb wants to know, asked for in the flight of the entry itself. */
  look?: (tx: Work) => Promise<Known>;
}

/** One verb of an entry, by whoever may: its keeper, or a hub editor to whom it is offered. */
export const editEntry = <Known = undefined>(
  desk: Desk,
  input: OfEntry,
  action: EntryAction,
  verb: (entry: HubEntry, published: HubPublic | null, tx: Work, known: Known) => void | Promise<void>,
  { find = findEntry, look }: Before<Known> = {},
): Promise<{ entryId: string }> =>
  command(desk, async (tx) => {
    const { entryId } = input;
    const [entry, published, known] = await Promise.all([find(tx, entryId, action), findPublished(tx, entryId), look?.(tx)]);
    assertVersion(entry, input.expectedVersion, (input as { content?: object }).content ?? {}, null);
    await verb(entry, published, tx, known as Known);
    return { entryId: entry.entryId };
  });
