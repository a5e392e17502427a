import { defineEntity, p } from '@mikro-orm/core';
import type { StaffRole } from '@tsunagi/access';
import { day, owned, versioned } from '../desk/columns.js';

const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    ...owned,
    membershipId: p.uuid().primary(),
    staffId: p.uuid(),
    unitId: p.uuid().nullable(),
    displayName: p.text(),
    displayKana: p.text(),
    jobTitle: p.text(),
    roles: p.array((value) => value as StaffRole).columnType('text[]'),
    validFrom: day(),
    validUntil: day().nullable(),
    endedAt: p.datetime().nullable(),
    lastSignInAt: p.datetime().nullable(),
    ...versioned,
  },
});

/** 所属. Roles in one organisation, in one unit, from when to when. */
export class Membership extends MembershipSchema.class {}
MembershipSchema.setClass(Membership);

export { MembershipSchema };
