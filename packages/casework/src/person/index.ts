/**
 * 本人. Records of persons are local to a tenant; there is no regional index of people. Each field group is a table, so
 * that what is disclosed separately is stored separately.
 */

export { aroundRecords, type RecordOfPerson } from './aroundRecord.js';
export {
  type ChangeAddressInput,
  type ChangeContactInput,
  changeAddress,
  changeContact,
  getPersonToChange,
  identityGroup,
  type OfPerson,
} from './changePerson.js';
export { type AccessPurpose, accessPurposes, birthPrecisions, sexes } from './codes.js';
export { type CreatePersonInput, createPerson } from './createPerson.js';
export { drawNumber } from './drawNumber.js';
export { type DuplicateQuery, type DuplicateReason, duplicateArgs, duplicateReasons, findDuplicates } from './findDuplicates.js';
export { findPersons } from './findPersons.js';
export { type GroupReadings, type PersonGroup, personGroups } from './groupReadings.js';
export { indexPerson } from './indexPerson.js';
export { type Involvement, type Involving, involvements, involvementsIn } from './involvement.js';
export { listMyPersons } from './listMyPersons.js';
export { Person } from './Person.js';
export { PersonAddress } from './PersonAddress.js';
export { PersonContact } from './PersonContact.js';
export { PersonIdentity } from './PersonIdentity.js';
export { PersonLink } from './PersonLink.js';
export type { AddressInput, ContactInput, IdentityInput } from './personInput.js';
export { type EditedGroup, findGroup, putGroup } from './putGroup.js';
export { listLinksOfPersons } from './readLinks.js';
export { readOwnWork } from './readOwnWork.js';
export { readPersonOfReferral, readPersons, readsAddress } from './readPersons.js';
export { isEmptyQuery, namesOfIdentity, nameTokens, queryTokens, type SearchQuery, tailTokens, wholeTokensOf } from './searchKeys.js';
export { groupsOfRole, type Withholding, withheldGroups, withholdings } from './withheld.js';
