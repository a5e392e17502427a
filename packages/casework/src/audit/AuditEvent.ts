import { defineEntity, p } from '@mikro-orm/core';
import { owned } from '../desk/columns.js';

const AuditEventSchema = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  properties: {
    ...owned,
    eventId: p.uuid().primary(),
    ownerTenantId: p.uuid(),
    actorStaffId: p.uuid(),
    actorLabel: p.text(),
    verb: p.text(),
    subjectKind: p.text(),
    subjectId: p.uuid(),
    personId: p.uuid().nullable(),
    data: p.json<Record<string, unknown>>(),
    requestId: p.text().nullable(),
    at: p.datetime(),
  },
});

/** Who changed what; never personal data. */
export class AuditEvent extends AuditEventSchema.class {}
AuditEventSchema.setClass(AuditEvent);

export { AuditEventSchema };
