import { giveUpSeats, systemDesk } from '@tsunagi/casework';
import { act } from '../../../kit/conference.js';
import { tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { region, type TestStaff } from '../../../kit/world.js';
import { bring, type Cast, callWithGuest, differs, handOut, line, type Story, seenBy, step, wordsOn, write } from './Story.js';

const withMembers = '... on ConferencePayload { conference { id members { name } } }';
const namesIn = ({ conference }: any): string[] => conference.members.map(({ name }: { name: string }) => name);

/** The rows about meetings that name this account among those who read them. */
async function rowsOpenTo({ world }: Cast, { tenantId, staffId }: TestStaff): Promise<number> {
  const tables = ['conference', 'conference_member', 'agenda_item', 'agenda_brief', 'agenda_sheet', 'conference_note'];
  const each = tables.map((table) => `select people from ${table}`).join(' union all ');
  return (await world.database.see.query(`select count(*)::int as n from (${each}) t where people ? named_as($1, $2)`, [tenantId, staffId]))
    .rows[0].n;
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

/** As the worker does it for each office in turn. */
async function giveUp({ world, council, city }: Cast, staffId?: string): Promise<void> {
  for (const { tenantId } of [council, city]) await giveUpSeats(systemDesk(world.house.orm, region, tenantId, 'story'), staffId);
}

/** A meeting in which somebody of the council was handed the papers of a case. */
async function toldAt(cast: Cast, member: TestStaff, more: TestStaff[] = []): Promise<string> {
  const { meeting } = await callWithGuest(cast, 'support_9', [member, ...more]);
  const { item } = await bring(cast, cast.city, meeting, null, { purpose: '話し合いたいこと' });
  await handOut(cast.city, item);
  return meeting;
}

export const leaving: Story[] = [
  {
    name: 'Whoever works in two offices hears at the desk of one of them nothing that they were told for the other',
    play: async (cast) => {
      const { world, hospital } = cast;
      const { leaver: council } = await leaverOf(cast);
      const elsewhere = await world.alsoIn(hospital.tenantId, council, ['partner_coordinator']);
      const meeting = await toldAt(cast, council, [hospital]);
      const told = { titles: ['案件'], pages: 1, notes: [] };
      const own = await seatOf(council, meeting);
      const answered = await act(elsewhere, 'acceptSeat', 'AcceptSeatInput', { memberId: own }).catch((error) => error.code);
      return [
        ...differs('at the desk for which they sit there', await seenBy(council, meeting), told),
        ...differs('at the other', await seenBy(elsewhere, meeting), { titles: [], pages: 0, notes: [] }),
        ...differs('answered at the other', answered, 'FORBIDDEN'),
        ...differs('printed at the other', await wordsOn(cast, elsewhere, 'pack', own), ''),
      ];
    },
  },
  {
    name: 'A last day that has passed, and an account that is disabled, give up the seats and what was told to them',
    play: async (cast) => {
      const { world, council } = cast;
      const [{ leaver: past }, { leaver: disabled }, still] = [await leaverOf(cast), await leaverOf(cast), council];
      for (const each of [past, disabled, still]) await toldAt(cast, each);
      const rows = async () =>
        [await rowsOpenTo(cast, past), await rowsOpenTo(cast, disabled), await rowsOpenTo(cast, still)].map((n) => n > 0);
      const before = await rows();
      await world.database.see.query('update membership set valid_until = current_date - 2 where membership_id = $1', [past.membershipId]);
      await giveUp(cast);
      const nextDay = await rows();
      await giveUp(cast, disabled.staffId);
      return [
        ...differs('before', before, [true, true, true]),
        ...differs('once the last day is over', nextDay, [false, true, true]),
        ...differs('once the account is disabled', await rows(), [false, false, true]),
      ];
    },
  },
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
