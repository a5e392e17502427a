import { defineEntity, p } from '@mikro-orm/core';
import { day, edited, owned, shareable, versioned } from '../desk/columns.js';

const HouseholdMemberSchema = defineEntity({
  name: 'HouseholdMember',
  tableName: 'household_member',
  properties: {
    ...owned,
    memberId: p.uuid().primary(),
    caseId: p.uuid(),
    personId: p.uuid(),
    name: p.text(),
    kana: p.text().default(''),
    relation: p.text(),
    birthDate: day().nullable(),
    livesTogether: p.boolean().default(true),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 世帯員. */
export class HouseholdMember extends HouseholdMemberSchema.class {}
HouseholdMemberSchema.setClass(HouseholdMember);

export { HouseholdMemberSchema };
