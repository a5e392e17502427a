import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import type { Fault } from '../desk/faults.js';
import { faultsOfEntry } from './createEntry.js';
import { HubEntry } from './HubEntry.js';
import { HubImportRow, type RowFault } from './HubImportRow.js';
import { HubPublic } from './HubPublic.js';
import { findImport } from './importFile.js';
import { rowFaults } from './importRow.js';
import { reachFault } from './pointers.js';
import { offerTo, reviewerOf } from './publishEntry.js';
import { newPlaces, showRegion } from './putPublic.js';
import { roomFaults, roomWith } from './roomFaults.js';
import type { OfImport } from './runImport.js';
import { tellRegion } from './tellRegion.js';

export interface PublishedImport extends OfImport {
  /** Entries that the region reads now. */
  published: number;
  /** Entries that wait for a hub editor. */
  offered: number;
  /** Entries that something has to be put right in first; their lines say what. */
  left: number;
}

async function faultsToPublish(tx: Work, entry: HubEntry, before: HubPublic | undefined): Promise<Record<string, Fault>> {
  const faults = await faultsOfEntry(tx, entry, 'region');
  const places = before ? newPlaces(entry.content, before.content) : null;
  const noPlaces = before && places !== null ? roomFaults(before, roomWith(before, places)).capacity : null;
  return { ...faults, capacity: faults.capacity ?? noPlaces, contacts: faults.contacts ?? (await reachFault(tx, entry)) };
}

/** The working copies that an import has written and that nobody has published or ended since. */
async function unpublishedOf(tx: Work, rows: readonly HubImportRow[]): Promise<Map<string, HubEntry>> {
  const keys = { regionId: tx.asker.region, entryId: { $in: rows.map(({ entryId }) => entryId as string) } };
  const entries = await tx.em.find(HubEntry, { ...keys, state: { $in: ['draft', 'edited'] } });
  return new Map(entries.map((entry) => [entry.entryId, entry]));
}

/**
 * 取り込んだ下書きをまとめて公開する, or offer them where the organisation wants a hub editor to look first. What cannot be published
 * stays a draft, and its line says why; whoever has put that right does it again.
 */
export const publishImport = (desk: Desk, { importId }: OfImport): Promise<PublishedImport> =>
  command(desk, async (tx) => {
    const brought = await findImport(tx, importId);
    authorize(tx.actor, 'change', 'HubImport', brought);
    brought.publish(tx.now);
    const { regionId, tenantId, mapping } = brought;
    const rows = await tx.em.find(HubImportRow, { regionId, tenantId, importId, state: { $in: ['created', 'changed'] } });
    const entries = await unpublishedOf(tx, rows);
    const [copies, reviewer] = await Promise.all([
      tx.em.find(HubPublic, { regionId, entryId: { $in: [...entries.keys()] } }),
      reviewerOf(tx),
    ]);
    const shown = new Map(copies.map((copy) => [copy.entryId, copy]));
    const faults = await Promise.all(
      [...entries.values()].map(async (entry) => [entry.entryId, await faultsToPublish(tx, entry, shown.get(entry.entryId))] as const),
    );
    const wrong = new Map(faults.map(([entryId, found]): [string, RowFault[]] => [entryId, rowFaults(found, mapping)]));
    for (const row of rows) if (wrong.has(row.entryId ?? '')) row.faults = wrong.get(row.entryId ?? '') ?? [];
    const sound = [...entries.values()].filter(({ entryId }) => wrong.get(entryId)?.length === 0);
    for (const entry of sound) {
      authorize(tx.actor, 'publish', 'HubEntry', entry);
      const before = shown.get(entry.entryId) ?? null;
      if (reviewer) await offerTo(tx, entry, before, reviewer);
      else await showRegion(tx, entry, before, { what: null });
    }
    const [first] = sound;
    if (first && !reviewer) tellRegion(tx, 'hub', first.entryId);
    const many = { published: reviewer ? 0 : sound.length, offered: reviewer ? sound.length : 0, left: entries.size - sound.length };
    record(tx, { verb: 'hub.import.published', subject: 'HubImport', id: importId, data: many });
    return { importId, ...many };
  });
