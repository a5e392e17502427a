import { randomUUID } from 'node:crypto';
import { authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { commandOnce } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredCodeFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { type HubKind, hubKinds } from './codes.js';
import type { HubContent } from './content.js';
import { contentFaults } from './contentFaults.js';
import { HubEntry } from './HubEntry.js';
import { HubPublic } from './HubPublic.js';
import { missingPhotoFault, settlePhotos } from './photos.js';

export interface CreateEntryInput {
  idempotencyKey: string;
  kind: HubKind;
  content: HubContent;
}

/** What is pointed at must be there for the region: an organisation of this kind, a site or a place of that. */
async function pointerFault(tx: Work, entryId: string | null, kinds: readonly string[]) {
  if (!entryId) return null;
  const found = await tx.em.findOne(HubPublic, { regionId: tx.asker.region, entryId });
  return found && kinds.includes(found.kind) ? null : ('UNKNOWN_CODE' as const);
}

/** Throws with every field that has to be put right. `entryId` is null where the entry is not there yet. */
export async function assertContent(tx: Work, entryId: string | null, kind: HubKind, content: HubContent): Promise<void> {
  const [missingPhoto, organisationId, placeId] = await Promise.all([
    missingPhotoFault(tx, content, entryId),
    pointerFault(tx, content.organisationId, ['organisation']),
    pointerFault(tx, content.placeId, ['site', 'place']),
  ]);
  const faults = contentFaults(kind, content, localDay(tx.now));
  assertSound({
    kind: requiredCodeFault(kind, hubKinds),
    ...faults,
    photos: faults.photos ?? missingPhoto,
    organisationId,
    placeId,
  });
}

/** A new entry, as a working copy that only the own organisation sees. `importId` where a file brought it. */
export async function addEntry(tx: Work, kind: HubKind, content: HubContent, importId: string | null = null): Promise<HubEntry> {
  await assertContent(tx, null, kind, content);
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
