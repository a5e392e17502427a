import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { enqueue } from '../desk/enqueue.js';
import { endSessionsOf } from './endSessionsOf.js';
import { keepAnAdmin } from './keepAnAdmin.js';
import { Membership } from './Membership.js';
import { Staff } from './Staff.js';

const ownMemberships = (tx: Work, staffId: string): Promise<InstanceType<typeof Membership>[]> =>
  tx.em.find(Membership, { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId, endedAt: null });

/**
 * アカウントを停止する: in every organisation, at once, until it is enabled again. Its sessions are over for good, and so are its
 * seats at meetings, which the worker gives up in each office.
 */
export const disableStaff = (desk: Desk, staffId: string): Promise<{ staffId: string }> =>
  command(desk, async (tx) => {
    const [staff, memberships] = await Promise.all([
      tx.em.findOne(Staff, { regionId: tx.asker.region, staffId }),
      ownMemberships(tx, staffId),
    ]);
    authorize(tx.actor, 'disable', 'Staff', staff);
    if (staff.disabledAt) return { staffId };
    staff.disabledAt = tx.now;
    if (memberships.some((each) => each.roles.includes('tenant_admin')))
      await keepAnAdmin(
        tx,
        memberships.map((each) => each.membershipId),
      );
    record(tx, { verb: 'staff.disabled', subject: 'Staff', id: staffId, news: [{ tenant: staff.tenantId, kind: 'staff', version: 0 }] });
    await endSessionsOf(tx, staffId, 'account_disabled');
    enqueue(tx, 'give-up-seats', { staff: staffId }, { key: `give-up-seats:${staffId}` });
    return { staffId };
  });

/** 停止を解く: the person may sign in again, under the memberships that are still open. */
export const enableStaff = (desk: Desk, staffId: string): Promise<{ staffId: string }> =>
  command(desk, async (tx) => {
    const staff = await tx.em.findOne(Staff, { regionId: tx.asker.region, staffId });
    authorize(tx.actor, 'enable', 'Staff', staff);
    if (!staff.disabledAt) return { staffId };
    staff.disabledAt = null;
    record(tx, { verb: 'staff.enabled', subject: 'Staff', id: staffId, news: [{ tenant: staff.tenantId, kind: 'staff', version: 0 }] });
    return { staffId };
  });
