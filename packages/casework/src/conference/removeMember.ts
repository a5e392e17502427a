import { ConflictError, InvalidError } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import type { Desk, Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { editConference, type OfConference } from './editConference.js';
import { endOpened } from './endOpened.js';
import { membersAskedTo } from './findConference.js';
import { foldRoster } from './roster.js';

export interface RemoveMemberInput extends OfConference {
  memberId: string;
}

/** 出席者から外す, even in the middle of a meeting: from the next request on, the room is closed to them. */
export const removeMember = (desk: Desk, input: RemoveMemberInput): Promise<{ conferenceId: string }> =>
  editConference(desk, input, ['seat', 'conference.member_removed'], async (conference, tx) => {
    conference.step('seat');
    const member = membersAskedTo(conference).find((each) => each.memberId === input.memberId && !each.removedAt);
    if (!member) throw new InvalidError('INVALID_INPUT', { memberId: 'UNKNOWN_CODE' });
    await giveUpSeat(tx, conference, member);
    await foldRoster(tx, conference);
  });

/** The seat of anybody but the recorder, who first hands the record on, is given up. */
export async function giveUpSeat(tx: Work, conference: Conference, member: ConferenceMember): Promise<void> {
  if (member.staffId && member.staffId === conference.recorderStaffId) throw new ConflictError('RECORDER_STAYS');
  await vacate(tx, conference, member);
}

/** A seat is given up, and with it whatever was told to it. The seat stays as it is: who pledged secrecy is bound by it still. */
export async function vacate(tx: Work, conference: Conference, member: ConferenceMember): Promise<void> {
  await inHome(tx, conference.tenantId, 'conference.member', () => member.leave(tx.now));
  await endOpened(tx, conference, { memberIds: [member.memberId] }, 'conference.member_removed');
  tellOnceMore(tx, conference, member);
}

/** The screen of whoever was taken off the list is told a last time: it asks again, and finds the room closed. */
function tellOnceMore(tx: Work, { conferenceId, version }: Conference, { memberTenantId, staffId }: ConferenceMember): void {
  if (!memberTenantId || !staffId) return;
  tx.news.push({ tenant: memberTenantId, kind: 'conference', subject: conferenceId, version, staff: [staffId] });
}
