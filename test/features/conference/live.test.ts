import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { act, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import { TestStream } from '../../kit/stream.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let streams: TestStream[] = [];
beforeAll(async () => {
  laid = await openStatutory();
  await act(laid.city, 'openConference', 'StepConferenceInput', { conferenceId: laid.meeting });
});
afterEach(() => {
  for (const stream of streams) stream.close();
  streams = [];
});
afterAll(() => laid.world.close());

const listen = async (who: TestStaff): Promise<TestStream> => {
  const stream = await TestStream.open(laid.world, who);
  streams.push(stream);
  return stream;
};
const quiet = () => new Promise((wake) => setTimeout(wake, 250));
const heardOf = (stream: TestStream): string[] => stream.heard.map(({ data }) => `${data.kind} ${data.id}`);
const write = (text: string, itemId?: string) =>
  act(laid.city, 'writeNotes', 'WriteNotesInput', {
    conferenceId: laid.meeting,
    notes: [{ key: randomUUID(), itemId, kind: 'NOTE', text }],
  });

it('tells every member of every office that there is a line, and nobody who has no seat', async () => {
  const { city, council, hospital, mate, stranger, meeting } = laid;
  const [ours, ...others] = await Promise.all([city, council, hospital, mate, stranger].map(listen));
  await write('次回は12月');
  for (const stream of [ours, others[0], others[1]]) {
    const [change] = await (stream as TestStream).until('change');
    expect(change?.data).toEqual({ kind: 'board', id: meeting, version: expect.any(Number) });
  }
  await quiet();
  expect([others[2], others[3]].flatMap((stream) => heardOf(stream as TestStream))).toEqual([]);
});

it('tells of an item with a hidden title only those to whom it was told, and not even the moment of a line to the others', async () => {
  const { world, city, council, hospital, meeting } = laid;
  const without = [await seatOf(hospital, meeting)];
  const [inside, outside] = [await listen(council), await listen(hospital)];
  const { item } = await bringCase(world, city, meeting, { without });
  await write('夜は不安が強い', item);
  await inside.until('change', 2);
  await quiet();
  expect(heardOf(outside)).toEqual([]);
  const version = async () =>
    (await hospital.ask('query ($id: ID!) { conference(id: $id) { version } }', { id: meeting })).data.conference.version;
  const before = await version();
  await write('通院は月に2回', item);
  expect(await version()).toBe(before);
});

it('tells the boards of those who were told when the person takes the consent back, though whoever records it has no seat', async () => {
  const { world, city, council, hospital, mate, meeting } = laid;
  const person = await given(world).person(city);
  const consent = await given(world).consent(city, person, [council], ['IDENTITY']);
  // An item of the same meeting that stands on a consent: of a kind that asks for one.
  await world.database.see.query(`update conference_kind set item_kinds = '{case_meeting}' where code = 'support_9'`);
  const proposal = {
    conferenceId: meeting,
    sort: 'CASE',
    kindCode: 'case_meeting',
    title: '同意の案件',
    personId: person,
    consentId: consent,
  };
  const { itemId } = await tell(city, 'proposeItem', { ...proposal, fieldGroups: ['IDENTITY'] }, '... on ConferencePayload { itemId }');
  await act(city, 'distributeItem', 'DistributeItemInput', { itemId });
  const [stream, outside] = [await listen(council), await listen(hospital)];
  await tell(mate, 'withdrawConsent', { consentId: consent, method: 'ORAL' }, '... on ConsentPayload { endedDisclosures }');
  expect((await stream.until('change')).map(({ data }) => data.id)).toEqual([meeting]);
  await quiet();
  expect(heardOf(outside)).toEqual([]);
});

it('tells a member who is taken off the list once more, so that the screen goes dark, and never again', async () => {
  const { city, hospital, meeting } = laid;
  const stream = await listen(hospital);
  const off = { conferenceId: meeting, memberId: await seatOf(hospital, meeting) };
  await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off);
  await stream.until('change');
  expect(await seeBoard(hospital, meeting)).toBeNull();
  await write('続ける');
  await quiet();
  expect(heardOf(stream)).toHaveLength(1);
});
