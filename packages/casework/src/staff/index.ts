/**
 * 職員. Whoever works at the region's desk has one account and, in each organisation, a membership with roles, a unit and
 * a beginning and end. Organisations invite, change and end for themselves only; what they end denies from the next request on.
 */
export { colleagueFault, unitFault } from './colleague.js';
export { Invitation } from './Invitation.js';
export { Membership } from './Membership.js';
export { Staff } from './Staff.js';
