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

/** Every field of an entry that has to be put right before `readBy` reads it. */
export async function faultsOfEntry(tx: Work, { entryId, kind, content }: Written, readBy: ReadBy): Promise<Record<string, Fault>> {
  const [missingPhoto, pointers] = await Promise.all([missingPhotoFault(tx, content, entryId), pointerFaults(tx, content, readBy)]);
  const faults = contentFaults(kind, content, localDay(tx.now));
  const agreedOn = faults.agreedOn ?? (readBy === 'region' ? unagreedFault({ kind, content }) : null);
  return { kind: requiredCodeFault(kind, hubKinds), ...faults, agreedOn, photos: faults.photos ?? missingPhoto, ...pointers };
}

/** A new entry, as a working copy that only the own organisation sees. `importId` where a file brought it. */
export async function addEntry(tx: Work, kind: HubKind, content: HubContent, importId: string | null = null): Promise<HubEntry> {
  assertSound(await faultsOfEntry(tx, { entryId: null, kind, content }, 'keeper'));
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
  await tx.em.flush();
  await settlePhotos(tx, entry, null);
  record(tx, { verb: 'hub.created', subject: 'HubEntry', id: entry.entryId, data: { kind } });
  return entry;
}

/** 資源を書く. Published by a further step. */
export const createEntry = (desk: Desk, input: CreateEntryInput): Promise<{ entryId: string }> =>
  commandOnce(desk, 'createHubEntry', input.idempotencyKey, input, async (tx) => {
    const { entryId } = await addEntry(tx, input.kind, input.content);
    return { entryId };
  });
