import { authorize, authorizeNew, ConflictError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredCodeFault } from '../desk/faults.js';
import { newId } from '../desk/newId.js';
import { localDay } from '../tenancy/index.js';
import { Tenant } from '../tenancy/Tenant.js';
import { type GroupRole, groupRoles } from './groupCodes.js';
import { HubGroup } from './HubGroup.js';
import { HubGroupMember } from './HubGroupMember.js';
import { tellRegion } from './tellRegion.js';

export interface JoinGroupInput {
  groupId: string;
  /** The organisation that takes part. */
  tenantId: string;
  role: GroupRole;
}

/** The living membership of an organisation; null where it is not, or no longer, in the group. */
export const findMember = (tx: Work, groupId: string, memberTenantId: string): Promise<HubGroupMember | null> =>
  tx.em.findOne(HubGroupMember, { regionId: tx.asker.region, groupId, memberTenantId, leftOn: null });

/** An organisation takes part from today on; the office of the group writes it down. One that is in it already gets its new part. */
export const joinGroup = (desk: Desk, { groupId, tenantId, role }: JoinGroupInput): Promise<{ groupId: string }> =>
  command(desk, async (tx) => {
    const { region } = tx.asker;
    const [group, office, member] = await Promise.all([
      tx.em.findOne(HubGroup, { regionId: region, groupId }),
      tx.em.findOne(Tenant, { regionId: region, tenantId }),
      findMember(tx, groupId, tenantId),
    ]);
    authorize(tx.actor, 'read', 'HubGroup', group);
    const row = { regionId: region, tenantId: group.tenantId, groupId, memberTenantId: tenantId };
    authorizeNew(tx.actor, 'create', 'HubGroupMember', row);
    assertSound({ role: requiredCodeFault(role, groupRoles) });
    const joinedOn = localDay(tx.now).toString();
    group.assertAlive(joinedOn);
    if (!office || office.closedOn(joinedOn)) throw new ConflictError('OFFICE_CLOSED');
    if (member) member.role = role;
    else tx.em.create(HubGroupMember, { ...row, memberId: newId(), role, joinedOn });
    group.version += 1; // two who add at once meet on this row
    tellRegion(tx, 'group', groupId);
    record(tx, { verb: 'hub.group.joined', subject: 'HubGroup', id: groupId, data: { role } });
    return { groupId };
  });

/** An organisation takes part no longer: by its own word, or by that of the group's office. What it has raised stays. */
export const leaveGroup = (desk: Desk, { memberId }: { memberId: string }): Promise<{ groupId: string }> =>
  command(desk, async (tx) => {
    const member = await tx.em.findOne(HubGroupMember, { regionId: tx.asker.region, memberId });
    authorize(tx.actor, 'end', 'HubGroupMember', member);
    await inHome(tx, member.tenantId, 'hub.group', () => member.leave(localDay(tx.now).toString()));
    tellRegion(tx, 'group', member.groupId);
    record(tx, { verb: 'hub.group.left', subject: 'HubGroup', id: member.groupId, owner: member.tenantId });
    return { groupId: member.groupId };
  });
