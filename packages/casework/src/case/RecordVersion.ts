import { defineEntity, p } from '@mikro-orm/core';
import { owned, shareable } from '../desk/columns.js';

const RecordVersionSchema = defineEntity({
  name: 'RecordVersion',
  tableName: 'record_version',
  properties: {
    ...owned,
    versionId: p.uuid().primary(),
    recordId: p.uuid(),
    personId: p.uuid(),
    version: p.integer(),
    authorId: p.uuid(),
    unitId: p.uuid().nullable(),
    method: p.text(),
    occurredAt: p.datetime(),
    minutes: p.integer().nullable(),
    partner: p.text().nullable(),
    text: p.text(),
    audience: p.enum(['author', 'unit', 'tenant', 'shared']),
    ...shareable,
    replacedAt: p.datetime(),
    replacedBy: p.uuid(),
    replacedByName: p.text(),
  },
});

/** 訂正前の支援経過. Read under the same lines of the policy table as the record itself. */
export class RecordVersion extends RecordVersionSchema.class {}
RecordVersionSchema.setClass(RecordVersion);

export { RecordVersionSchema };
