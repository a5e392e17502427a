import { defineEntity, p } from '@mikro-orm/core';
import { edited, owned, shareable, versioned } from '../desk/columns.js';

const CaseHouseholdSchema = defineEntity({
  name: 'CaseHousehold',
  tableName: 'case_household',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    kind: p.text().default('unknown'),
    size: p.integer().nullable(),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 世帯. Its members stand in HouseholdMember. */
export class CaseHousehold extends CaseHouseholdSchema.class {}
CaseHouseholdSchema.setClass(CaseHousehold);

export { CaseHouseholdSchema };
