import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, versioned } from '../desk/columns.js';

const CaseMoneySchema = defineEntity({
  name: 'CaseMoney',
  tableName: 'case_money',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    monthlyIncome: p.integer().nullable(),
    rent: p.integer().nullable(),
    savings: p.integer().nullable(),
    debtTotal: p.integer().nullable(),
    arrears: p.text().nullable(),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 家計・債務, in yen. */
export class CaseMoney extends CaseMoneySchema.class {}
CaseMoneySchema.setClass(CaseMoney);

export { CaseMoneySchema };
