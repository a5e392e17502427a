import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, texts, versioned } from '../desk/columns.js';

const CaseBenefitSchema = defineEntity({
  name: 'CaseBenefit',
  tableName: 'case_benefit',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    welfareStatus: p.enum(['unknown', 'none', 'applied', 'receiving', 'ended']).default('unknown'),
    welfareCaseNumber: p.text().nullable(),
    benefits: texts(),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 公的給付・保護. */
export class CaseBenefit extends CaseBenefitSchema.class {}
CaseBenefitSchema.setClass(CaseBenefit);

export { CaseBenefitSchema };
