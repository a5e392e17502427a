import { defineEntity, p } from '@mikro-orm/core';
import { day, owned, versioned } from '../desk/columns.js';

const ProtectionSchema = defineEntity({
  name: 'Protection',
  tableName: 'protection',
  properties: {
    ...owned,
    protectionId: p.uuid().primary(),
    measureId: p.uuid(),
    personId: p.uuid(),
    originTenantId: p.uuid(),
    since: p.datetime(),
    until: day(),
    setBy: p.uuid(),
    releaseAskedAt: p.datetime().nullable(),
    releaseAskedBy: p.uuid().nullable(),
    releaseReason: p.text().nullable(),
    releasedAt: p.datetime().nullable(),
    releasedBy: p.uuid().nullable(),
    ...versioned,
  },
});

/** 支援措置 on one record. Why somebody hides is written nowhere. */
export class Protection extends ProtectionSchema.class {
  /** The first of two people wants it to end. */
  askRelease(at: Date, by: string, reason: string): void {
    Object.assign(this, { releaseAskedAt: at, releaseAskedBy: by, releaseReason: reason });
  }

  withdrawRequest(): void {
    Object.assign(this, { releaseAskedAt: null, releaseAskedBy: null, releaseReason: null });
  }
}
ProtectionSchema.setClass(Protection);

export { ProtectionSchema };
