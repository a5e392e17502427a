import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { Conference } from './Conference.js';
import type { ConferenceMember } from './ConferenceMember.js';
import { membersAskedTo } from './findConference.js';
import { openOwnItems } from './handItemsOn.js';
import { raiseBoard } from './raiseBoard.js';
import { homesOf, seatKey } from './roster.js';
import { numberOf } from './tellMembers.js';

const pledgedSince = 'conference.pledged_since';

const notYet = `
with told as (insert into notice (region_id, tenant_id, notice_id, staff_id, kind, conference_id, number, at)
  select distinct on (i.presenter_staff_id) i.region_id, i.tenant_id, gen_random_uuid(), i.presenter_staff_id, ?, ?::uuid, ?, ?::timestamptz
  from agenda_item i join agenda_brief b on b.region_id = i.region_id and b.item_id = i.item_id
  where i.region_id = ? and i.tenant_id = ? and i.conference_id = ? and i.person_id is not null and i.state = 'distributed'
    and i.presenter_staff_id = any(?::uuid[]) and coalesce((b.people ->> ?)::bigint, 0) <= extract(epoch from ?::timestamptz)
    and not exists (select from jsonb_array_elements(b.exceptions) e where e ->> 'memberId' = ? and (e ->> 'nothing')::boolean)
    and not exists (select from notice n where n.region_id = i.region_id and n.tenant_id = i.tenant_id
      and n.staff_id = i.presenter_staff_id and n.kind = ? and n.conference_id = i.conference_id and n.seen_at is null)
  returning *)
select enqueue('send-mail', json_build_object('region', region_id, 'tenant', tenant_id, 'notice', notice_id)) from told`;

/** What follows a pledge of secrecy, given anew or once more: what the member presents opens to them, and the first one is told. */
export async function followPledge(tx: Work, conference: Conference, seat: ConferenceMember): Promise<void> {
  await openOwnItems(tx, conference, seat);
  if (seat.pledgedAt?.getTime() === tx.now.getTime()) await tellOfPledge(tx, conference, seat);
}

/**
 * Whoever pledges secrecy after papers went out gets nothing by that: who is told what, and on which basis, is for those to say who
 * present it, and when they handed it out nobody was chosen by name. They hear that there is somebody, once until they have seen it.
 */
async function tellOfPledge(tx: Work, conference: Conference, seat: ConferenceMember): Promise<void> {
  const { conferenceId } = conference;
  // A hand-out at the same moment does not see the pledge, nor this the hand-out: they meet on one row, and the later begins again.
  await raiseBoard(tx, conference, 1, 'other');
  const seated = membersAskedTo(conference).filter((each) => !each.removedAt && each.staffId && each.memberId !== seat.memberId);
  const presenters = `{${[...new Set(seated.map((each) => each.staffId))].join()}}`;
  const about = [pledgedSince, conferenceId, numberOf(conference), tx.now];
  for (const home of homesOf(conference, seated)) {
    const which = [tx.asker.region, home, conferenceId, presenters, seatKey(seat), tx.now, seat.memberId, pledgedSince];
    await inHome(tx, home, 'notice', { sql: notYet, values: [...about, ...which], protects: conferenceId });
  }
}
