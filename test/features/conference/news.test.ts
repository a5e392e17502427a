import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, seeBoard } from '../../kit/conference.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import { TestStream } from '../../kit/stream.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let item: string; // the hospital does not hear it
beforeAll(async () => {
  laid = await openStatutory();
  const { world, city, hospital, meeting } = laid;
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  ({ item } = await bringCase(world, city, meeting, { without: [await seatOf(hospital, meeting)] }));
});
afterAll(() => laid.world.close());

const write = (notes: object[]) => act(laid.city, 'writeNotes', 'WriteNotesInput', { conferenceId: laid.meeting, notes });
const line = (text: string, more: object = {}) => ({ key: randomUUID(), kind: 'NOTE', text, ...more });

const query = `query ($id: ID!, $after: String) {
  conferenceLines(conferenceId: $id, after: $after) { cursor notes { id version text doneAt } } }`;
const news = async (who: TestStaff, after: string | null, id = laid.meeting): Promise<any> => who.ask(query, { id, after });
const texts = async (who: TestStaff, after: string | null): Promise<string[]> =>
  (await news(who, after)).data.conferenceLines.notes.map(({ text }: { text: string }) => text);
const cursorOf = async (who: TestStaff): Promise<string> =>
  (await who.ask('query ($id: ID!) { conference(id: $id) { lineCursor } }', { id: laid.meeting })).data.conference.lineCursor;

describe('What is new on a board', () => {
  it('is what was written or changed since the viewer read it, and nothing that stood there before', async () => {
    const { council } = laid;
    const { written } = await write([line('前からある行'), line('直される行')]);
    const after = await cursorOf(council);
    expect(await texts(council, after)).toEqual([]);
    await write([line('直した行', { noteId: written[1].id, expectedVersion: 1 }), line('新しい行')]);
    expect(await texts(council, after)).toEqual(['直した行', '新しい行']);
    const { cursor } = (await news(council, after)).data.conferenceLines;
    expect(await texts(council, cursor)).toEqual([]);
    expect(cursor).toBe(await cursorOf(council));
    expect(await texts(council, null)).toEqual(['前からある行', '直した行', '新しい行']);
  });

  it('tells of no line of an item that the viewer does not hear: neither the line nor that the board has moved', async () => {
    const { council, hospital } = laid;
    const [hears, hearsNot] = [await cursorOf(council), await cursorOf(hospital)];
    await write([line('夜は不安が強い', { itemId: item })]);
    expect(await texts(council, hears)).toEqual(['夜は不安が強い']);
    expect((await news(hospital, hearsNot)).data.conferenceLines).toEqual({ cursor: hearsNot, notes: [] });
    expect(await cursorOf(hospital)).toBe(hearsNot);
  });

  it('leaves out what was struck, and is nothing for whoever does not sit there', async () => {
    const { city, council, stranger } = laid;
    const after = await cursorOf(council);
    const { written } = await write([line('消される行')]);
    await act(city, 'strikeNote', 'StrikeNoteInput', { noteId: written[0].id });
    expect(await texts(council, after)).toEqual([]);
    expect(await texts(stranger, null)).toEqual([]);
  });

  it('is asked for by a cursor of one’s own, and by no other', async () => {
    const { city, council } = laid;
    const others = await cursorOf(city);
    for (const after of [others, 'x', `${await cursorOf(council)}x`]) {
      const { errors } = await news(council, after);
      expect(errors[0].extensions).toMatchObject({ code: 'INVALID', reason: 'INVALID_INPUT' });
    }
  });
});

it('tells the boards of those who read it that homework is done, or is not after all, whoever did it', async () => {
  const { world, city, council, hospital, meeting } = laid;
  const member = await seatOf(council, meeting);
  await write([line('見学先に電話する', { kind: 'HOMEWORK', memberId: member, dueOn: '2099-02-01', itemId: item })]);
  const [task] = (await council.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { id } } } }')).data.tasks.edges;
  const [inside, outside] = [await TestStream.open(world, city), await TestStream.open(world, hospital)];
  const of = ({ heard }: TestStream) => heard.filter(({ data }) => data.kind === 'conference').map(({ data }) => data.id);
  const done = async (): Promise<boolean> =>
    (await seeBoard(city, meeting)).notes.find(({ text }: { text: string }) => text === '見学先に電話する').doneAt !== null;
  for (const [times, act] of [
    [1, 'finishTask'],
    [2, 'reopenTask'],
  ] as const) {
    const type = act === 'finishTask' ? 'FinishTaskInput' : 'ReopenTaskInput';
    const { data } = await council.ask(`mutation ($input: ${type}!) { ${act}(input: $input) { __typename } }`, {
      input: { taskId: task.node.id },
    });
    expect(data[act].__typename).toBe('TaskPayload');
    await inside.until('change', times);
    expect(of(inside)).toEqual(Array(times).fill(meeting));
    expect(await done()).toBe(act === 'finishTask');
  }
  expect(of(outside)).toEqual([]);
  for (const stream of [inside, outside]) stream.close();
});
