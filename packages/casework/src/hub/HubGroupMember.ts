import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, versioned } from '../desk/columns.js';

const HubGroupMemberSchema = defineEntity({
  name: 'HubGroupMember',
  tableName: 'hub_group_member',
  properties: {
    ...owned,
    memberId: p.uuid().primary(),
    groupId: p.uuid(),
    memberTenantId: p.uuid(),
    role: p.enum(['chair', 'secretary', 'member', 'observer']),
    joinedOn: day(),
    leftOn: day().nullable(),
    ...versioned,
  },
});

/** An organisation that takes part in a working group, and as what. */
export class HubGroupMember extends HubGroupMemberSchema.class {
  leave(on: string): void {
    if (this.leftOn) throw new ConflictError('HUB_NOT_IN_GROUP');
    this.leftOn = on;
  }
}
HubGroupMemberSchema.setClass(HubGroupMember);

export { HubGroupMemberSchema };
