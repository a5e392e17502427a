import { authorize, hasRole, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { record } from '../audit/index.js';
import { assertOptionalText, assertText } from '../desk/assertText.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, type Fault } from '../desk/faults.js';
import { localDay, Region } from '../tenancy/index.js';
import { write } from './changeEntry.js';
import type { HubContent } from './content.js';
import { contentFaults, unagreedFault } from './contentFaults.js';
import { faultsOfEntry } from './createEntry.js';
import { editEntry, type OfEntry } from './editEntry.js';
import type { HubEntry } from './HubEntry.js';
import type { HubPublic } from './HubPublic.js';
import { HubSetting } from './HubSetting.js';
import { settlePhotos } from './photos.js';
import { pointerFaults, reachFault } from './pointers.js';
import { putPublic } from './putPublic.js';
import { tellReviewers, tellWriter } from './tellOffered.js';

export interface PublishEntryInput extends OfEntry {
  /** What it says from now on, where it is written and published in one step: both happen, or neither. */
  content?: HubContent | null;
  /** What has changed, in a few words, for those who know it. */
  what?: string | null;
}

/** Whose hub editor has to look first; null where it may be published at once. */
export async function reviewerOf(tx: Work): Promise<string | null> {
  const { region, tenant } = tx.asker;
  const confirmBy = (await tx.em.findOne(HubSetting, { regionId: region, tenantId: tenant }))?.confirmBy ?? 'nobody';
  if (confirmBy === 'nobody' || hasRole(tx.actor, 'hub_editor')) return null;
  if (confirmBy === 'own_editor') return tenant;
  return (await tx.em.findOne(Region, { regionId: region }))?.coordinatorTenantId ?? tenant;
}

/** It waits for the hub editor of this organisation. */
export async function offerTo(tx: Work, entry: HubEntry, published: HubPublic | null, reviewer: string): Promise<void> {
  entry.offer(reviewer);
  await settlePhotos(tx, entry, published?.content ?? null);
  record(tx, { verb: 'hub.offered', subject: 'HubEntry', id: entry.entryId });
}

/** Throws where something has to be put right before the region reads it, in its own words or because nobody can be reached. */
async function assertFit(
  tx: Work,
  entry: Pick<HubEntry, 'kind' | 'content'>,
  published: HubPublic | null,
  faults: Record<string, Fault>,
): Promise<void> {
  assertSound(faults);
  const unreachable = await reachFault(tx, entry, published?.content);
  if (unreachable) throw new InvalidError('HUB_NO_CONTACT', { contacts: unreachable });
}

/** 公開する: the region reads it from now on. Where the organisation wants it, it is offered to a hub editor first. */
export const publishEntry = (desk: Desk, input: PublishEntryInput): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'publish', async (entry, published, tx) => {
    assertOptionalText('what', input.what, 200);
    const { entryId, kind, content: before } = entry;
    const content = input.content ?? before;
    await assertFit(tx, { ...entry, content }, published, await faultsOfEntry(tx, { entryId, kind, content }, 'region'));
    if (input.content) {
      authorize(tx.actor, 'change', 'HubEntry', entry);
      write(tx, entry, content, published !== null);
      await settlePhotos(tx, entry, published?.content ?? null, before);
    }
    const reviewer = await reviewerOf(tx);
    if (!reviewer) return putPublic(tx, entry, published, { what: input.what?.trim() || null });
    await offerTo(tx, entry, published, reviewer);
    await tellReviewers(tx, reviewer, [entry]);
  });

/** The hub editor to whom it was offered publishes it. */
export const confirmHubDraft = (desk: Desk, input: OfEntry): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'review', async (entry, published, tx) => {
    entry.assertOffered();
    // What it points at may have ended since it was offered.
    const pointers = await pointerFaults(tx, entry.content, 'region');
    const faults = contentFaults(entry.kind, entry.content, localDay(tx.now));
    await assertFit(tx, entry, published, { ...faults, ...pointers, agreedOn: faults.agreedOn ?? unagreedFault(entry) });
    await putPublic(tx, entry, published, { what: null });
    await tellWriter(tx, entry, 'hub.offer_published');
  });

/** The hub editor gives it back, saying what is to be put right. */
export const returnHubDraft = (desk: Desk, input: OfEntry & { note: string }): Promise<{ entryId: string }> =>
  editEntry(desk, input, 'review', async (entry, published, tx) => {
    assertText('note', input.note, 500);
    entry.assertOffered();
    await inHome(tx, entry.tenantId, 'hub.publish', () => entry.giveBack(published !== null, input.note.trim()));
    await settlePhotos(tx, entry, published?.content ?? null);
    await tellWriter(tx, entry, 'hub.offer_returned');
    record(tx, { verb: 'hub.returned', subject: 'HubEntry', id: entry.entryId, owner: entry.tenantId });
  });
