import { authorize } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { record } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import type { Tenant } from '../tenancy/Tenant.js';
import { closeEntry } from './endEntry.js';
import { HubEntry } from './HubEntry.js';
import { HubGroupMember } from './HubGroupMember.js';
import { HubPublic } from './HubPublic.js';
import { tellRegion } from './tellRegion.js';

/** More than an office keeps; what is left over is for the next night. */
const mostAtOnce = 500;

/**
 * An organisation has closed and nobody keeps its entries up any more: each ends as of its last day, or stays ended as it
 * was, and whoever holds a place of it is told. Drafts that the region has never read stay where they are.
 */
export async function endWithKeeper(tx: Work, { name }: Tenant, until: string): Promise<number> {
  const { region, tenant } = tx.asker;
  const alive = { $in: ['edited', 'offered', 'published'] as const };
  const entries = await tx.em.find(HubEntry, { regionId: region, tenantId: tenant, state: alive }, { limit: mostAtOnce });
  const keys = { regionId: region, entryId: { $in: entries.map(({ entryId }) => entryId) } };
  const copies = new Map((await tx.em.find(HubPublic, keys)).map((copy) => [copy.entryId, copy]));
  let ended = 0;
  for (const entry of entries) {
    const copy = copies.get(entry.entryId);
    if (!copy || (copy.endedOn && copy.endedOn <= until)) continue;
    authorize(tx.actor, 'end', 'HubEntry', entry);
    await closeEntry(tx, entry, copy, { until, reason: `${name}が活動を終えました` });
    ended += 1;
  }
  return ended;
}

/** Nor does it sit in any working group: its seats end as of its last day, in the home of the group's office. */
export async function leaveWithOffice(tx: Work, until: string): Promise<void> {
  const { region, tenant } = tx.asker;
  const seats = await tx.em.find(HubGroupMember, { regionId: region, memberTenantId: tenant, leftOn: null });
  for (const seat of seats) {
    authorize(tx.actor, 'end', 'HubGroupMember', seat);
    await inHome(tx, seat.tenantId, 'hub.group', () => seat.leave(seat.joinedOn > until ? seat.joinedOn : until));
    tellRegion(tx, 'group', seat.groupId);
    record(tx, { verb: 'hub.group.left', subject: 'HubGroup', id: seat.groupId, owner: seat.tenantId });
  }
}
