import { defineEntity, p } from '@mikro-orm/core';

const AccessLogSchema = defineEntity({
  name: 'AccessLog',
  tableName: 'access_log',
  properties: {
    regionId: p.integer().primary(),
    logId: p.uuid().primary(),
    at: p.datetime(),
    ownerTenantId: p.uuid(),
    actorTenantId: p.uuid(),
    actorStaffId: p.uuid(),
    actorLabel: p.text(),
    action: p.text(),
    operation: p.text(),
    purpose: p.text().nullable(),
    personId: p.uuid(),
    subjectKind: p.text(),
    fieldGroup: p.text().nullable(),
    basis: p.text(),
    requestId: p.text(),
    writtenIn: p.text(),
  },
});

/** だれが見たか. Written by plain SQL, before the answer leaves. */
export class AccessLog extends AccessLogSchema.class {}
AccessLogSchema.setClass(AccessLog);

export { AccessLogSchema };
