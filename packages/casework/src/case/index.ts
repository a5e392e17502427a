/** ケースと支援経過. The time during which an office supports a person, what is known about the life, and what was done. */
export { Attachment } from './Attachment.js';
export { CaseBenefit } from './CaseBenefit.js';
export { CaseHealth } from './CaseHealth.js';
export { CaseHousehold } from './CaseHousehold.js';
export { CaseMoney } from './CaseMoney.js';
export { CaseSafety } from './CaseSafety.js';
export { CaseWork } from './CaseWork.js';
export { benefits, employmentStatuses, householdKinds, needs, recordMethods, relations, safetyRisks, sexes } from './codes.js';
export { HouseholdMember } from './HouseholdMember.js';
export { SupportCase } from './SupportCase.js';
export { SupportRecord } from './SupportRecord.js';
export { Task } from './Task.js';
export { type WriteRecordInput, writeRecord } from './writeRecord.js';
