import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, layKinds, letPass } from '../../kit/conference.js';
import { given as givenIn, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff; // convenes
let mate: TestStaff; // of the same office, without a seat
let council: TestStaff;
let partner: TestStaff; // sits there, and is not told of the item
let meeting: string;
let person: string;
let item: string;

beforeAll(async () => {
  world = await World.open();
  const given = givenIn(world);
  await layKinds(world);
  const cityId = await world.tenant('釧路市', 'city');
  city = await world.staff(cityId, ['supervisor'], { name: '市川 一' });
  mate = await world.staff(cityId, ['supervisor'], { name: '市川 二' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
  partner = await world.staff(await world.tenant('音別ふき蕗団', 'partner'), ['partner_coordinator'], { name: '音別 蕗' });
  meeting = await calledConference(world, city, 'coordination', [council, partner]);
  person = await given.person(city);
  const consent = await given.consent(city, person, [council], ['IDENTITY']);
  const about = { conferenceId: meeting, sort: 'CASE', title: '案件1', personId: person, consentId: consent, fieldGroups: ['IDENTITY'] };
  ({ itemId: item } = await tell(city, 'proposeItem', about, '... on ConferencePayload { itemId }'));
  await act(city, 'distributeItem', 'DistributeItemInput', { itemId: item });
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
});
afterAll(() => world.close());

const meetingsOf = async (who: TestStaff): Promise<any> =>
  (
    await who.ask(
      'query ($id: ID!) { person(id: $id, purpose: CONFERENCE) { meetings { conferenceId meeting sessionNumber item state } } }',
      {
        id: person,
      },
    )
  ).data?.person?.meetings;

describe('The page of a person', () => {
  it('lists the meetings in which they are an item, for whoever brought it', async () => {
    expect(await meetingsOf(city)).toEqual([
      { conferenceId: meeting, meeting: '定例の会議', sessionNumber: 1, item: '案件1', state: 'DISTRIBUTED' },
    ]);
  });

  it('says nothing of them to a colleague who does not sit there', async () => {
    expect(await meetingsOf(mate)).toEqual([]);
  });
});

describe('What the region lacks', () => {
  const need = { title: '朝の送迎がない', text: '早い時間に働く人を送る手段がない。', level: 'COMMUNITY', kind: 'work' };
  const write = async (fields: object): Promise<string> => {
    const notes = [{ key: randomUUID(), kind: 'NEED', ...fields }];
    return (await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes })).written[0].id;
  };
  const sent = async (who: TestStaff): Promise<any[]> => {
    const query = 'query ($id: ID!) { conference(id: $id) { notes { id sentToHubOn } items { id sentToHubOn } } }';
    const { notes, items } = (await who.ask(query, { id: meeting })).data.conference;
    return [...notes, ...items].filter((each) => each.sentToHubOn);
  };
  const send = (who: TestStaff, input: object) =>
    act(who, 'sendNeedToHub', 'SendNeedToHubInput', { idempotencyKey: randomUUID(), need, ...input });

  it('goes to the hub from the board in words of its own, and the board shows that it went', async () => {
    const noteId = await write({ itemId: item, text: '試験さんは朝の送迎がなく、仕事を断った' });
    expect((await send(council, { noteId })).__typename).toBe('ConferencePayload');
    const today = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
    expect(await sent(council)).toEqual([{ id: noteId, sentToHubOn: today }]);
    expect(await sent(partner)).toEqual([]);
    const { data } = await partner.ask('{ hubNeeds(first: 10) { edges { node { title text origin } } } }');
    expect(data.hubNeeds.edges).toEqual([{ node: { title: need.title, text: need.text, origin: 'CONFERENCE' } }]);
    expect(await send(city, { noteId })).toMatchObject({ code: 'NEED_ALREADY_SENT' });
  });

  it('leaves two lines in the trail that nothing joins: neither request, nor moment, nor a key that tells one', async () => {
    const { rows } = await world.database.see.query(
      `select verb, event_id, subject_id, request_id, at from audit_event where verb in ('hub.need.raised', 'conference.need_sent') order by verb`,
    );
    const [of, raised] = rows;
    expect(rows.map(({ verb }) => verb)).toEqual(['conference.need_sent', 'hub.need.raised']);
    expect(raised.request_id).not.toBe(of.request_id);
    // Midnight of Japan, on the hour; keys made up of chance alone, where one of time would tell the millisecond.
    expect(raised.at.toISOString()).toMatch(/T15:00:00\.000Z$/);
    expect([raised.event_id[14], raised.subject_id[14]]).toEqual(['4', '4']);
    const needs = await world.database.see.query('select created_at, state_since from hub_need');
    for (const moment of [needs.rows[0].created_at, needs.rows[0].state_since]) expect(moment).toEqual(raised.at);
  });

  it('goes from an item that is an issue of the community too', async () => {
    const issue = { conferenceId: meeting, sort: 'ISSUE', title: '朝の送迎' };
    const { itemId } = await tell(city, 'proposeItem', issue, '... on ConferencePayload { itemId }');
    expect((await send(city, { itemId })).__typename).toBe('ConferencePayload');
    expect((await sent(partner)).map((each) => each.id)).toEqual([itemId]);
  });

  it('is read once more where a word may show who it is, and never carries the name of the person', async () => {
    const noteId = await write({ itemId: item, text: '送迎' });
    const place = { ...need, text: '黒金町から通う人の送迎がない' };
    expect(await send(city, { noteId, need: place })).toMatchObject({ code: 'NOT_ANONYMOUS' });
    const named = { ...need, title: '試験の家の送迎' };
    const refused = await send(city, { noteId, need: named, anonymityConfirmed: true });
    expect(refused.fields).toEqual([{ field: 'title', code: 'NAMES_A_PERSON' }]);
    // Who reads the name on a page only, and not in the record of the person, is stopped by it too.
    expect((await send(council, { noteId, need: named, anonymityConfirmed: true })).fields).toEqual(refused.fields);
    expect((await send(city, { noteId, need: place, anonymityConfirmed: true })).__typename).toBe('ConferencePayload');
  });

  it('cannot be sent from a line that one does not read', async () => {
    const noteId = await write({ itemId: item, text: '見守り' });
    await expect(send(partner, { noteId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('holds no key by which the hub could be followed back to a meeting, or a meeting to the hub', async () => {
    const { rows: needs } = await world.database.see.query(`select n::text as line from hub_need n`);
    const { rows: keys } = await world.database.see.query(
      `select conference_id as key from conference union select item_id from agenda_item union select note_id from conference_note
       union select person_id from person`,
    );
    const inHub = needs.map(({ line }) => line).join('\n');
    expect(keys.filter(({ key }) => inHub.includes(key))).toEqual([]);
    const { rows: own } = await world.database.see.query('select need_id as key from hub_need');
    const { rows: lines } = await world.database.see.query(
      'select n::text as line from conference_note n union all select i::text from agenda_item i union all select c::text from conference c',
    );
    const inMeetings = lines.map(({ line }) => line).join('\n');
    expect(own.filter(({ key }) => inMeetings.includes(key))).toEqual([]);
  });
});

describe('The figures of the meetings', () => {
  const query = `query ($from: Date!, $until: Date!) { conferenceStatistics(from: $from, until: $until) {
    kinds { kind { code } meetings } total { meetings seated items persons decisions homework doneInTime doneLate overdue medianDays } } }`;
  const span = { from: '2026-01-01', until: '2099-03-31' };
  const figures = async (who: TestStaff, days = span): Promise<any> => (await who.ask(query, days)).data.conferenceStatistics;

  it('count what the own office convened, and what became of the homework in all offices', async () => {
    const { members } = (await city.ask('query ($id: ID!) { conference(id: $id) { members { id name } } }', { id: meeting })).data
      .conference;
    const seat = members.find(({ name }: { name: string }) => name === '厚岸 海').id;
    const homework = (text: string, dueOn: string) => ({ key: randomUUID(), itemId: item, kind: 'HOMEWORK', text, memberId: seat, dueOn });
    const notes = [
      homework('電話する', '2099-03-31'),
      homework('見学に行く', '2099-03-30'),
      { key: randomUUID(), itemId: item, kind: 'DECISION', text: '見学する' },
    ];
    await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
    await letPass(world, '見学に行く', '2026-01-05');
    const { data } = await council.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { id dueOn } } } }');
    const task = data.tasks.edges.find(({ node }: { node: { dueOn: string } }) => node.dueOn === '2099-03-31').node.id;
    await council.ask('mutation ($input: FinishTaskInput!) { finishTask(input: $input) { __typename } }', { input: { taskId: task } });
    const { kinds, total } = await figures(city);
    expect(kinds).toEqual([{ kind: { code: 'coordination' }, meetings: 1 }]);
    expect(total).toMatchObject({ meetings: 1, seated: 1, items: 2, persons: 1, decisions: 1, homework: 2 });
    expect(total).toMatchObject({ doneInTime: 1, doneLate: 0, overdue: 1 });
    expect(total.medianDays).toBeGreaterThanOrEqual(0);
  });

  it('count of what was said nothing for a colleague who did not sit there, and nothing at all for other offices', async () => {
    expect((await figures(mate)).total).toMatchObject({ meetings: 1, seated: 0, items: 0, persons: 0, decisions: 0, homework: 0 });
    expect((await figures(council)).total).toMatchObject({ meetings: 0, items: 0 });
  });

  it('are empty for a time without meetings, and refused where the last day comes first', async () => {
    expect(await figures(city, { from: '2001-04-01', until: '2002-03-31' })).toMatchObject({
      kinds: [],
      total: { meetings: 0, medianDays: null },
    });
    const { errors } = await city.ask(query, { from: '2026-04-01', until: '2026-03-31' });
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
  });
});

it('lets whoever calls a meeting pledge with the call, so that papers reach them without a further answer', async () => {
  const { data } = await city.ask('query ($id: ID!) { conference(id: $id) { members { myself answer pledgedAt } } }', { id: meeting });
  const own = data.conference.members.find(({ myself }: { myself: boolean }) => myself);
  expect(own.answer).toBe('ACCEPTED');
  expect(own.pledgedAt).not.toBeNull();
});
