import { defineEntity, p } from '@mikro-orm/core';
import type { StaffRole } from '@tsunagi/access';
import { day, owned } from '../desk/columns.js';

const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    ...owned,
    invitationId: p.uuid().primary(),
    tokenHash: p.text(),
    login: p.text(),
    displayName: p.text(),
    displayKana: p.text(),
    jobTitle: p.text(),
    unitId: p.uuid().nullable(),
    roles: p.array((value) => value as StaffRole).columnType('text[]'),
    validFrom: day(),
    validUntil: day().nullable(),
    invitedBy: p.uuid(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    usedAt: p.datetime().nullable(),
    cancelledAt: p.datetime().nullable(),
  },
});

/** A one-time link into an organisation. */
export class Invitation extends InvitationSchema.class {}
InvitationSchema.setClass(Invitation);

export { InvitationSchema };
