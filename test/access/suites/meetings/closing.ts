import { namedAs } from '@tsunagi/access';
import { act, seeBoard } from '../../../kit/conference.js';
import { tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { bring, type Cast, callWithGuest, differs, handOut, line, type Story, seatMate, seenBy, step, wordsOn, write } from './Story.js';

const nothing = { titles: [], pages: 0, notes: [] };
const withdraw = (who: Cast['city'], consentId: string): Promise<any> =>
  tell(who, 'withdrawConsent', { consentId, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');

/** How much of the papers and of the record of the latest meeting stands open to a seat or an account, whoever could ask for it. */
async function openTo({ world }: Cast, key: string): Promise<number> {
  const { rows } = await world.database.see.query(
    `select count(*)::int as open from (select conference_id, people from agenda_sheet where person_id is not null union all
       select conference_id, people from conference_note where person_id is not null) t where (people->>$1)::bigint > extract(epoch from now())
       and conference_id = (select conference_id from conference order by created_at desc limit 1)`,
    [key],
  );
  return rows[0].open;
}
const rawKey = async ({ world }: Cast, name: string): Promise<string> =>
  (await world.database.see.query('select member_id from conference_member where name = $1 order by created_at desc limit 1', [name]))
    .rows[0].member_id;

export const closing: Story[] = [
  {
    name: 'A guest without an account is told nothing on a consent until the person has agreed to that guest',
    play: async (cast) => {
      const { city, council } = cast;
      const { meeting, guest } = await callWithGuest(cast, 'coordination', [council]);
      const { item } = await bring(cast, city, meeting, [council]);
      const { withheld } = await handOut(city, item);
      const key = await rawKey(cast, '民生 委子');
      const before = [
        ...differs('withheld', withheld, [{ memberId: guest, because: 'GUEST_NOT_AGREED' }]),
        ...differs('open to the guest', await openTo(cast, key), 0),
        ...differs('named in the pack', (await wordsOn(cast, city, 'pack', guest)).includes('花子'), false),
      ];
      const agreed = await handOut(city, item, { agreedGuests: [guest] });
      const again = await handOut(city, item);
      const holding = async (who: Cast['city']) => {
        const { data } = await who.ask('query ($id: ID!) { conference(id: $id) { items { brief { guestsTold } } } }', { id: meeting });
        return data.conference.items[0].brief.guestsTold;
      };
      return [
        ...before,
        ...differs('withheld once agreed', [agreed.withheld, again.withheld], [[], []]),
        ...differs(
          'known as holding it, to whoever brought it and to others',
          [await holding(city), await holding(council)],
          [[guest], []],
        ),
        ...differs('named in the pack once agreed', (await wordsOn(cast, city, 'pack', guest)).includes('花子'), true),
      ];
    },
  },
  {
    name: 'A consent that is taken back closes papers and record to colleagues, guests and others, and not to whoever brought it',
    play: async (cast) => {
      const { city, mate, council } = cast;
      const { meeting, guest } = await callWithGuest(cast, 'coordination', [council]);
      await seatMate(cast, meeting);
      const { item, consent } = await bring(cast, city, meeting, [council]);
      await handOut(city, item, { agreedGuests: [guest] });
      await step(city, meeting, 'openConference');
      await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
      const seat = await seatOf(council, meeting);
      await write(city, meeting, line('話したこと', item), line('電話する', item, { kind: 'HOMEWORK', memberId: seat }));
      await step(city, meeting, 'endConference');
      const full = { titles: ['案件'], pages: 1, notes: ['話したこと', '電話する'] };
      const before = [
        ...differs('a colleague reads', await seenBy(mate, meeting), full),
        ...differs('the guest has', (await wordsOn(cast, city, 'pack', guest)).includes('花子'), true),
      ];
      await withdraw(city, consent);
      const closed = { titles: ['案件'], pages: 0, notes: [] };
      const tasks = (await council.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { conference { id } } } } }')).data.tasks.edges;
      return [
        ...before,
        ...differs('a colleague still reads', await seenBy(mate, meeting), closed),
        ...differs('another office still reads', await seenBy(council, meeting), closed),
        ...differs('open to the guest', await openTo(cast, await rawKey(cast, '民生 委子')), 0),
        ...differs('whoever brought it reads', await seenBy(city, meeting), { titles: ['案件'], pages: 1, notes: ['話したこと'] }),
        ...differs(
          'homework on the desk of another office',
          tasks.filter((each: any) => each.node.conference?.id === meeting),
          [],
        ),
      ];
    },
  },
  {
    name: 'A seat that is given to a colleague brings neither the papers nor the pledge of whoever had it',
    play: async (cast) => {
      const { world, city, council, deputy } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      const { item } = await bring(cast, city, meeting, null);
      await handOut(city, item);
      const before = differs('told', await seenBy(council, meeting), { titles: ['案件'], pages: 1, notes: [] });
      const name = { memberId: await seatOf(council, meeting), staffId: world.id('Staff', deputy.staffId) };
      const { code = null } = await act(council, 'nameConferenceMember', 'NameMemberInput', name);
      const seat = (await seeBoard(deputy, meeting)).members.find((each: { myself: boolean }) => each.myself);
      return [
        ...before,
        ...differs('refused', code, null),
        ...differs('whoever had the seat reads', (await seenBy(council, meeting))?.titles ?? [], []),
        ...differs('open to whoever had the seat', await openTo(cast, namedAs(council.tenantId, council.staffId)), 0),
        ...differs('whoever has it now reads', await seenBy(deputy, meeting), nothing),
        ...differs('their answer', [seat.answer, seat.pledgedAt, seat.attendedAt], ['ASKED', null, null]),
      ];
    },
  },
  {
    name: 'A meeting that is cancelled closes what was handed out for it',
    play: async (cast) => {
      const { city, council, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council, hospital]);
      const { item } = await bring(cast, council, meeting, null);
      await handOut(council, item);
      const before = differs('told', await seenBy(hospital, meeting), { titles: ['案件'], pages: 1, notes: [] });
      await step(city, meeting, 'cancelConference');
      return [
        ...before,
        ...differs('another office still reads', await seenBy(hospital, meeting), nothing),
        ...differs('the convener still reads', await seenBy(city, meeting), nothing),
        ...differs('whoever brought it reads', await seenBy(council, meeting), { titles: ['案件'], pages: 1, notes: [] }),
      ];
    },
  },
];
