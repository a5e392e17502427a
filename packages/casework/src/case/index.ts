/** ケースと支援経過. The time during which an office supports a person, what is known about the life, and what was done. */
export { type AssignCaseInput, assignCase } from './assignCase.js';
export { CaseBenefit } from './CaseBenefit.js';
export { CaseHealth } from './CaseHealth.js';
export { CaseHousehold } from './CaseHousehold.js';
export { CaseMoney } from './CaseMoney.js';
export { CaseSafety } from './CaseSafety.js';
export { CaseWork } from './CaseWork.js';
export {
  type BenefitFields,
  changeBenefit,
  changeHealth,
  changeHousehold,
  changeMoney,
  changeSafety,
  changeWork,
  type HealthFields,
  type HouseholdFields,
  type MoneyFields,
  type OfCase,
  type SafetyFields,
  type WorkFields,
} from './changeGroups.js';
export { type ChangeRecordInput, changeRecord } from './changeRecord.js';
export { type CloseCaseInput, closeCase } from './closeCase.js';
export {
  type Audience,
  audiences,
  benefits,
  closeReasons,
  employmentStatuses,
  householdKinds,
  recordMethods,
  recordPhrases,
  relations,
  safetyRisks,
  welfareStatuses,
} from './codes.js';
export { HouseholdMember } from './HouseholdMember.js';
export { listRecordsOfReferral } from './listRecordsOfReferral.js';
export { type OpenCaseInput, openCase } from './openCase.js';
export { type PutHouseholdMemberInput, putHouseholdMember } from './putHouseholdMember.js';
export { RecordVersion } from './RecordVersion.js';
export { listCasesOfPersons, readCase, readCases } from './readCases.js';
export { type EarlierRecord, isCorrected } from './readEarlier.js';
export { listRecords, readRecord } from './readRecords.js';
export { type RemoveHouseholdMemberInput, removeHouseholdMember } from './removeHouseholdMember.js';
export { SupportCase } from './SupportCase.js';
export { SupportRecord } from './SupportRecord.js';
export { type WriteRecordInput, writeRecord } from './writeRecord.js';
