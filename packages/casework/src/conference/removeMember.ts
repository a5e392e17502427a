import { ConflictError, InvalidError } from '@tsunagi/access';
import type { Desk, Work } from '../desk/desk.js';
import { endStatement } from '../disclosure/index.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { editConference, type OfConference } from './editConference.js';
import { membersAskedTo } from './findConference.js';
import { foldRoster, inEveryLedger, seatKey } from './roster.js';

export interface RemoveMemberInput extends OfConference {
  memberId: string;
}

/** 出席者から外す, even in the middle of a meeting: from the next request on, the room is closed to them. */
export const removeMember = (desk: Desk, input: RemoveMemberInput): Promise<{ conferenceId: string }> =>
  editConference(desk, input, ['seat', 'conference.member_removed'], async (conference, tx) => {
    conference.step('seat');
    const member = membersAskedTo(conference).find((each) => each.memberId === input.memberId && !each.removedAt);
    if (!member) throw new InvalidError('INVALID_INPUT', { memberId: 'UNKNOWN_CODE' });
    if (member.staffId && member.staffId === conference.recorderStaffId) throw new ConflictError('RECORDER_STAYS');
    member.leave(tx.now);
    await inEveryLedger(tx, conference, 'conference.leave', leave, [member.memberId, seatKey(member), tx.asker.staff]);
    await foldRoster(tx, conference);
    tellOnceMore(tx, conference, member);
  });

/** The screen of whoever was taken off the list is told a last time: it asks again, and finds the room closed. */
function tellOnceMore(tx: Work, { conferenceId, version }: Conference, { memberTenantId, staffId }: ConferenceMember): void {
  if (!memberTenantId || !staffId) return;
  tx.news.push({ tenant: memberTenantId, kind: 'conference', subject: conferenceId, version, staff: [staffId] });
}

/** Ends the open lines of one member and takes the name off every row that they opened: the fold without these lines. */
const leave = `
with given as (select ?::int as region_id, ?::uuid as tenant_id, ?::uuid as conference_id, ?::uuid as member_id, ?::text as seat, ?::uuid as by),
ended as (${endStatement(
  'conference.member_removed',
  `from given join agenda_item i on i.region_id = given.region_id and i.tenant_id = given.tenant_id and i.conference_id = given.conference_id
  join disclosure o on o.region_id = i.region_id and o.tenant_id = i.tenant_id and o.origin_id = i.item_id and o.origin = 'conference'
    and o.verb = 'opens' and o.to_member_id = given.member_id and o.until > now()`,
)}),
items as (update agenda_item t set people = t.people - given.seat from given where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.conference_id = given.conference_id),
sheets as (update agenda_sheet t set people = t.people - given.seat from given where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.conference_id = given.conference_id),
notes as (update conference_note t set people = t.people - given.seat from given where t.region_id = given.region_id
  and t.tenant_id = given.tenant_id and t.conference_id = given.conference_id)
select 1`;
