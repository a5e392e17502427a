import { defineEntity, p } from '@mikro-orm/core';
import { ConflictError } from '@tsunagi/access';
import { day, owned, shareable, versioned } from '../desk/columns.js';

const SupportCaseSchema = defineEntity({
  name: 'SupportCase',
  tableName: 'support_case',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    number: p.text(),
    status: p.enum(['open', 'closed']).default('open'),
    openedOn: day(),
    closedOn: day().nullable(),
    closeReason: p.text().nullable(),
    unitId: p.uuid().nullable(),
    leadStaffId: p.uuid().nullable(),
    stage: p.integer().nullable(),
    ...shareable,
    ...versioned,
    createdAt: p.datetime(),
    createdBy: p.uuid(),
  },
});

/** ケース. The time during which a tenant supports a person. */
export class SupportCase extends SupportCaseSchema.class {
  assertOpen(): void {
    if (this.status !== 'open') throw new ConflictError('CASE_CLOSED', { state: this.status });
  }

  close(on: string, reason: string): void {
    this.assertOpen();
    this.status = 'closed';
    this.closedOn = on;
    this.closeReason = reason;
  }

  assign(to: { leadStaffId: string | null; unitId: string | null }): void {
    this.assertOpen();
    this.leadStaffId = to.leadStaffId;
    this.unitId = to.unitId;
  }
}
SupportCaseSchema.setClass(SupportCase);

export { SupportCaseSchema };
