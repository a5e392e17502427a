import { defineEntity, p } from '@mikro-orm/core';
import { owned, uuids } from '../desk/columns.js';

const OutboxSchema = defineEntity({
  name: 'Outbox',
  tableName: 'outbox',
  properties: {
    ...owned,
    outboxId: p.uuid().primary(),
    kind: p.text(),
    subjectId: p.uuid(),
    version: p.integer(),
    staffIds: uuids().nullable(),
    changed: p.text().nullable(),
    facts: p.json<object[]>().nullable(),
    at: p.datetime(),
  },
});

/** News for one tenant: kind, id and version only. */
export class Outbox extends OutboxSchema.class {}
OutboxSchema.setClass(Outbox);

export { OutboxSchema };
