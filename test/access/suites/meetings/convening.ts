import { act, seeBoard } from '../../../kit/conference.js';
import { given, tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { bring, type Cast, callWithGuest, differs, itemPayload, type Story, seatMate, step, wordsOn } from './Story.js';

type Who = Cast['city'];

/** What the office does that calls a meeting: afterwards, and where it never came to be. */
export const convening: Story[] = [
  {
    name: 'An item follows no statute under which the convening office may call no meeting: it would be told without consent',
    play: async (cast) => {
      const { world, city, council } = cast;
      const lead = await world.staff(council.tenantId, ['chief_consultation_supporter']);
      const bringTo = async (who: Who) => {
        const { meeting } = await callWithGuest({ ...cast, city: who }, 'case_meeting', []);
        const about = { conferenceId: meeting, sort: 'CASE', title: '案件', kindCode: 'support_9', fieldGroups: ['IDENTITY'] };
        return act(who, 'proposeItem', 'ProposeItemInput', {
          ...{ ...about, personId: await given(world).person(who) },
          idempotencyKey: crypto.randomUUID(),
        });
      };
      return [
        ...differs('brought by whoever may call it', (await bringTo(city)).__typename, 'ConferencePayload'),
        ...differs('brought by whoever may not', (await bringTo(lead)).code, 'NOT_THE_CONVENER'),
      ];
    },
  },
  {
    name: 'An empty chair at the meeting is no knowledge of what was said there: its minutes are read before they are approved',
    play: async (cast) => {
      const { city, mate, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      await seatMate(cast, meeting);
      for (const name of ['openConference', 'endConference', 'circulateMinutes']) await step(city, meeting, name);
      const { availableActions: offered } = await seeBoard(mate, meeting);
      const blind = await step(mate, meeting, 'approveMinutes');
      await step(mate, meeting, 'examineMinutes');
      const seen = await step(mate, meeting, 'approveMinutes');
      return [
        ...differs('offered', [offered.includes('EXAMINE'), offered.includes('APPROVE')], [true, false]),
        ...differs('approved blindly', blind.code, 'MINUTES_NOT_READ'),
        ...differs('approved once read', seen.conference?.state, 'APPROVED'),
      ];
    },
  },
  {
    name: 'Whoever has no account confirms the minutes through the convener, who notes how and on which day, and nobody else does',
    play: async (cast) => {
      const { world, city, council } = cast;
      const { meeting, guest } = await callWithGuest(cast, 'support_9', [council]);
      await step(city, meeting, 'openConference');
      await act(city, 'noteAttendance', 'NoteAttendanceInput', { memberId: guest, present: true });
      for (const name of ['endConference', 'circulateMinutes']) await step(city, meeting, name);
      const note = (who: Who, means: string, on: string, memberId = guest): Promise<any> =>
        act(who, 'noteConfirmation', 'NoteConfirmationInput', { memberId, means, on, remark: '次回も夕方に' }).catch((error) => error);
      const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
      const refused = [
        (await note(council, 'PHONE', today)).code,
        (await note(city, 'PHONE', today, await seatOf(council, meeting))).code,
        (await note(city, 'SCREEN', today)).fields?.[0].code,
        (await note(city, 'PHONE', '2099-01-01')).fields?.[0].code,
      ];
      const yesterday = new Date(Date.now() - 15 * 3_600_000).toISOString().slice(0, 10); // in Japan
      await note(city, 'PHONE', yesterday);
      const { data } = await city.ask('query ($id: ID!) { conference(id: $id) { members { id confirmation } } }', { id: meeting });
      const { rows } = await world.database.see.query(
        "select actor_staff_id, data from audit_event where verb = 'conference.confirmation_noted'",
      );
      const minutes = await wordsOn(cast, city, 'minutes', meeting);
      return [
        ...differs('refused', refused, ['FORBIDDEN', 'FORBIDDEN', 'UNKNOWN_CODE', 'DATE_IN_FUTURE']),
        ...differs('confirmed', data.conference.members.find((each: any) => each.id === guest).confirmation, 'PHONE'),
        ...differs('logged', [rows.length, rows[0]?.actor_staff_id, rows[0]?.data.means], [1, city.staffId, 'phone']),
        ...differs(
          'in the minutes',
          minutes.includes(`${yesterday.replaceAll('-0', '-').replaceAll('-', '/')}電話で民生委子（民生委員）：次回も夕方に`),
          true,
        ),
      ];
    },
  },
  {
    name: 'A meeting past its day that nobody opened is no meeting to come: it was held, it was not, or it is moved',
    play: async (cast) => {
      const { world, city, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      await world.database.see.query(
        `update conference set starts_at = starts_at - interval '3 days', ends_at = ends_at - interval '3 days'
         where conference_id = (select conference_id from conference order by created_at desc limit 1)`,
      );
      const listed = async (when: string) => {
        const asked = `{ conferences(when: ${when}, first: 100) { edges { node { id neverOpened availableActions } } } }`;
        const { data } = await city.ask(asked);
        return data.conferences.edges.map(({ node }: any) => node).find(({ id }: { id: string }) => id === meeting);
      };
      const [coming, over] = [await listed('UPCOMING'), await listed('PAST')];
      await step(city, meeting, 'openConference');
      const query = 'query ($id: ID!) { conference(id: $id) { state neverOpened startsAt openedAt } }';
      const { conference: held } = (await city.ask(query, { id: meeting })).data;
      return [
        ...differs('among those to come', coming, undefined),
        ...differs('among those that are over', over?.neverOpened, true),
        ...differs(
          'what may be said of it',
          ['OPEN', 'CHANGE', 'CANCEL'].filter((each) => !over?.availableActions.includes(each)),
          [],
        ),
        ...differs('held after all', [held.state, held.neverOpened, held.openedAt], ['OPEN', false, held.startsAt]),
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
      const offers = async () => (await seeBoard(city, meeting)).availableActions.includes('NEXT');
      const before = await offers();
      const { conference } = await next(city);
      const after = await offers();
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
        ...differs('offered before and after', [before, after], [true, false]),
        ...differs('planned twice', twice.code, 'NEXT_IS_PLANNED'),
        ...differs('asked again', conference.members.length, 3),
        ...differs('told to bring the case again', rows[0].told, 1),
      ];
    },
  },
];
