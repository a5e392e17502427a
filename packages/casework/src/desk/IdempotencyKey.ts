import { defineEntity, p } from '@mikro-orm/core';
import { keyedByTenant } from './columns.js';

const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    ...keyedByTenant,
    staffId: p.uuid().primary(),
    key: p.uuid().primary(),
    command: p.text(),
    inputDigest: p.text(),
    result: p.json<Record<string, unknown>>(),
    at: p.datetime(),
  },
});

/** Same key, same answer. */
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);

export { IdempotencyKeySchema };
