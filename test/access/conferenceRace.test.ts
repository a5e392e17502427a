import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, seeBoard } from '../kit/conference.js';
import { given, tell } from '../kit/given.js';
import { type TestStaff, World } from '../kit/world.js';
import { untilWaiting } from './suites/forcedRaces.js';

let world: World;
let city: TestStaff; // convenes and keeps the record
let mate: TestStaff; // of the city too, without a seat
let council: TestStaff;
let others: string[]; // offices without anybody yet
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  const cityId = await world.tenant('釧路市', 'city');
  [city, mate] = [await world.staff(cityId, ['supervisor']), await world.staff(cityId, ['supervisor'])];
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter']);
  others = await Promise.all(['弟子屈町社協', '鶴居村社協', '白糠町社協', '標茶町社協'].map((name) => world.tenant(name, 'council')));
});
afterAll(() => world.close());

const rounds = process.env.PROVE === '1' ? 20 : 3;
type Act = () => Promise<any>;

async function openMeeting(): Promise<string> {
  const meeting = await calledConference(world, city, 'coordination', [council]);
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  await act(council, 'attendConference', 'AttendConferenceInput', { conferenceId: meeting });
  return meeting;
}

/** A case of the city in this meeting, on a consent that names the council. */
async function broughtTo(meeting: string): Promise<{ item: string; consent: string }> {
  const person = await given(world).person(city);
  const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
  const about = { conferenceId: meeting, sort: 'CASE', title: '案件', personId: person, consentId: consent, fieldGroups: ['IDENTITY'] };
  const { itemId } = await tell(city, 'proposeItem', about, '... on ConferencePayload { itemId }');
  return { item: itemId, consent };
}

/**
 * Both begin while somebody holds the row on which they have to meet, in this order; it is let go once both wait for it, or the
 * second for the first. What is done `meanwhile` is over by then.
 */
async function meetAt(row: string, acts: readonly [Act, Act], round: number, meanwhile?: Act): Promise<any[]> {
  const lock = await world.database.see.connect();
  await lock.query('begin');
  await lock.query(`select from ${row} where tenant_id = $1 for update`, [city.tenantId]);
  const inOrder = round % 2 === 0 ? [0, 1] : [1, 0];
  const doing: Promise<any>[] = [];
  for (const at of inOrder) {
    doing[at] = (acts[at] as Act)();
    await untilWaiting(world.database.see, doing.filter(Boolean).length);
  }
  await meanwhile?.();
  await lock.query('commit');
  lock.release();
  return Promise.all(doing);
}

/** How often PostgreSQL has had to end one of two that waited for each other. */
const deadlocks = async (): Promise<number> => {
  const { rows } = await world.database.see.query(
    `select deadlocks::int as n from pg_stat_database where datname = current_database() and pg_stat_clear_snapshot() is not null`,
  );
  return rows[0]?.n;
};

/** Rows about a person in the latest meeting that this account reads. */
const openTo = async ({ tenantId, staffId }: TestStaff, table: 'agenda_sheet' | 'conference_note'): Promise<number> =>
  (
    await world.database.see.query(
      `select count(*)::int as open from ${table} where is_named(people, $1, $2) and person_id is not null and conference_id =
        (select conference_id from conference order by created_at desc limit 1)`,
      [tenantId, staffId],
    )
  ).rows[0].open;
const openToCouncil = (table: 'agenda_sheet' | 'conference_note'): Promise<number> => openTo(council, table);

it('leaves no paper open that was handed out at the moment in which the consent was taken back', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await openMeeting();
    const { item, consent } = await broughtTo(meeting);
    const [, withdrawn] = await meetAt(
      'person',
      [
        () => act(city, 'distributeItem', 'DistributeItemInput', { itemId: item }),
        () => tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }'),
      ],
      round,
    );
    expect(withdrawn.__typename).toBe('ConsentPayload');
    expect(await openToCouncil('agenda_sheet')).toBe(0);
    expect((await seeBoard(council, meeting)).items.flatMap((each: { sheets: unknown[] }) => each.sheets)).toEqual([]);
  }
});

it('closes the board to a member who is taken off the list while a line is written and the board is read', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await openMeeting();
    const { item } = await broughtTo(meeting);
    await act(city, 'distributeItem', 'DistributeItemInput', { itemId: item });
    const seat = (await seeBoard(city, meeting)).members[1].id;
    const notes = [{ key: randomUUID(), itemId: item, kind: 'NOTE', text: '外されたあとの行' }];
    const reads: any[] = [];
    const [written] = await meetAt(
      'conference',
      [
        () => act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes }),
        () => act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', { conferenceId: meeting, memberId: seat }),
      ],
      round,
      async () => reads.push(await seeBoard(council, meeting)),
    );
    expect(written.__typename).toBe('ConferencePayload');
    expect(await seeBoard(council, meeting)).toBeNull();
    expect(await openToCouncil('conference_note')).toBe(0);
    // Who asked before saw the board of before: whole, and without the line that was being written.
    expect(reads.map((board) => board?.notes)).toEqual([[]]);
  }
});

it('opens nothing of somebody for the approval of the minutes at the moment in which their consent is taken back', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await openMeeting();
    const { item, consent } = await broughtTo(meeting);
    await act(city, 'distributeItem', 'DistributeItemInput', { itemId: item });
    const notes = [{ key: randomUUID(), itemId: item, kind: 'NOTE', text: '本人の話' }];
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    for (const step of ['endConference', 'circulateMinutes']) await act(city, step, 'StepConferenceInput', { conferenceId: meeting });
    const [examined, withdrawn] = await meetAt(
      'person',
      [
        () => act(mate, 'examineMinutes', 'StepConferenceInput', { conferenceId: meeting }),
        () => tell(city, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }'),
      ],
      round,
    );
    expect([examined.__typename, withdrawn.__typename]).toEqual(['ConferencePayload', 'ConsentPayload']);
    expect(await openTo(mate, 'conference_note')).toBe(0);
    expect(await openToCouncil('conference_note')).toBe(0);
  }
});

it('shows somebody who is put on the list while lines are written every line about nobody, and none of what was said before', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await openMeeting();
    const { item } = await broughtTo(meeting);
    await act(city, 'distributeItem', 'DistributeItemInput', { itemId: item });
    const notes = [item, null].map((itemId) => ({ key: randomUUID(), itemId, kind: 'NOTE', text: itemId ? '本人の話' : '次回は12月' }));
    const joins = { conferenceId: meeting, staffId: world.id('Staff', mate.staffId), part: 'MEMBER' };
    const [written, joined] = await meetAt(
      'conference',
      [
        () => act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes }),
        () => act(city, 'addConferenceMember', 'AddConferenceMemberInput', joins),
      ],
      round,
    );
    expect([written.__typename, joined.__typename]).toEqual(['ConferencePayload', 'ConferencePayload']);
    expect((await seeBoard(mate, meeting)).notes.map((note: { text: string }) => note.text)).toEqual(['次回は12月']);
    expect(await openTo(mate, 'conference_note')).toBe(0);
  }
});

it('writes no line about an item that has just been struck, and loses none that was written before', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await openMeeting();
    const { item } = await broughtTo(meeting);
    await act(city, 'distributeItem', 'DistributeItemInput', { itemId: item });
    const notes = [{ key: randomUUID(), itemId: item, kind: 'NOTE', text: '取り下げと同時の行' }];
    const [written, struck] = await meetAt(
      'person',
      [
        () => act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes }),
        () => act(city, 'strikeItem', 'StrikeItemInput', { itemId: item, reason: '本人が望まない' }),
      ],
      round,
    );
    expect(struck.__typename).toBe('ConferencePayload');
    const board = await seeBoard(city, meeting);
    expect(board.items[0].state).toBe('STRUCK');
    const taken = written.__typename === 'ConferencePayload';
    if (!taken) expect(written).toMatchObject({ __typename: 'Conflict', code: 'ITEM_STRUCK' });
    expect(board.notes.map((note: { text: string }) => note.text)).toEqual(taken ? ['取り下げと同時の行'] : []);
    expect(await openToCouncil('agenda_sheet')).toBe(0);
  }
});

it('leaves no paper with whoever gives up a seat at the moment in which papers are handed out, and none with whoever takes it', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await openMeeting();
    const { item } = await broughtTo(meeting);
    const deputy = await world.staff(council.tenantId, ['consultation_supporter']);
    const name = { memberId: (await seeBoard(city, meeting)).members[1].id, staffId: world.id('Staff', deputy.staffId) };
    const [handed, named] = await meetAt(
      'person',
      [
        () => act(city, 'distributeItem', 'DistributeItemInput', { itemId: item }),
        () => act(council, 'nameConferenceMember', 'NameMemberInput', name),
      ],
      round,
    );
    expect([handed.__typename, named.__typename]).toEqual(['ConferencePayload', 'ConferencePayload']);
    expect(await openToCouncil('agenda_sheet')).toBe(0);
    expect((await seeBoard(deputy, meeting)).items.flatMap((each: { sheets: unknown[] }) => each.sheets)).toEqual([]);
  }
});

it('lets the offices that were asked name their people all at the same moment', async () => {
  const answering = await Promise.all(others.map((office) => world.staff(office, ['supervisor'])));
  const sent = await Promise.all(others.map((office) => world.staff(office, ['consultation_supporter'])));
  for (let round = 0; round < rounds; round++) {
    const meeting = await calledConference(world, city, 'coordination', answering);
    const seats = (await seeBoard(city, meeting)).members.slice(-answering.length);
    const names = answering.map((who, at) => () => {
      const name = { memberId: seats[at].id, staffId: world.id('Staff', (sent[at] as TestStaff).staffId) };
      return act(who, 'nameConferenceMember', 'NameMemberInput', name);
    });
    const before = await deadlocks();
    const named = await Promise.all(names.map((name) => name()));
    expect(named.map((each) => each.code ?? each.__typename)).toEqual(names.map(() => 'ConferencePayload'));
    expect(await deadlocks()).toBe(before);
  }
});

it('loses nobody who pledges at the moment in which papers are handed out: they are reached, or whoever presents is shown them', async () => {
  for (let round = 0; round < rounds; round++) {
    const meeting = await calledConference(world, city, 'support_9', []);
    const asked = { conferenceId: meeting, memberTenantId: world.id('Tenant', council.tenantId), part: 'MEMBER' };
    const memberId = (await act(city, 'addConferenceMember', 'AddConferenceMemberInput', asked)).conference.members.at(-1).id;
    await act(council, 'nameConferenceMember', 'NameMemberInput', { memberId, staffId: world.id('Staff', council.staffId) });
    const about = {
      conferenceId: meeting,
      sort: 'CASE',
      title: '案件',
      personId: await given(world).person(city),
      fieldGroups: ['IDENTITY'],
    };
    const { itemId } = await tell(city, 'proposeItem', about, '... on ConferencePayload { itemId }');
    await meetAt(
      'conference',
      [
        () => act(council, 'acceptSeat', 'AcceptSeatInput', { memberId }),
        () => act(city, 'distributeItem', 'DistributeItemInput', { itemId }),
      ],
      round,
    );
    const { data } = await city.ask('query ($id: ID!) { conference(id: $id) { items { brief { pledgedSince } } } }', { id: meeting });
    const shown = data.conference.items[0].brief.pledgedSince.includes(memberId);
    expect({ round, reached: (await openToCouncil('agenda_sheet')) > 0, shown }).toMatchObject(
      shown ? { reached: false } : { reached: true },
    );
  }
});
