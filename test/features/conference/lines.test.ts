import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, seeBoard } from '../../kit/conference.js';
import { given, tell } from '../../kit/given.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let item: string;
let person: string;
let seats: Record<'city' | 'council' | 'hospital', string>;
beforeAll(async () => {
  laid = await openStatutory();
  const { world, city, council, hospital, meeting } = laid;
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  ({ item, person } = await bringCase(world, city, meeting));
  seats = { city: await seatOf(city, meeting), council: await seatOf(council, meeting), hospital: await seatOf(hospital, meeting) };
});
afterAll(() => laid.world.close());

interface Line {
  id: string;
  version: number;
  kind: string;
  text: string;
  itemId: string | null;
  assignee: string | null;
  dueOn: string | null;
  doneAt: string | null;
  besideNoteId: string | null;
}
const linesOf = async (meeting = laid.meeting): Promise<Line[]> => (await seeBoard(laid.city, meeting)).notes;
const lineOf = async (id: string): Promise<Line> => (await linesOf()).find((each) => each.id === id) as Line;
const write = (notes: object[], meeting = laid.meeting) =>
  act(laid.city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });

/** A new line on the board, about nobody. */
async function begun(more: object = {}): Promise<Line> {
  const { written } = await write([{ key: randomUUID(), kind: 'NOTE', text: '初めの言葉', ...more }]);
  return lineOf(written[0].id);
}
/** A change of that line as it stood when it was read. */
const over = ({ id, version, itemId, kind }: Line, more: object) => ({
  key: randomUUID(),
  noteId: id,
  expectedVersion: version,
  itemId,
  kind,
  ...more,
});
const besideOf = async ({ id }: Line): Promise<string[]> =>
  (await linesOf()).filter((each) => each.besideNoteId === id).map(({ text }) => text);

interface OnDesk {
  id: string;
  title: string;
  dueOn: string;
}
const desk = async (who: TestStaff, state = 'OPEN'): Promise<OnDesk[]> =>
  (await who.ask(`{ tasks(scope: MINE, state: ${state}) { edges { node { id title dueOn } } } }`)).data.tasks.edges.map(
    ({ node }: { node: OnDesk }) => node,
  );
const deskOf = async (who: TestStaff, text: string) => (await desk(who)).filter(({ title }) => title.endsWith(text));

describe('A line of another meeting', () => {
  it('is not written over by whoever keeps the record of this one, though they may read it', async () => {
    const { world, city, mate } = laid;
    const elsewhere = await calledConference(world, mate, 'case_meeting', [city]);
    await act(mate, 'openConference', 'StepConferenceInput', { conferenceId: elsewhere });
    const said = [{ key: randomUUID(), kind: 'DECISION', text: '決めたとおり' }];
    await act(mate, 'writeNotes', 'WriteNotesInput', { conferenceId: elsewhere, notes: said });
    const [foreign] = await linesOf(elsewhere);
    const changes = { ...over(foreign as Line, { text: '書き換えた' }), kind: 'HOMEWORK', memberId: seats.city };
    expect((await write([changes])).fields).toEqual([{ field: 'noteId', code: 'UNKNOWN_CODE' }]);
    expect(await linesOf(elsewhere)).toEqual([foreign]);
  });

  it('stays with its item: it is not moved to another, nor out of one that was struck', async () => {
    const line = await begun({ itemId: item });
    expect((await write([{ ...over(line, { text: '移した' }), itemId: null }])).fields).toEqual([
      { field: 'itemId', code: 'UNKNOWN_CODE' },
    ]);
    expect(await lineOf(line.id)).toEqual(line);
  });
});

describe('A line that was struck', () => {
  it('is not written over: whoever typed keeps their words and may write them as a new line', async () => {
    const line = await begun();
    await act(laid.city, 'strikeNote', 'StrikeNoteInput', { noteId: line.id });
    expect(await write([over(line, { text: '消されたのを知らずに' })])).toMatchObject({ code: 'NOTE_STRUCK' });
    expect(await lineOf(line.id)).toBeUndefined();
  });

  it('takes its homework back from the desk on which it lay', async () => {
    const { council } = laid;
    const line = await begun({ kind: 'HOMEWORK', text: '取りやめる宿題', memberId: seats.council });
    expect(await deskOf(council, '取りやめる宿題')).toHaveLength(1);
    await act(laid.city, 'strikeNote', 'StrikeNoteInput', { noteId: line.id });
    expect(await deskOf(council, '取りやめる宿題')).toEqual([]);
  });

  it('is struck by whoever keeps the record, once, and by nobody else', async () => {
    const line = await begun({ text: '消せない人がいる' });
    const strike = (who: TestStaff) => act(who, 'strikeNote', 'StrikeNoteInput', { noteId: line.id });
    expect(await strike(laid.council)).toMatchObject({ code: 'NOT_THE_RECORDER' });
    expect(await lineOf(line.id)).toMatchObject({ text: '消せない人がいる' });
    await strike(laid.city);
    const struck = async () =>
      (await laid.world.database.see.query(`select struck_at from conference_note where text = '消せない人がいる'`)).rows[0].struck_at;
    const first = await struck();
    await strike(laid.city);
    expect(await struck()).toEqual(first);
  });
});

describe('Homework that is put right', () => {
  const homework = (text: string, more: object = {}) =>
    begun({ kind: 'HOMEWORK', text, memberId: seats.council, dueOn: '2099-03-10', ...more });

  it('is due on the new day, though its words stay', async () => {
    const line = await homework('日だけを変える');
    await write([over(line, { text: line.text, memberId: seats.council, dueOn: '2099-03-20' })]);
    expect(await lineOf(line.id)).toMatchObject({ dueOn: '2099-03-20' });
    expect(await deskOf(laid.council, '日だけを変える')).toMatchObject([{ dueOn: '2099-03-20' }]);
  });

  it('leaves the desk on which it lay when somebody else is to do it, done or not, and that task says nothing of it any more', async () => {
    const { council, hospital } = laid;
    const line = await homework('人を替える');
    const [before] = await deskOf(council, '人を替える');
    await write([over(line, { text: line.text, memberId: seats.hospital, dueOn: line.dueOn })]);
    expect(await lineOf(line.id)).toMatchObject({ assignee: expect.stringContaining('星 浦子'), doneAt: null });
    expect(await deskOf(council, '人を替える')).toEqual([]);
    expect(await deskOf(hospital, '人を替える')).toHaveLength(1);
    for (const mutation of ['reopenTask', 'finishTask'])
      await tell(council, mutation, { idempotencyKey: undefined, taskId: before?.id }, '... on TaskPayload { task { id } }');
    expect(await lineOf(line.id)).toMatchObject({ doneAt: null });
  });

  it('is open again when it is somebody else’s, and stays done where only its words are put right', async () => {
    const { council, hospital } = laid;
    const line = await homework('済んだ宿題');
    const [task] = await deskOf(council, '済んだ宿題');
    await tell(council, 'finishTask', { idempotencyKey: undefined, taskId: task?.id }, '... on TaskPayload { task { id } }');
    const same = { memberId: seats.council, dueOn: line.dueOn };
    await write([over(await lineOf(line.id), { text: '済んだ宿題（直した）', ...same })]);
    expect(await lineOf(line.id)).toMatchObject({ text: '済んだ宿題（直した）', doneAt: expect.anything() });
    expect(await deskOf(council, '（直した）')).toEqual([]);
    expect((await desk(council, 'DONE')).filter(({ id }) => id === task?.id)).toMatchObject([
      { title: expect.stringContaining('済んだ宿題（直した）') },
    ]);
    await write([over(await lineOf(line.id), { text: '済んだ宿題（直した）', memberId: seats.hospital })]);
    expect(await lineOf(line.id)).toMatchObject({ doneAt: null });
    expect(await deskOf(hospital, '（直した）')).toHaveLength(1);
  });

  it('is no task any more once it is a decision', async () => {
    const line = await homework('決まったこと');
    await write([{ ...over(line, { text: line.text }), kind: 'DECISION' }]);
    expect(await lineOf(line.id)).toMatchObject({ kind: 'DECISION', assignee: null, dueOn: null });
    expect(await deskOf(laid.council, '決まったこと')).toEqual([]);
  });
});

describe('Changes that were typed without a connection', () => {
  it('of one line follow each other: nobody is set beside themselves', async () => {
    const line = await begun();
    const first = over(line, { text: '一度直した' });
    const second = over(line, { text: '二度直した', afterKey: first.key });
    const { written } = await write([first, second]);
    expect(written).toEqual([
      { id: line.id, beside: false },
      { id: line.id, beside: false },
    ]);
    expect(await lineOf(line.id)).toMatchObject({ text: '二度直した' });
    expect(await besideOf(line)).toEqual([]);
  });

  it('follow each other also where the answer to the first was lost', async () => {
    const line = await begun();
    const first = over(line, { text: '届いたが返事がない' });
    await write([first]);
    await write([first]);
    await write([over(line, { text: '続けて直した', afterKey: first.key })]);
    expect(await lineOf(line.id)).toMatchObject({ text: '続けて直した' });
    expect(await besideOf(line)).toEqual([]);
  });

  it('follow a line that had not reached the board itself, in the same breath or later, by its key', async () => {
    const [first, second] = [randomUUID(), randomUUID()];
    const note = { kind: 'NOTE', text: '来週から' };
    const { written } = await write([
      { ...note, key: first },
      { ...note, key: second, afterKey: first, text: '来月から' },
    ]);
    const [{ id }] = written;
    expect(written).toEqual([
      { id, beside: false },
      { id, beside: false },
    ]);
    await write([{ ...note, key: randomUUID(), afterKey: second, text: '来年から' }]);
    expect(await lineOf(id)).toMatchObject({ text: '来年から' });
    const lost = await write([{ ...note, key: randomUUID(), afterKey: randomUUID() }]);
    expect(lost.fields).toEqual([{ field: 'afterKey', code: 'UNKNOWN_CODE' }]);
  });

  it('of one line are known again, every one of them, where the answer to all was lost, with one task', async () => {
    const line = await begun({ kind: 'HOMEWORK', text: '一つの宿題', memberId: seats.council });
    const first = over(line, { text: '一つの宿題を直した', memberId: seats.council });
    const second = over(line, { text: '一つの宿題を二度直した', memberId: seats.council, afterKey: first.key });
    const [once, again] = [await write([first, second]), await write([first, second])];
    expect(again.written).toEqual(once.written);
    expect(await besideOf(line)).toEqual([]);
    expect((await desk(laid.council)).filter(({ title }) => title.includes('一つの宿題'))).toMatchObject([
      { title: expect.stringMatching(/一つの宿題を二度直した$/) },
    ]);
    // A change over the first, which the second has overtaken, is not written over the second.
    const late = over(line, { text: '遅れて着いた', memberId: seats.council, afterKey: first.key });
    expect((await write([late])).written).toMatchObject([{ beside: true }]);
    expect(await lineOf(line.id)).toMatchObject({ text: '一つの宿題を二度直した' });
  });

  it('are set beside what somebody else wrote there, once however often they are sent, with one task', async () => {
    const { council } = laid;
    const line = await begun({ text: '元の行' });
    await write([over(line, { text: 'ほかの人が直した' })]);
    const homework = { ...over(line, { text: '並んだ宿題', memberId: seats.council }), kind: 'HOMEWORK' };
    const [once, again] = [await write([homework]), await write([homework])];
    expect(again.written).toEqual(once.written);
    expect(once.written[0].beside).toBe(true);
    expect(await besideOf(line)).toEqual(['並んだ宿題']);
    expect(await deskOf(council, '並んだ宿題')).toHaveLength(1);
    const next = { ...over(line, { text: '並んだ宿題を直した', memberId: seats.council, afterKey: homework.key }), kind: 'HOMEWORK' };
    await write([next]);
    expect(await besideOf(line)).toEqual(['並んだ宿題を直した']);
    expect(await lineOf(line.id)).toMatchObject({ text: 'ほかの人が直した' });
  });

  it('that say what somebody else has written there leave one line', async () => {
    const line = await begun();
    for (const key of [randomUUID(), randomUUID()]) await write([{ ...over(line, { text: '同じ言葉' }), key }]);
    expect(await lineOf(line.id)).toMatchObject({ text: '同じ言葉' });
    expect(await besideOf(line)).toEqual([]);
  });
});

describe('A line that is to leave the meeting', () => {
  it('goes no further than the consent, by nobody but the office whose case it is, and as nothing but a line about that person', async () => {
    const { world, city, council, hospital } = laid;
    const { id: noteId } = await begun({ itemId: item, text: '会議の中の話' });
    const { id: aboutNobody } = await begun({ text: '次回は12月' });
    const theirs =
      'query ($id: ID!) { person(id: $id, purpose: CONFERENCE) { cases { id } records(first: 5) { edges { node { text } } } } }';
    const read = async () => (await city.ask(theirs, { id: person })).data.person;
    const caseId = (await read()).cases[0].id;
    const agreed = await given(world).consent(city, person, [council], ['RECORDS']);
    const narrow = await given(world).consent(city, person, [council], ['IDENTITY']);
    const over = await given(world).consent(city, person, [council], ['RECORDS']);
    await tell(city, 'withdrawConsent', { consentId: over, method: 'ORAL' }, '');
    const carry = async (who: TestStaff, more: object, to: TestStaff[] = [council]): Promise<string> => {
      const toTenantIds = to.map(({ tenantId }) => world.id('Tenant', tenantId));
      const input = { idempotencyKey: randomUUID(), noteId, caseId, consentId: agreed, toTenantIds, ...more };
      const answer = await act(who, 'carryOutNote', 'CarryOutNoteInput', input).catch((error: { code: string }) => error);
      return answer.code ?? answer.__typename;
    };
    expect(await carry(city, { consentId: narrow })).toBe('OUTSIDE_CONSENT');
    expect(await carry(city, {}, [hospital])).toBe('OUTSIDE_CONSENT');
    expect(await carry(city, { consentId: over })).not.toBe('ConferencePayload');
    expect(await carry(city, { noteId: aboutNobody })).not.toBe('ConferencePayload');
    expect(['FORBIDDEN', 'NOT_FOUND']).toContain(await carry(council, {}));
    expect((await read()).records.edges).toEqual([]);
    expect(await carry(city, {})).toBe('ConferencePayload');
    expect((await read()).records.edges).toEqual([{ node: { text: '会議の中の話' } }]);
  });
});
