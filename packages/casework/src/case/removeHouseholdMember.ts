import { assertVersion } from '../desk/assertVersion.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { findMember, noteMember } from './putHouseholdMember.js';

export interface RemoveHouseholdMemberInput {
  memberId: string;
  expectedVersion: number;
}

/** Somebody was entered by mistake, or no longer belongs to the household. */
export const removeHouseholdMember = (desk: Desk, input: RemoveHouseholdMemberInput): Promise<{ personId: string }> =>
  command(desk, async (tx) => {
    const member = await findMember(tx, input.memberId);
    assertVersion(member, input.expectedVersion);
    const { caseId, personId, tenantId } = member;
    tx.em.remove(member);
    noteMember(tx, { caseId, personId, tenantId }, 'removed');
    return { personId };
  });
