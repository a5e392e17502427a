import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { localDay, Tenant } from '../tenancy/index.js';
import type { HubKind } from './codes.js';
import type { HubContent } from './content.js';
import { newEntry } from './createEntry.js';
import { HubEntry } from './HubEntry.js';
import type { HubImport } from './HubImport.js';
import { HubImportRow, type RowFault } from './HubImportRow.js';
import { HubPublic } from './HubPublic.js';
import type { Cells, ImportRegion } from './importCells.js';
import { findImport } from './importFile.js';
import { cellsOf, contentOfRow, faultsOfRow, type NamedEntry, namedKinds, namesIn, nameTwice, type ReadingOf } from './importRow.js';
import { settlePhotos } from './photos.js';
import { pointedAt } from './pointers.js';

export interface OfImport {
  importId: string;
}

const rowsOf = (tx: Work, { regionId, tenantId, importId }: HubImport): Promise<HubImportRow[]> =>
  tx.em.find(HubImportRow, { regionId, tenantId, importId }, { orderBy: { number: 'asc' } });

/** What the own organisation keeps of this kind already, by name: a line of that name changes it and makes no second one. */
async function ownEntries(tx: Work, { kind }: HubImport): Promise<Map<string, HubEntry>> {
  const entries = await tx.em.find(HubEntry, { regionId: tx.asker.region, tenantId: tx.asker.tenant, kind, state: { $ne: 'ended' } });
  return new Map(entries.map((entry) => [entry.content.name, entry]));
}

function change(tx: Work, entry: HubEntry, content: HubContent, published: boolean): void {
  authorize(tx.actor, 'change', 'HubEntry', entry);
  entry.write(content, published);
  entry.updatedAt = tx.now;
  entry.updatedBy = tx.asker.staff;
}

interface Line {
  row: HubImportRow;
  cells: Cells;
  content: HubContent;
  reading: ReadingOf;
}

function faultsOfLine({ kind, mapping }: HubImport, { row, cells, content, reading }: Line, told: Set<string>): RowFault[] {
  if (row.broken) return [{ column: null, code: 'BROKEN_LINE' }];
  if (content.name && told.has(content.name)) return nameTwice(mapping);
  return faultsOfRow(kind, content, mapping, cells, reading);
}

/** What the lines may name: what the region reads, and what the own organisation is still writing. */
async function namedBy(tx: Work, names: readonly string[]): Promise<NamedEntry[]> {
  const kind = { $in: Object.values(namedKinds).flat() };
  const [published, own] = await Promise.all([
    tx.em.find(HubPublic, { regionId: tx.asker.region, kind, name: { $in: [...names] } }),
    tx.em.find(HubEntry, { regionId: tx.asker.region, tenantId: tx.asker.tenant, kind: kind as { $in: HubKind[] } }),
  ]);
  const drafts = own.filter(({ state }) => state === 'draft');
  return [
    ...published.map(({ entryId, kind: of, name, tenantId }) => ({ entryId, kind: of, name, own: tenantId === tx.asker.tenant })),
    ...drafts.map(({ entryId, kind: of, content }) => ({ entryId, kind: of, name: content.name, own: true })),
  ];
}

async function readingOf(
  tx: Work,
  { columns, mapping, fileName }: HubImport,
  rows: readonly HubImportRow[],
  { region, office }: { region: ImportRegion; office: Tenant },
): Promise<ReadingOf> {
  const names = rows.flatMap(({ cells }) => namesIn(cellsOf(columns, cells, mapping)));
  const named = names.length > 0 ? await namedBy(tx, [...new Set(names)]) : [];
  return { region, named, from: { fileName, on: localDay(tx.now).toString(), office: office.name, by: tx.actorLabel } };
}

/**
 * 取り込む: each sound line becomes a draft, or changes the working copy of the entry of its name; a line with a fault is
 * left out and says why. The region reads nothing of it before it is published.
 */
export const runImport = (desk: Desk, { importId }: OfImport, region: ImportRegion): Promise<OfImport> =>
  command(desk, async (tx) => {
    const brought = await findImport(tx, importId);
    authorize(tx.actor, 'change', 'HubImport', brought);
    brought.run(tx.now);
    const own = await ownEntries(tx, brought);
    const published = new Map((await publishedOf(tx, [...own.values()])).map((copy) => [copy.entryId, copy.content]));
    const offered = [...own.values()].filter(({ state }) => state === 'offered');
    const made: [HubImportRow, HubEntry][] = [];
    const told = new Set<string>();
    const [rows, office] = await Promise.all([
      rowsOf(tx, brought),
      tx.em.findOneOrFail(Tenant, { regionId: brought.regionId, tenantId: brought.tenantId }),
    ]);
    const reading = await readingOf(tx, brought, rows, { region, office });
    for (const row of rows) {
      const cells = cellsOf(brought.columns, row.cells, brought.mapping);
      const entry = own.get(cells.name ?? '');
      const content = contentOfRow(cells, reading, entry?.content);
      row.faults = faultsOfLine(brought, { row, cells, content, reading }, told);
      row.state = row.faults.length > 0 ? 'failed' : entry ? 'changed' : 'created';
      if (!row.broken) told.add(content.name);
      if (row.state === 'failed') continue;
      if (entry) row.before = entry.content;
      if (entry) change(tx, entry, content, published.has(entry.entryId));
      made.push([row, entry ?? newEntry(tx, brought.kind, content, importId)]);
    }
    await tx.em.flush();
    // Whoever was to look at a draft before reads it no longer, nor its pictures.
    for (const entry of offered) if (entry.state !== 'offered') await settlePhotos(tx, entry, published.get(entry.entryId) ?? null);
    // Known once they are written: what an entry says later was written by somebody else.
    for (const [row, { entryId, version }] of made) Object.assign(row, { entryId, entryVersion: version });
    record(tx, { verb: 'hub.import.run', subject: 'HubImport', id: importId, data: { written: made.length } });
    return { importId };
  });

const publishedOf = (tx: Work, entries: readonly HubEntry[]): Promise<HubPublic[]> =>
  tx.em.find(HubPublic, { regionId: tx.asker.region, entryId: { $in: entries.map(({ entryId }) => entryId) } });

interface Brought {
  entry: HubEntry | undefined;
  published: HubPublic | undefined;
  /** Whether another working copy names it as its organisation or place. */
  isPointedAt: boolean;
}

/** A line is taken back where its entry is as the import left it and nobody needs it; otherwise it stays, and says so. */
function takeBack(tx: Work, row: HubImportRow, { entry, published, isPointedAt }: Brought): void {
  const untouched = entry && entry.version === row.entryVersion && (row.before || !(published || isPointedAt));
  if (!entry || !untouched) {
    row.state = 'kept';
    row.faults = [{ column: null, code: 'CHANGED_SINCE' }];
    return;
  }
  if (row.before) {
    change(tx, entry, row.before, published !== undefined);
    if (published && JSON.stringify(published.content) === JSON.stringify(row.before)) entry.publish();
  } else {
    authorize(tx.actor, 'discard', 'HubEntry', entry);
    tx.em.remove(entry);
  }
  row.state = 'undone';
}

/** 取り込みを取り消す. Entries that somebody has changed or published since are left alone, and each of their lines says so. */
export const undoImport = (desk: Desk, { importId }: OfImport): Promise<OfImport> =>
  command(desk, async (tx) => {
    const brought = await findImport(tx, importId);
    authorize(tx.actor, 'change', 'HubImport', brought);
    brought.undo(tx.now);
    const rows = (await rowsOf(tx, brought)).filter(({ state }) => state === 'created' || state === 'changed');
    const entryIds = rows.map(({ entryId }) => entryId as string);
    const keys = { regionId: tx.asker.region, entryId: { $in: entryIds } };
    const [entries, copies, pointed] = await Promise.all([
      tx.em.find(HubEntry, keys),
      tx.em.find(HubPublic, keys),
      pointedAt(tx, entryIds),
    ]);
    for (const row of rows) {
      const isThis = ({ entryId }: { entryId: string }) => entryId === row.entryId;
      const isPointedAt = pointed.has(row.entryId as string);
      takeBack(tx, row, { entry: entries.find(isThis), published: copies.find(isThis), isPointedAt });
    }
    record(tx, { verb: 'hub.import.undone', subject: 'HubImport', id: importId, data: { rows: rows.length } });
    return { importId };
  });
