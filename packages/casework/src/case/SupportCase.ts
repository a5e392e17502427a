import { defineEntity, p } from '@mikro-orm/core';
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
export class SupportCase extends SupportCaseSchema.class {}
SupportCaseSchema.setClass(SupportCase);

export { SupportCaseSchema };
