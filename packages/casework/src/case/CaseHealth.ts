import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, versioned } from '../desk/columns.js';

const CaseHealthSchema = defineEntity({
  name: 'CaseHealth',
  tableName: 'case_health',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    conditions: p.text().nullable(),
    certificate: p.text().nullable(),
    insurance: p.text().nullable(),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 健康・障害. */
export class CaseHealth extends CaseHealthSchema.class {}
CaseHealthSchema.setClass(CaseHealth);

export { CaseHealthSchema };
