/**
 * 本人. Records of persons are local to a tenant; there is no regional index of people. Each field group is a table, so
 * that what is disclosed separately is stored separately.
 */
export { type CreatePersonInput, createPerson } from './createPerson.js';
export { type GroupReadings, type PersonGroup, personGroups } from './groupReadings.js';
export { indexPerson } from './indexPerson.js';
export { formatNumber, nextNumber } from './nextNumber.js';
export { Person } from './Person.js';
export { PersonAddress } from './PersonAddress.js';
export { PersonContact } from './PersonContact.js';
export { PersonIdentity } from './PersonIdentity.js';
export { PersonLink } from './PersonLink.js';
export type { AddressInput, ContactInput, IdentityInput } from './personInput.js';
export { readPersonOfReferral, readPersons } from './readPersons.js';
export { nameTokens, phoneTokens, queryTokens, searchForm } from './searchKeys.js';
