/**
 * Who may do what. A city office answers for every look at a person's life: this package says, in one table,
 * which role may do what to which rows; everything else (lists, buttons, refusals, the printed matrix) is drawn from it.
 */
export { type Ability, abilityFor, decidingFacts, rulesFor } from './ability.js';
export { type Action, actions } from './actions.js';
export { type Actor, hasRole, nobody, operatorActor, systemActor, type Who } from './actor.js';
export { authorize, authorizeEver, authorizeNew, can, canEver } from './authorize.js';
export { type Duty, duties, dutiesOf } from './duties.js';
export { type ErrorCode, errorCodes, type Words } from './errorCodes/index.js';
export * from './errors.js';
export { type Explanation, explainAccess } from './explain.js';
export { type FieldGroup, fieldGroupNames, fieldGroups, sensitiveGroups } from './fieldGroups.js';
export { namedAs } from './namedAs.js';
export type { PolicyLine, SubjectPolicy } from './policy.js';
export { policyTable, type Subject } from './policyTable.js';
export { type Relation, type RowCondition, relations } from './relations.js';
export {
  caseRoles,
  isOnlyPartner,
  leadRoles,
  type Role,
  receivingRoles,
  roleGroups,
  roles,
  rolesOf,
  roleWords,
  type StaffRole,
  staffRoles,
  unattendedRoles,
} from './roles.js';
export { type Language, wordsFor } from './wordsFor.js';
