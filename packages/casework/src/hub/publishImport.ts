import { isDeepStrictEqual } from 'node:util';
import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import type { Fault } from '../desk/faults.js';
import { faultsOfEntry } from './createEntry.js';
import { HubEntry } from './HubEntry.js';
import type { HubImport } from './HubImport.js';
import { HubImportRow } from './HubImportRow.js';
import { HubPublic } from './HubPublic.js';
import { findImport } from './importFile.js';
import { rowFaults } from './importRow.js';
import { reachFault } from './pointers.js';
import { offerTo, reviewerOf } from './publishEntry.js';
import { newPlaces, showRegion } from './putPublic.js';
import { roomFaults, roomWith } from './roomFaults.js';
import type { OfImport } from './runImport.js';
import { tellReviewers } from './tellOffered.js';
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
  const contacts = faults.contacts ?? (await reachFault(tx, entry, before?.content));
  return { ...faults, capacity: faults.capacity ?? noPlaces, contacts };
}

/** The working copies that an import has written and that nobody has published or ended since. */
async function unpublishedOf(tx: Work, rows: readonly HubImportRow[]): Promise<Map<string, HubEntry>> {
  const keys = { regionId: tx.asker.region, entryId: { $in: rows.map(({ entryId }) => entryId as string) } };
  const entries = await tx.em.find(HubEntry, { ...keys, state: { $in: ['draft', 'edited'] } });
  return new Map(entries.map((entry) => [entry.entryId, entry]));
}

interface Stood {
  /** What the region reads. */
  before: HubPublic | undefined;
  /** Lines of other lists over the same entries. */
  earlier: readonly HubImportRow[];
}

/** Whether what goes out with a line has been brought by it, or by a list before it over which nobody has written. */
function bringsAll(row: HubImportRow, { before, earlier }: Stood): boolean {
  if (!row.before || isDeepStrictEqual(row.before, before?.content)) return true;
  const last = earlier.find(({ entryId, entryVersion }) => entryId === row.entryId && entryVersion === (row.entryVersion ?? 0) - 1);
  return last !== undefined && bringsAll(last, { before, earlier });
}

/** Lines of other lists that were brought over the same entries. */
const earlierRows = (tx: Work, { regionId, tenantId, importId }: HubImport, rows: readonly HubImportRow[]): Promise<HubImportRow[]> =>
  tx.em.find(HubImportRow, {
    regionId,
    tenantId,
    importId: { $ne: importId },
    entryId: { $in: rows.flatMap(({ before, entryId }) => (before && entryId ? [entryId] : [])) },
  });

/**
 * Why the draft of a line is not published with the others: a colleague has written it since, or its entry was being written
 * when the list came, so that more would go out than the list has brought. Null where it is as the list has left it, or as
 * whoever publishes has put it right.
 */
function inHand({ staff }: Work['asker'], row: HubImportRow, entry: HubEntry, { before, earlier }: Stood): Fault {
  if (entry.version !== row.entryVersion && entry.updatedBy !== staff) return 'CHANGED_SINCE';
  return bringsAll(row, { before, earlier }) ? null : 'HUB_DRAFT_BEFORE_IMPORT';
}

/**
 * 取り込んだ下書きをまとめて公開する, or offer them where the organisation wants a hub editor to look first. What cannot be published
 * stays a draft, and its line says why; whoever has put that right does it again. What a colleague has in hand is left to them.
 */
export const publishImport = (desk: Desk, { importId }: OfImport): Promise<PublishedImport> =>
  command(desk, async (tx) => {
    const brought = await findImport(tx, importId);
    authorize(tx.actor, 'change', 'HubImport', brought);
    brought.publish(tx.now);
    const { regionId, tenantId, mapping } = brought;
    const rows = await tx.em.find(HubImportRow, { regionId, tenantId, importId, state: { $in: ['created', 'changed'] } });
    const entries = await unpublishedOf(tx, rows);
    const [copies, earlier, reviewer] = await Promise.all([
      tx.em.find(HubPublic, { regionId, entryId: { $in: [...entries.keys()] } }),
      earlierRows(tx, brought, rows),
      reviewerOf(tx),
    ]);
    const shown = new Map(copies.map((copy) => [copy.entryId, copy]));
    const found = await Promise.all(
      rows.map(async (row) => {
        const entry = entries.get(row.entryId ?? '');
        const before = shown.get(row.entryId ?? '');
        const taken = entry ? inHand(tx.asker, row, entry, { before, earlier }) : null;
        // What has been published by itself since has no faults any more.
        row.faults = entry ? rowFaults(taken ? { entry: taken } : await faultsToPublish(tx, entry, before), mapping) : [];
        return entry && row.faults.length === 0 ? [entry] : [];
      }),
    );
    const sound = found.flat();
    for (const entry of sound) {
      authorize(tx.actor, 'publish', 'HubEntry', entry);
      const before = shown.get(entry.entryId) ?? null;
      if (reviewer) await offerTo(tx, entry, before, reviewer);
      else await showRegion(tx, entry, before, { what: null });
    }
    const [first] = sound;
    if (reviewer) await tellReviewers(tx, reviewer, sound);
    else if (first) tellRegion(tx, 'hub', first.entryId);
    const many = { published: reviewer ? 0 : sound.length, offered: reviewer ? sound.length : 0, left: entries.size - sound.length };
    record(tx, { verb: 'hub.import.published', subject: 'HubImport', id: importId, data: many });
    return { importId, ...many };
  });
