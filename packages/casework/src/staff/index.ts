/**
 * 職員. Whoever works at the region's desk has one account and, in each organisation, a membership with roles, a unit and
 * a beginning and end. Organisations invite, change and end for themselves only; what they end denies from the next request on.
 */
export { type AcceptInvitationInput, type AcceptOutcome, acceptInvitation } from './acceptInvitation.js';
export { cancelInvitation } from './cancelInvitation.js';
export { type ChangeMembershipInput, changeMembership } from './changeMembership.js';
export { disableStaff, enableStaff } from './disableStaff.js';
export { type EndMembershipInput, endMembership } from './endMembership.js';
export { giveUpSeats } from './giveUpSeats.js';
export { Invitation } from './Invitation.js';
export { type InviteStaffInput, invitationDays, inviteStaff, loginFault, newInvitation } from './inviteStaff.js';
export { Membership } from './Membership.js';
export { membershipFaults } from './membershipInput.js';
export { type InvitationPreview, previewInvitation } from './openInvitation.js';
export { listColleagues, listInvitations, listStaff, readStaffEntry } from './readStaff.js';
export { Staff } from './Staff.js';
