import { act } from '../../../kit/conference.js';
import { tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import type { TestStaff } from '../../../kit/world.js';
import { bring, type Cast, callWithGuest, differs, handOut, line, type Story, step, write } from './Story.js';

const withMembers = '... on ConferencePayload { conference { id members { name } } }';
const namesIn = ({ conference }: any): string[] => conference.members.map(({ name }: { name: string }) => name);

/** The rows about meetings that name this account among those who read them. */
async function rowsOpenTo({ world }: Cast, { staffId }: TestStaff): Promise<number> {
  const tables = ['conference', 'conference_member', 'agenda_item', 'agenda_brief', 'agenda_sheet', 'conference_note'];
  const each = tables.map((table) => `select people from ${table}`).join(' union all ');
  return (await world.database.see.query(`select count(*)::int as n from (${each}) t where people ? $1`, [staffId])).rows[0].n;
}

/** Somebody of the council who goes, and the administrator who says so. */
async function leaverOf({ world, council }: Cast) {
  const leaver = await world.staff(council.tenantId, ['consultation_supporter'], { name: '厚岸 去' });
  const admin = await world.staff(council.tenantId, ['tenant_admin']);
  const leave = () =>
    admin.ask('mutation ($id: ID!) { endMembership(input: { membershipId: $id }) { __typename } }', {
      id: world.id('Membership', leaver.membershipId),
    });
  return { leaver, leave };
}

export const leaving: Story[] = [
  {
    name: 'Whoever leaves an office leaves its seats, though they keep the record, and is asked to no further meeting',
    play: async (cast) => {
      const { city } = cast;
      const { leaver, leave } = await leaverOf(cast);
      const { meeting } = await callWithGuest(cast, 'support_9', [leaver]);
      await act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: meeting, recurrence: 'FREQ=WEEKLY' });
      const { item } = await bring(cast, city, meeting, null);
      await handOut(city, item);
      await step(city, meeting, 'openConference');
      await act(leaver, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
      await write(city, meeting, line('話したこと', item));
      await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting, memberId: await seatOf(leaver, meeting) });
      const before = (await rowsOpenTo(cast, leaver)) > 0;
      const { data } = await leave();
      const after = await rowsOpenTo(cast, leaver);
      const taken = await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting });
      await step(city, meeting, 'endConference');
      const next = await tell(city, 'planNextConference', { conferenceId: meeting }, withMembers);
      return [
        ...differs('read before', before, true),
        ...differs('left', data?.endMembership.__typename, 'StaffPayload'),
        ...differs('rows that name them still', after, 0),
        ...differs('the record goes to the secretary', taken.__typename, 'ConferencePayload'),
        ...differs('asked again', namesIn(next).includes('厚岸 去'), false),
      ];
    },
  },
  {
    name: 'Whose time at the convening office is over is asked neither by its standing list nor to the next meeting',
    play: async (cast) => {
      const { world, city } = cast;
      const past = await world.staff(city.tenantId, ['supervisor'], { name: '市川 去' });
      const line = { kindCode: 'support_9', staffId: world.id('Staff', past.staffId), part: 'MEMBER' };
      await tell(city, 'addStandingMember', line, '... on StandingMemberPayload { standingMemberId }');
      const when = { startsAt: new Date(Date.now() + 3_600_000).toISOString(), endsAt: new Date(Date.now() + 7_200_000).toISOString() };
      const plan = () =>
        tell(city, 'planConference', { kindCode: 'support_9', title: '定例の会議', recurrence: 'FREQ=WEEKLY', ...when }, withMembers);
      const first = await plan();
      await world.database.see.query('update membership set valid_until = current_date - 2 where membership_id = $1', [past.membershipId]);
      const second = await plan();
      for (const name of ['callConference', 'openConference', 'endConference']) await step(city, first.conference.id, name);
      const next = await tell(city, 'planNextConference', { conferenceId: first.conference.id }, withMembers);
      await world.database.see.query('update standing_member set removed_at = now() where staff_id = $1', [past.staffId]);
      return differs(
        'asked before, by the list, to the next',
        [first, second, next].map((each) => namesIn(each).includes('市川 去')),
        [true, false, false],
      );
    },
  },
];
