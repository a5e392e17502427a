import { giveNotice } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { membersAskedTo } from './findConference.js';

/** How a meeting is called in a notice. */
export const numberOf = ({ sessionNumber, title }: Conference): string => `第${sessionNumber}回 ${title}`;

/**
 * A notice to everybody on the list, or to these of them: which meeting, and that is all. An office that has named nobody yet is
 * told as a whole.
 */
export async function tellMembers(
  tx: Work,
  conference: Conference,
  kind: string,
  among: (member: ConferenceMember) => boolean = () => true,
): Promise<void> {
  for (const { memberTenantId, staffId, removedAt } of membersAskedTo(conference).filter(among)) {
    if (removedAt || !memberTenantId || staffId === tx.asker.staff) continue;
    await giveNotice(
      tx,
      { tenant: memberTenantId, staff: staffId ?? null },
      { kind, number: numberOf(conference), conferenceId: conference.conferenceId },
    );
  }
}

/** The same to those of the convener's office who sit there. */
export async function tellConvener(tx: Work, conference: Conference, kind: string): Promise<boolean> {
  const { conferenceId, tenantId } = conference;
  const own = membersAskedTo(conference).filter((each) => !each.removedAt && each.memberTenantId === tenantId);
  const seated = own.flatMap((each) => each.staffId ?? []);
  const about = { kind, number: numberOf(conference), conferenceId };
  for (const staff of seated) await giveNotice(tx, { tenant: tenantId, staff }, about);
  return seated.length > 0;
}
