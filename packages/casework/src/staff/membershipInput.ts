import { type StaffRole, staffRoles } from '@tsunagi/access';
import { dayFault, type Fault, requiredTextFault } from '../desk/faults.js';

/** What an organisation decides about somebody who works for it. */
export interface MembershipInput {
  displayName: string;
  displayKana: string;
  jobTitle: string;
  unitId?: string | null;
  roles: StaffRole[];
  /** First day, ISO date. */
  validFrom: string;
  /** Last day, ISO date; open without. */
  validUntil?: string | null;
}

const kanaFault = (text: string | null): Fault =>
  !text ? 'REQUIRED' : /^[ァ-ヶー・\s　]*$/.test(text.normalize('NFKC')) ? requiredTextFault(text, 100) : 'BAD_KANA';

const rolesFault = (roles: StaffRole[] | null): Fault => {
  if (!roles || roles.length === 0) return 'REQUIRED';
  return roles.every((role) => staffRoles.includes(role)) ? null : 'UNKNOWN_CODE';
};

/** Each field of a membership with its fault; none where all are sound. */
export function membershipFaults(input: Partial<MembershipInput>): Record<string, Fault> {
  const { validFrom, validUntil, roles } = input;
  return {
    ...(input.displayName !== undefined && { displayName: requiredTextFault(input.displayName, 100) }),
    ...(input.displayKana !== undefined && { displayKana: kanaFault(input.displayKana) }),
    ...(input.jobTitle !== undefined && { jobTitle: requiredTextFault(input.jobTitle, 100) }),
    ...(roles !== undefined && { roles: rolesFault(roles) }),
    ...(validFrom !== undefined && { validFrom: dayFault(validFrom) }),
    validUntil: dayFault(validUntil) ?? (validUntil && validFrom && validUntil < validFrom ? 'DATE_ORDER' : null),
  };
}
