import { fireConferenceTimer, localDay, systemDesk } from '@tsunagi/casework';
import { act, calledConference, seeBoard } from '../../../kit/conference.js';
import { given, tell } from '../../../kit/given.js';
import { seatOf } from '../../../kit/statutory.js';
import { region } from '../../../kit/world.js';
import { bring, type Cast, callWithGuest, differs, handOut, line, type Story, seatMate, seenBy, step, write } from './Story.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();
/** On the clock of the room: what ends with a day must not hang on how late it is today. */
const onDay = (days: number, clock: string): string => `${localDay(new Date()).add({ days })}T${clock}:00+09:00`;

/** Until when the pages of the latest meeting are open to this account: days from now, the rest of the day counted as one. */
async function pagesOpenFor({ world }: Cast, { tenantId, staffId }: Cast['city']): Promise<number[]> {
  const { rows } = await world.database.see.query(
    `select ((people->>named_as($1, $2))::bigint - extract(epoch from now())) / 86400 as days from agenda_sheet
     where conference_id = (select conference_id from conference order by created_at desc limit 1) and people ? named_as($1, $2)`,
    [tenantId, staffId],
  );
  return rows.map((row) => Math.floor(Number(row.days)));
}

const ownTasks = async (who: Cast['city'], meeting: string): Promise<number> =>
  (await who.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { conference { id } } } } }')).data.tasks.edges.filter(
    (each: any) => each.node.conference?.id === meeting,
  ).length;

export const changing: Story[] = [
  {
    name: 'Papers that are handed out anew close to whoever is left out now, and never tell more than the item',
    play: async (cast) => {
      const { city, council, hospital } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council, hospital]);
      const { item } = await bring(cast, city, meeting, null, { fieldGroups: ['IDENTITY', 'CONTACT'] });
      await handOut(city, item);
      const [ofCouncil, ofHospital] = [await seatOf(council, meeting), await seatOf(hospital, meeting)];
      const before = differs('told', (await seenBy(council, meeting))?.pages, 2);
      const exceptions = [
        { memberId: ofCouncil, fieldGroups: ['IDENTITY'] },
        { memberId: ofHospital, fieldGroups: [], nothing: true },
      ];
      const { withheld } = await handOut(city, item, { exceptions });
      const more = await handOut(city, item, { exceptions: [{ memberId: ofCouncil, fieldGroups: ['HEALTH'] }] });
      const again = await handOut(city, item);
      return [
        ...before,
        ...differs('withheld', withheld, [{ memberId: ofHospital, because: 'LEFT_OUT' }]),
        ...differs('withheld when it is handed out once more', again.withheld, withheld),
        ...differs('read by whoever gets less', (await seenBy(council, meeting))?.pages, 1),
        ...differs('read by whoever is left out', await seenBy(hospital, meeting), { titles: [], pages: 0, notes: [] }),
        ...differs('more than the item tells', more.fields, [{ field: 'exceptions', code: 'UNKNOWN_CODE' }]),
      ];
    },
  },
  {
    name: 'A meeting that is moved takes the ends of its papers along, and tells those who were called',
    play: async (cast) => {
      const { world, city, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      const { item } = await bring(cast, city, meeting, null);
      await handOut(city, item);
      const { rows: before } = await world.database.see.query("select count(*)::int as n from notice where kind = 'conference.moved'");
      const move = (days: number): Promise<any> =>
        act(city, 'changeConference', 'ChangeConferenceInput', {
          conferenceId: meeting,
          startsAt: onDay(days, '12:00'),
          endsAt: onDay(days, '13:00'),
        });
      await move(7);
      const moved = await pagesOpenFor(cast, council);
      const { rows: after } = await world.database.see.query("select count(*)::int as n from notice where kind = 'conference.moved'");
      await handOut(city, item);
      const { rows: lines } = await world.database.see.query(
        `select count(*)::int as n from disclosure o where verb = 'opens' and to_staff_id = $1 and until > now() and 'paper' = any(field_groups)
           and origin_id = (select item_id from agenda_item order by created_at desc limit 1)
           and not exists (select from disclosure e where e.opens_line_id = o.line_id)`,
        [council.staffId],
      );
      await move(2);
      return [
        ...differs('open for days, once moved on', moved[0] === 7 || moved[0] === 6, true),
        ...differs('still read', (await seenBy(council, meeting))?.pages, 1),
        ...differs('told', after[0].n - before[0].n, 1),
        ...differs('lines that open the same twice', lines[0].n, 1),
        ...differs('open for days, once moved back', ((await pagesOpenFor(cast, council))[0] ?? 9) <= 2, true),
      ];
    },
  },
  {
    name: 'Who has not answered is reminded a day before the day on which the meeting is now, and of no day on which it was to be',
    play: async ({ world, city, council }) => {
      const meeting = await calledConference(world, city, 'support_9', []);
      const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', council.tenantId), part: 'MEMBER' };
      await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked);
      const { rows: keys } = await world.database.see.query('select conference_id as id from conference order by created_at desc limit 1');
      const conferenceId = keys[0].id as string;
      /** Moves it by so many days from now; in how many days its reminders are to be sent after that. */
      const move = async (days: number): Promise<number[]> => {
        const when = { startsAt: inDays(days), endsAt: inDays(days + 0.01) };
        await act(city, 'changeConference', 'ChangeConferenceInput', { conferenceId: meeting, ...when });
        const { rows } = await world.database.see.query(
          'select extract(epoch from run_at - now()) / 86400 as days from graphile_worker._private_jobs where key = $1',
          [`conference:remind:${conferenceId}`],
        );
        return rows.map((row) => Math.round(Number(row.days)));
      };
      const desk = systemDesk(world.house.orm, region, city.tenantId, 'test');
      const remind = (days: number): Promise<boolean> =>
        fireConferenceTimer({ ...desk, now: new Date(inDays(days)) }, { conferenceId, what: 'remind' });
      const moved = [await move(7), await move(3), await move(9)];
      const fired = [await remind(2), await remind(6), await remind(8), await remind(9.5)];
      const { rows: told } = await world.database.see.query(
        "select count(*)::int as n from notice where kind = 'conference.tomorrow' and conference_id = $1 and tenant_id = $2",
        [conferenceId, council.tenantId],
      );
      return [
        ...differs('days until the reminder, after each move', moved, [[6], [2], [8]]),
        ...differs('sent on the days before the first, the second and the last day, and after it', fired, [false, false, true, false]),
        ...differs('notices to the office that has not answered', told[0].n, 1),
      ];
    },
  },
  {
    name: 'An item that is struck takes its homework back from whichever desk it lies on',
    play: async (cast) => {
      const { city, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      const { item } = await bring(cast, city, meeting, null);
      await handOut(city, item);
      await step(city, meeting, 'openConference');
      const memberId = await seatOf(council, meeting);
      await write(city, meeting, line('話したこと', item), line('電話する', item, { kind: 'HOMEWORK', memberId }));
      await write(city, meeting, line('地図を送る', undefined, { kind: 'HOMEWORK', memberId }));
      const before = differs('homework', await ownTasks(council, meeting), 2);
      await act(city, 'strikeItem', 'StrikeItemInput', { itemId: item, reason: '別の会議で' });
      const seen = await seenBy(council, meeting);
      return [
        ...before,
        ...differs('homework that is left', await ownTasks(council, meeting), 1),
        ...differs('lines that are left', seen?.notes, ['話したこと', '地図を送る']),
      ];
    },
  },
  {
    name: 'Whoever wrote a line is an author, though it was written over since and they have left the list',
    play: async (cast) => {
      const { city, mate, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      const memberId = await seatMate(cast, meeting);
      await step(city, meeting, 'openConference');
      await act(mate, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
      await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting, memberId });
      await write(mate, meeting, line('一行目'));
      await act(city, 'handOverRecord', 'HandOverRecordInput', { conferenceId: meeting });
      const [note] = (await seeBoard(city, meeting)).notes;
      const over = { noteId: note.id, expectedVersion: note.version, kind: 'NOTE', text: '書き直した一行目' };
      await write(city, meeting, over);
      await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId });
      for (const name of ['endConference', 'circulateMinutes']) await step(city, meeting, name);
      const asked = [await step(mate, meeting, 'examineMinutes'), await step(mate, meeting, 'approveMinutes')];
      return differs(
        'refused',
        asked.map((each) => each.code),
        ['AUTHOR_CANNOT_APPROVE', 'AUTHOR_CANNOT_APPROVE'],
      );
    },
  },
  {
    name: 'A line of the record is carried over to the case once, and never when it was struck',
    play: async (cast) => {
      const { world, city, council } = cast;
      const { meeting } = await callWithGuest(cast, 'support_9', [council]);
      const { item, person } = await bring(cast, city, meeting, null);
      await step(city, meeting, 'openConference');
      await write(city, meeting, line('残す行', item), line('消す行', item));
      const [kept, struck] = (await seeBoard(city, meeting)).notes.map((each: { id: string }) => each.id);
      await act(city, 'strikeNote', 'StrikeNoteInput', { noteId: struck });
      const consentId = await given(world).consent(city, person, [council], ['RECORDS']);
      const { data } = await city.ask('query ($id: ID!) { person(id: $id) { cases { id } } }', { id: person });
      const [{ id: caseId }] = data.person.cases;
      const carry = (noteId: string): Promise<any> =>
        tell(city, 'carryOutNote', { noteId, caseId, consentId }, '... on ConferencePayload { itemId }');
      const first = await carry(kept);
      const second = await carry(kept);
      const ofStruck = await carry(struck).catch((error) => ({ code: error.code ?? 'refused' }));
      return [
        ...differs('carried', first.__typename, 'ConferencePayload'),
        ...differs('carried twice', second.code, 'NOTE_ALREADY_CARRIED'),
        ...differs('carried though struck', ofStruck.__typename ?? null, null),
      ];
    },
  },
];
