import { ConflictError } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { localDay } from '../tenancy/index.js';
import { Membership } from './Membership.js';
import { Staff } from './Staff.js';

/**
 * Refuses with LAST_ADMIN what would leave the organisation without an administrator, `leaving` being the memberships
 * that go; one whose time has yet to come is none. Two administrators who end each other at the same moment meet on the row of the organisation: the second
 * starts again and finds itself the last. An account kept by another organisation counts, for we may not see it.
 */
export async function keepAnAdmin(tx: Work, leaving: readonly string[]): Promise<void> {
  const { region: regionId, tenant: tenantId } = tx.asker;
  await tx.em.flush();
  send(tx.em, 'update tenant set version = version where region_id = ? and tenant_id = ?', [regionId, tenantId]);
  const today = localDay(tx.now).toString();
  const admins = await tx.em.find(Membership, {
    regionId,
    tenantId,
    membershipId: { $nin: [...leaving] },
    roles: { $contains: ['tenant_admin'] },
    endedAt: null,
    validFrom: { $lte: today },
    $or: [{ validUntil: null }, { validUntil: { $gte: today } }],
  });
  const disabled = await tx.em.find(Staff, { regionId, staffId: { $in: admins.map((each) => each.staffId) }, disabledAt: { $ne: null } });
  if (admins.length - disabled.length <= 0) throw new ConflictError('LAST_ADMIN');
}
