import type { MikroORM } from '@mikro-orm/postgresql';
import { becomeStaff, transactByKey } from '@tsunagi/database';
import type { Membership } from '../staff/Membership.js';
import { Staff } from '../staff/Staff.js';
import { canonicalLogin } from './account.js';
import { liveMemberships } from './liveMemberships.js';

/** An account as the operator names it, with the organisation that gave it and the memberships that count today. */
export interface NamedAccount {
  staffId: string;
  homeTenantId: string;
  memberships: InstanceType<typeof Membership>[];
}

/**
 * Who signs in with this name, or null. It tells who works where, so only the operator at the machine asks it.
 *
 * @systemOnly
 */
export const whoSignsIn = (orm: MikroORM, region: number, loginName: string): Promise<NamedAccount | null> => {
  const login = canonicalLogin(loginName);
  return transactByKey(orm, region, { 'app.login': login }, async (em, clock) => {
    const staff = await em.findOne(Staff, { regionId: region, login });
    if (!staff) return null;
    await becomeStaff(em, staff.staffId);
    return {
      staffId: staff.staffId,
      homeTenantId: staff.tenantId,
      memberships: await liveMemberships(em, region, staff.staffId, clock.now),
    };
  });
};
