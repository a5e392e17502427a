import { authorize, ConflictError, type StaffRole } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { assertVersion } from '../desk/assertVersion.js';
import { unitFault } from '../desk/colleague.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound } from '../desk/faults.js';
import { given } from '../desk/given.js';
import { leaveNames, namedAs } from '../protection/index.js';
import { endOfDay } from '../tenancy/index.js';
import { keepAnAdmin } from './keepAnAdmin.js';
import { Membership } from './Membership.js';
import { membershipFaults } from './membershipInput.js';

export interface ChangeMembershipInput {
  membershipId: string;
  expectedVersion: number;
  displayName?: string;
  displayKana?: string;
  jobTitle?: string;
  unitId?: string | null;
  roles?: StaffRole[];
  /** Last day, ISO date; null for open. */
  validUntil?: string | null;
}

/** Name, title, unit, roles and last day of somebody in the own organisation; the rights change from the next request on. */
export const changeMembership = (
  desk: Desk,
  { membershipId, expectedVersion, ...fields }: ChangeMembershipInput,
): Promise<{ membershipId: string }> =>
  command(desk, async (tx) => {
    const [membership, unitId, named] = await Promise.all([
      tx.em.findOne(Membership, { regionId: tx.asker.region, membershipId }),
      unitFault(tx, fields.unitId),
      namedAs(tx, membershipId),
    ]);
    authorize(tx.actor, 'change', 'Membership', membership);
    if (membership.endedAt) throw new ConflictError('MEMBERSHIP_ENDED');
    assertVersion(membership, expectedVersion, fields, null);
    assertSound({ ...membershipFaults({ ...fields, validFrom: membership.validFrom }), unitId });
    const wasAdmin = membership.roles.includes('tenant_admin');
    Object.assign(membership, given(fields));
    if (wasAdmin && !membership.roles.includes('tenant_admin')) await keepAnAdmin(tx, [membershipId]);
    record(tx, {
      verb: 'membership.changed',
      subject: 'Membership',
      id: membershipId,
      data: { fields: Object.keys(given(fields)), roles: membership.roles },
      news: [{ tenant: membership.tenantId, kind: 'staff', version: membership.version + 1 }],
    });
    if (fields.validUntil) await leaveNames(tx, named, endOfDay(fields.validUntil));
    tx.news.push({ tenant: membership.tenantId, kind: 'session', subject: membership.staffId, version: 0 });
    return { membershipId };
  });
