import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { edited, owned, versioned } from '../desk/columns.js';
import type { HubContent } from './content.js';

const HubEntrySchema = defineEntity({
  name: 'HubEntry',
  tableName: 'hub_entry',
  properties: {
    ...owned,
    entryId: p.uuid().primary(),
    kind: p.enum(['organisation', 'site', 'place', 'service', 'programme', 'skill', 'information', 'work']),
    state: p.enum(['draft', 'edited', 'offered', 'published', 'ended']).default('draft'),
    content: p.json<HubContent>(),
    organisationId: p.uuid().nullable(),
    placeId: p.uuid().nullable(),
    importId: p.uuid().nullable(),
    reviewerTenantId: p.uuid().nullable(),
    reviewNote: p.text().nullable(),
    ...versioned,
    createdAt: p.datetime(),
    ...edited,
  },
});

/** The working copy of an entry. Writing changes it, publishing makes the region see it, an end keeps it with its day. */
export class HubEntry extends HubEntrySchema.class {
  assertAlive(): void {
    if (this.state === 'ended') throw new ConflictError('HUB_ENTRY_ENDED', { state: this.state });
  }

  /** Other words than the region reads now. `published`: whether it reads anything of this entry yet. */
  write(content: HubContent, published: boolean): void {
    this.assertAlive();
    this.content = content;
    this.organisationId = content.organisationId;
    this.placeId = content.placeId;
    this.state = published ? 'edited' : 'draft';
    this.reviewerTenantId = null;
  }

  /** Waits for the hub editor of this organisation, which until then reads the working copy too. */
  offer(reviewerTenantId: string): void {
    this.assertAlive();
    this.state = 'offered';
    this.reviewerTenantId = reviewerTenantId;
    this.reviewNote = null;
  }

  assertOffered(): void {
    if (this.state !== 'offered') throw new ConflictError('HUB_NOT_OFFERED', { state: this.state });
  }

  publish(): void {
    this.assertAlive();
    this.state = 'published';
    this.reviewerTenantId = null;
    this.reviewNote = null;
  }

  /** Back to whoever wrote it, with what is to be put right. */
  giveBack(published: boolean, note: string): void {
    this.assertOffered();
    this.state = published ? 'edited' : 'draft';
    this.reviewerTenantId = null;
    this.reviewNote = note;
  }

  end(): void {
    this.assertAlive();
    this.state = 'ended';
    this.reviewerTenantId = null;
  }

  reopen(): void {
    if (this.state !== 'ended') throw new ConflictError('HUB_NOT_ENDED', { state: this.state });
    this.state = 'edited';
  }
}
HubEntrySchema.setClass(HubEntry);

export { HubEntrySchema };
