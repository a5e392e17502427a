import { randomUUID } from 'node:crypto';
import { authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, type Fault, requiredCodeFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { type HubKind, hubKinds } from './codes.js';
import type { HubContent } from './content.js';
import { contentFaults, unagreedFault } from './contentFaults.js';
import { HubEntry } from './HubEntry.js';
import { missingPhotoFault, settlePhotos } from './photos.js';
import { pointerFaults, type ReadBy } from './pointers.js';

export interface CreateEntryInput {
  idempotencyKey: string;
  kind: HubKind;
  content: HubContent;
}

interface Written {
  /** Null where the entry is not there yet. */
  entryId: string | null;
  kind: HubKind;
  content: HubContent;
}

/** What is wrong with the pictures and entries that an entry names: what only PostgreSQL knows of its faults. */
export async function faultsOfNamed(tx: Work, { entryId, content }: Omit<Written, 'kind'>, readBy: ReadBy): Promise<Record<string, Fault>> {
  const [photos, pointers] = await Promise.all([missingPhotoFault(tx, content, entryId), pointerFaults(tx, content, readBy)]);
  return { photos, ...pointers };
}

/** Every field of an entry that has to be put right before `readBy` reads it; `named` where that has been looked up already. */
export async function faultsOfEntry(
  tx: Work,
  entry: Written,
  readBy: ReadBy,
  named?: Record<string, Fault>,
): Promise<Record<string, Fault>> {
  const { kind, content } = entry;
  const { photos, ...pointers } = named ?? (await faultsOfNamed(tx, entry, readBy));
  const faults = contentFaults(kind, content, localDay(tx.now));
  const agreedOn = faults.agreedOn ?? (readBy === 'region' ? unagreedFault({ kind, content }) : null);
  return { kind: requiredCodeFault(kind, hubKinds), ...faults, agreedOn, photos: faults.photos ?? photos ?? null, ...pointers };
}

/** A working copy that was not there before. `importId` where a file brings it. */
export function newEntry(tx: Work, kind: HubKind, content: HubContent, importId: string | null): HubEntry {
  const entry = tx.em.create(HubEntry, {
    regionId: tx.asker.region,
    tenantId: tx.asker.tenant,
    entryId: randomUUID(),
    kind,
    content,
    organisationId: content.organisationId,
    placeId: content.placeId,
    importId,
    createdAt: tx.now,
    updatedAt: tx.now,
    updatedBy: tx.asker.staff,
  });
  authorizeNew(tx.actor, 'create', 'HubEntry', entry);
  return entry;
}

/** 資源を書く, as a working copy that only the own organisation sees. Published by a further step. */
export const createEntry = (desk: Desk, input: CreateEntryInput): Promise<{ entryId: string }> =>
  commandOnce(desk, 'createHubEntry', input.idempotencyKey, input, async (tx) => {
    const { kind, content } = input;
    assertSound(await faultsOfEntry(tx, { entryId: null, kind, content }, 'keeper'));
    const entry = newEntry(tx, kind, content, null);
    await tx.em.flush();
    await settlePhotos(tx, entry, null);
    record(tx, { verb: 'hub.created', subject: 'HubEntry', id: entry.entryId, data: { kind } });
    return { entryId: entry.entryId };
  });
