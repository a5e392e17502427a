import { defineEntity, p } from '@mikro-orm/core';
import { day, edited, owned, shareable, versioned } from '../desk/columns.js';

const CaseWorkSchema = defineEntity({
  name: 'CaseWork',
  tableName: 'case_work',
  properties: {
    ...owned,
    caseId: p.uuid().primary(),
    personId: p.uuid(),
    employmentStatus: p.text().default('unknown'),
    leftWorkOn: day().nullable(),
    experience: p.text().nullable(),
    qualifications: p.text().nullable(),
    wish: p.text().nullable(),
    note: p.text().nullable(),
    ...shareable,
    ...versioned,
    ...edited,
  },
});

/** 仕事・職歴. */
export class CaseWork extends CaseWorkSchema.class {}
CaseWorkSchema.setClass(CaseWork);

export { CaseWorkSchema };
