import { defineEntity, p } from '@mikro-orm/core';
import { owned, shareable, versioned } from '../desk/columns.js';

const SupportRecordSchema = defineEntity({
  name: 'SupportRecord',
  tableName: 'support_record',
  properties: {
    ...owned,
    recordId: p.uuid().primary(),
    caseId: p.uuid(),
    personId: p.uuid(),
    authorId: p.uuid(),
    authorName: p.text(),
    unitId: p.uuid().nullable(),
    method: p.text(),
    occurredAt: p.datetime(),
    minutes: p.integer().nullable(),
    partner: p.text().nullable(),
    text: p.text(),
    audience: p.enum(['author', 'unit', 'tenant', 'shared']).default('tenant'),
    ...shareable,
    ...versioned,
    createdAt: p.datetime(),
    updatedAt: p.datetime(),
  },
});

/** 支援経過. What happened, and who may read it. */
export class SupportRecord extends SupportRecordSchema.class {}
SupportRecordSchema.setClass(SupportRecord);

export { SupportRecordSchema };
