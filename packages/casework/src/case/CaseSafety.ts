import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, texts, versioned } from '../desk/columns.js';

const CaseSafetySchema = defineEntity({
  name: 'CaseSafety',
  tableName: 'case_safety',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    risks: texts(),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 安全. Violence, abuse, dangers at a visit. */
export class CaseSafety extends CaseSafetySchema.class {}
CaseSafetySchema.setClass(CaseSafety);

export { CaseSafetySchema };
