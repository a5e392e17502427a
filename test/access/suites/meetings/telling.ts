import { act, seeBoard } from '../../../kit/conference.js';
import { tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { bring, type Cast, callWithGuest, differs, handOut, itemPayload, type Story, seenBy, step, wordsOn } from './Story.js';

type Who = Cast['city'];

const purposes = async (who: Who, meeting: string): Promise<(string | null)[]> =>
  (await seeBoard(who, meeting)).items.map((item: any) => item.brief?.purpose ?? null);

const opinionsSeenBy = async (who: Who, meeting: string): Promise<string[]> =>
  (await seeBoard(who, meeting)).opinions.map((each: { text: string }) => each.text).sort();

async function decline(who: Who, meeting: string, opinion: string, itemId?: string): Promise<any> {
  return act(who, 'declineSeat', 'DeclineSeatInput', { memberId: await seatOf(who, meeting), opinion, itemId });
}

/** Somebody of the hospital, asked once the papers are out. */
async function joinLate({ world, city, hospital }: Cast, meeting: string): Promise<void> {
  const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', hospital.tenantId), part: 'MEMBER' };
  const memberId = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
  await act(hospital, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: world.id('Staff', hospital.staffId) });
  await act(hospital, 'acceptSeat', 'AcceptSeatInput', { memberId: await seatOf(hospital, meeting) });
}

export const telling: Story[] = [
  {
    name: 'What stands behind a title is read by those to whom the papers were handed, and by nobody who joins late',
    play: async (cast) => {
      const { city, council, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'coordination', [council]);
      const { item, consent } = await bring(cast, city, meeting, [council], { purpose: '借金のことを話したい' });
      const before = [
        ...differs('whoever brought it reads', await purposes(city, meeting), ['借金のことを話したい']),
        ...differs('read before anything is handed out', await purposes(council, meeting), [null]),
      ];
      await handOut(city, item);
      await joinLate(cast, meeting);
      const told = [
        ...differs('read with the papers', await purposes(council, meeting), ['借金のことを話したい']),
        ...differs('read by whoever joined late', await purposes(hospital, meeting), [null]),
      ];
      const groups = (await seeBoard(hospital, meeting)).items[0].brief?.fieldGroups ?? [];
      await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
      return [
        ...before,
        ...told,
        ...differs('field groups told to whoever joined late', groups, []),
        ...differs('read after the withdrawal', await purposes(council, meeting), [null]),
      ];
    },
  },
  {
    name: 'Whoever is asked when the meeting has begun does not even know of the cases that were brought before, until they are told',
    play: async (cast) => {
      const { city, council, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'coordination', [council]);
      const { item } = await bring(cast, city, meeting, [council, hospital], { title: '朝の案件' });
      await tell(city, 'proposeItem', { conferenceId: meeting, sort: 'ISSUE', title: '冬の足' }, itemPayload);
      await handOut(city, item);
      await step(city, meeting, 'openConference');
      await joinLate(cast, meeting);
      await bring(cast, city, meeting, [council], { title: '後の案件' });
      const titles = async (who: Who) => (await seenBy(who, meeting))?.titles;
      const late = await titles(hospital);
      await handOut(city, item);
      return [
        ...differs('known to who was there in time', await titles(council), ['朝の案件', '冬の足', '後の案件']),
        ...differs('known to who came late', late, ['冬の足', '後の案件']),
        ...differs('once it is told to them too', await titles(hospital), ['朝の案件', '冬の足', '後の案件']),
      ];
    },
  },
  {
    name: 'A withdrawal moves the boards of those who knew of the case, and of nobody else',
    play: async (cast) => {
      const { world, city, council, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'coordination', [council]);
      const { consent } = await bring(cast, city, meeting, [council]);
      await step(city, meeting, 'openConference');
      await joinLate(cast, meeting);
      const [{ last }] = (await world.database.see.query('select max(at)::text as last from outbox')).rows;
      await tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
      const { rows } = await world.database.see.query(
        `select unnest(staff_ids) as staff from outbox where kind = 'conference' and at > $1::timestamptz`,
        [last],
      );
      const told = new Set(rows.map(({ staff }) => staff));
      return differs(
        'told',
        [city, council, hospital].map(({ staffId }) => told.has(staffId)),
        [true, true, false],
      );
    },
  },
  {
    name: 'A written opinion is read by those who hear its item, and about no item by its author and the convener',
    play: async (cast) => {
      const { city, council, deputy, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council, hospital]);
      const { item } = await bring(cast, city, meeting, null);
      const without = [{ memberId: await seatOf(hospital, meeting), fieldGroups: [], nothing: true }];
      await handOut(city, item, { exceptions: without });
      await decline(council, meeting, '本人は夜が不安', item);
      await decline(council, meeting, '会議のことで一言');
      const unheard = await decline(hospital, meeting, '聞いていない案件', item);
      await decline(hospital, meeting, '病院からの一言');
      return [
        ...differs('of an item one does not hear', unheard.fields, [{ field: 'itemId', code: 'UNKNOWN_CODE' }]),
        ...differs('read by the convener', await opinionsSeenBy(city, meeting), ['会議のことで一言', '本人は夜が不安', '病院からの一言']),
        ...differs('read by its author', await opinionsSeenBy(council, meeting), ['会議のことで一言', '本人は夜が不安']),
        ...differs('read by whoever does not hear the item', await opinionsSeenBy(hospital, meeting), ['病院からの一言']),
        ...differs('read by a colleague without a seat', await opinionsSeenBy(deputy, meeting), []),
      ];
    },
  },
  {
    name: 'Who pledged secrecy and was there stands in the papers of the meeting, though they have left',
    play: async (cast) => {
      const { city, council, hospital } = cast;
      const { meeting, guest } = await callWithGuest(cast, 'support_9', [council, hospital]);
      await step(city, meeting, 'openConference');
      await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
      const off = { conferenceId: meeting, memberId: await seatOf(council, meeting) };
      await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off);
      await act(city, 'noteAttendance', 'NoteAttendanceInput', { memberId: guest, present: true });
      await step(city, meeting, 'endConference');
      const late = await act(hospital, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
      const [pledges, minutes] = [await wordsOn(cast, city, 'pledges', meeting), await wordsOn(cast, city, 'minutes', meeting)];
      const attended = minutes.slice(minutes.indexOf('出席'), minutes.indexOf('欠席'));
      return [
        ...differs('in the list of pledges', pledges.includes('厚岸海途中退席'), true),
        ...differs('in the minutes', attended.includes('厚岸海（厚岸町社協）途中退席'), true),
        ...differs('a guest on paper who was there', attended.includes('民生委子'), true),
        ...differs('entering once it is over', late.code, 'CONFERENCE_STATE'),
      ];
    },
  },
  {
    name: 'Whom the convener would like to come stands there for the office that is asked, which names its own, and for nobody else',
    play: async (cast) => {
      const { world, city, council, deputy, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [hospital]);
      const asked = {
        conferenceId: meeting,
        memberTenantId: world.id('Tenant', council.tenantId),
        wish: '相談支援員の佐藤さん',
        part: 'MEMBER',
      };
      const memberId = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
      const seenAs = async (who: Who): Promise<any> => {
        const { data } = await who.ask('query ($id: ID!) { conference(id: $id) { members { id name wish hasAccount } } }', { id: meeting });
        return data.conference.members.find((each: { id: string }) => each.id === memberId);
      };
      const before = [await seenAs(city), await seenAs(deputy), await seenAs(hospital)];
      await act(deputy, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: world.id('Staff', council.staffId) });
      const named = await seenAs(hospital);
      return [
        ...differs(
          'wish, for convener, office and others',
          before.map(({ wish }) => wish),
          ['相談支援員の佐藤さん', '相談支援員の佐藤さん', null],
        ),
        ...differs('before anybody is named', before[2].hasAccount, false),
        ...differs('named by the office', named, { id: memberId, name: '厚岸 海', wish: null, hasAccount: true }),
      ];
    },
  },
  {
    name: 'An office says that nobody will come, and the convener says so for somebody on paper; nobody says it for others',
    play: async (cast) => {
      const { world, city, council, deputy } = cast;
      const { meeting, guest } = await callWithGuest(cast, 'support_9', [council]);
      const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', council.tenantId), part: 'MEMBER' };
      const { conference } = await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked);
      const { id: memberId } = conference.members.at(-1);
      const refused = await act(city, 'declineSeat', 'DeclineSeatInput', { memberId }).catch((error) => error.code);
      await act(deputy, 'declineSeat', 'DeclineSeatInput', { memberId });
      await act(city, 'declineSeat', 'DeclineSeatInput', { memberId: guest });
      const answers = (await seeBoard(city, meeting)).members.filter((each: any) => [memberId, guest].includes(each.id));
      return [
        ...differs('said by the convener for an office', refused, 'FORBIDDEN'),
        ...differs(
          'answers',
          answers.map((each: any) => each.answer),
          ['DECLINED', 'DECLINED'],
        ),
      ];
    },
  },
];
