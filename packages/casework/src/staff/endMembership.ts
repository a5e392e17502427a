import { authorize, ConflictError } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { leaveSeats, placesOf } from '../conference/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { leaveNames, namedAs } from '../protection/index.js';
import { endSessionsOf } from './endSessionsOf.js';
import { keepAnAdmin } from './keepAnAdmin.js';
import { Membership } from './Membership.js';

export interface EndMembershipInput {
  membershipId: string;
  expectedVersion?: number | null;
}

/** 所属を終える, as of now: no request that begins after this is answered under it, its sessions are over, and so are its seats at meetings and what it was named for. */
export const endMembership = (desk: Desk, { membershipId, expectedVersion }: EndMembershipInput): Promise<{ membershipId: string }> =>
  command(desk, async (tx) => {
    const [membership, places, named] = await Promise.all([
      tx.em.findOne(Membership, { regionId: tx.asker.region, membershipId }),
      placesOf(tx, membershipId),
      namedAs(tx, membershipId),
    ]);
    authorize(tx.actor, 'end', 'Membership', membership);
    if (membership.endedAt) throw new ConflictError('MEMBERSHIP_ENDED');
    assertVersion(membership, expectedVersion);
    membership.endedAt = tx.now;
    if (membership.roles.includes('tenant_admin')) await keepAnAdmin(tx, [membershipId]);
    record(tx, {
      verb: 'membership.ended',
      subject: 'Membership',
      id: membershipId,
      data: { roles: membership.roles },
      news: [{ tenant: membership.tenantId, kind: 'staff', version: membership.version + 1 }],
    });
    await leaveSeats(tx, places);
    await leaveNames(tx, named, tx.now);
    await endSessionsOf(tx, membership.staffId, 'membership_ended', membershipId);
    return { membershipId };
  });
