import { act, seeBoard } from '../../../kit/conference.js';
import { tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { bring, type Cast, callWithGuest, differs, handOut, itemPayload, type Story, step, wordsOn } from './Story.js';

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
  await act(hospital, 'acceptSeat', 'AcceptSeatInput', { memberId });
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
  {
    name: 'The next of meetings that recur is planned once one is over, with what was left over about nobody, and a word to whoever brought a case',
    play: async (cast) => {
      const { world, city, mate, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      await act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: meeting, recurrence: 'FREQ=WEEKLY' });
      await bring(cast, council, meeting, null);
      for (const [title, purpose] of [
        ['冬の足', '音別から'],
        ['話した課題', ''],
      ])
        await tell(city, 'proposeItem', { conferenceId: meeting, sort: 'ISSUE', title, purpose }, itemPayload);
      const [{ id: left }] = (await seeBoard(city, meeting)).items;
      await tell(city, 'addPaper', { itemId: left, title: '時刻表', text: '一日二本' }, itemPayload);
      const next = (who: Who): Promise<any> =>
        tell(
          who,
          'planNextConference',
          { conferenceId: meeting },
          '... on ConferencePayload { conference { id startsAt items { title brief { purpose } sheets { title text } } members { name } } }',
        );
      const early = await next(city);
      await step(city, meeting, 'openConference');
      const [, discussed] = (await seeBoard(city, meeting)).items;
      const notes = [{ key: crypto.randomUUID(), itemId: discussed.id, kind: 'NOTE', text: '話した' }];
      await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
      await step(city, meeting, 'endConference');
      const seatless = await next(mate).catch((error) => error.code);
      const { conference } = await next(city);
      const read = (await seeBoard(council, conference.id)).items.flatMap((each: any) => each.sheets).length;
      const twice = await next(city);
      const { startsAt } = (await city.ask('query ($id: ID!) { conference(id: $id) { startsAt } }', { id: meeting })).data.conference;
      const { rows } = await world.database.see.query(
        "select count(*)::int as told from notice where kind = 'conference.item_left' and staff_id = $1",
        [council.staffId],
      );
      return [
        ...differs('before it is over', early.code, 'CONFERENCE_STATE'),
        ...differs('by somebody without a seat', seatless, 'FORBIDDEN'),
        ...differs('hours later', Math.round((Date.parse(conference.startsAt) - Date.parse(startsAt)) / 3_600_000), 7 * 24),
        ...differs('carried over', conference.items, [
          { title: '冬の足', brief: { purpose: '音別から' }, sheets: [{ title: '時刻表', text: '一日二本' }] },
        ]),
        ...differs('pages that others read of it', read, 1),
        ...differs('planned twice', twice.code, 'NEXT_IS_PLANNED'),
        ...differs('asked again', conference.members.length, 3),
        ...differs('told to bring the case again', rows[0].told, 1),
      ];
    },
  },
];
