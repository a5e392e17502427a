import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, calledConference, letPass, seeBoard } from '../../kit/conference.js';
import { tell } from '../../kit/given.js';
import { bringCase, openStatutory, type Statutory, seatOf } from '../../kit/statutory.js';
import { take } from '../../kit/taken.js';
import type { TestStaff } from '../../kit/world.js';

let laid: Statutory;
let other: string; // a meeting of another kind

const query = `query ($state: TaskState, $kind: String, $first: Int, $after: String) {
  homework(state: $state, kindCode: $kind, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
    text assignee overdue doneAt dueOn conferenceId meeting item itemId kind { code } tenant { name } } } } }`;
const listed = async (who: TestStaff, asked: Record<string, unknown> = {}): Promise<any[]> =>
  (await who.ask(query, asked)).data.homework.edges.map(({ node }: { node: unknown }) => node);
const texts = async (who: TestStaff, asked: Record<string, unknown> = {}): Promise<string[]> =>
  (await listed(who, asked)).map(({ text }) => text);

const work = (text: string, memberId: string, dueOn?: string, itemId?: string) => ({
  key: randomUUID(),
  kind: 'HOMEWORK',
  text,
  memberId,
  dueOn,
  itemId,
});
const write = (conferenceId: string, notes: object[]) => act(laid.city, 'writeNotes', 'WriteNotesInput', { conferenceId, notes });

const taken = async (who: TestStaff, address: string): Promise<string[][]> => (await take(laid.world, who, address)).lines;

beforeAll(async () => {
  laid = await openStatutory();
  const { world, city, council, meeting } = laid;
  const { item } = await bringCase(world, council, meeting, { title: '案件', without: [await seatOf(laid.hospital, meeting)] });
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  const seat = await seatOf(council, meeting);
  const own = await seatOf(city, meeting);
  await write(meeting, [
    work('見学先に電話する', seat, '2099-02-01', item),
    work('様式を配る', own, '2099-01-01'),
    work('もう済んだはずの確認', seat),
  ]);
  other = await calledConference(world, city, 'case_meeting', [council]);
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: other });
  const members = (await seeBoard(city, other)).members.map(({ id }: { id: string }) => id);
  await write(other, [work('送迎を頼む', members[1])]);
  await letPass(world, 'もう済んだはずの確認', '2026-01-05');
  await letPass(world, '送迎を頼む', '2026-01-04');
});
afterAll(() => laid.world.close());

describe('The homework of all meetings', () => {
  it('stands in one list of the convener, overdue ones first, with meeting and item', async () => {
    const { city, meeting } = laid;
    const all = await listed(city);
    expect(all.map(({ text, overdue }) => [text, overdue])).toEqual([
      ['送迎を頼む', true],
      ['もう済んだはずの確認', true],
      ['様式を配る', false],
      ['見学先に電話する', false],
    ]);
    expect(all[0]).toMatchObject({ conferenceId: other, kind: { code: 'case_meeting' }, tenant: { name: '厚岸町社協' }, itemId: null });
    expect(all[3]).toMatchObject({ conferenceId: meeting, item: '案件', assignee: '厚岸 海（厚岸町社協）' });
    expect((await seeBoard(city, meeting)).items.map(({ id }: { id: string }) => id)).toContain(all[3].itemId);
  });

  it('is cut by kind and read in pages', async () => {
    const { city } = laid;
    expect(await texts(city, { kind: 'case_meeting' })).toEqual(['送迎を頼む']);
    const { data } = await city.ask(query, { first: 3 });
    expect(data.homework.pageInfo.hasNextPage).toBe(true);
    expect(await texts(city, { after: data.homework.pageInfo.endCursor })).toEqual(['見学先に電話する']);
    const { errors } = await city.ask(query, { kind: 'nowhere' });
    expect(errors?.[0]?.extensions.code).toBe('INVALID');
  });

  it('shows nobody what they did not hear: no colleague without a seat, and no office that did not convene', async () => {
    const { mate, council, hospital, stranger } = laid;
    for (const who of [mate, council, hospital, stranger]) expect(await texts(who)).toEqual([]);
  });

  it('moves among what is done once the office that has it ticks it off, and comes back when it is opened again', async () => {
    const { city, council } = laid;
    const { data } = await council.ask('{ tasks(scope: MINE, state: OPEN) { edges { node { id title } } } }');
    const task = data.tasks.edges.find(({ node }: { node: { title: string } }) => node.title.includes('送迎')).node.id;
    const tick = (mutation: string) =>
      tell(council, mutation, { idempotencyKey: undefined, taskId: task }, '... on TaskPayload { task { id } }');
    await tick('finishTask');
    expect(await texts(city, { state: 'DONE' })).toEqual(['送迎を頼む']);
    expect(await texts(city)).not.toContain('送迎を頼む');
    await tick('reopenTask');
    expect(await texts(city)).toContain('送迎を頼む');
  });

  it('leaves for Excel and as CSV as it stands, and each person in it is noted as exported', async () => {
    const { city, world } = laid;
    for (const address of ['conference-homework.xlsx', 'conference-homework.csv', 'conference-homework.csv?encoding=shift_jis']) {
      const lines = await taken(city, address);
      expect(lines.map((cells) => cells[1])).toEqual(await texts(city));
      expect(lines[3]).toEqual(expect.arrayContaining(['厚岸 海（厚岸町社協）', '第1回 定例の会議', '案件']));
    }
    expect((await taken(city, 'conference-homework.csv?kind=case_meeting')).map((cells) => cells[1])).toEqual(['送迎を頼む']);
    expect(await taken(laid.mate, 'conference-homework.csv')).toEqual([]);
    const { rows } = await world.database.see.query(
      `select distinct action from access_log where actor_staff_id = $1 and operation = 'export:conference-homework'`,
      [city.staffId],
    );
    expect(rows).toEqual([{ action: 'exported' }]);
  });
});

describe('The figures of the meetings, taken along', () => {
  it('are those of the screen, kind by kind and in all', async () => {
    const { city } = laid;
    const span = { from: '2026-01-01', until: '2099-03-31' };
    const figures = `query ($from: Date!, $until: Date!) { conferenceStatistics(from: $from, until: $until) { ...F }  }
      fragment N on ConferenceFigures { kind { name } meetings seated items persons decisions homework doneInTime doneLate overdue }
      fragment F on ConferenceStatistics { kinds { ...N } total { ...N } }`;
    const { kinds, total } = (await city.ask(figures, span)).data.conferenceStatistics;
    const shown = [...kinds, total].map(({ kind, ...counts }) => [kind?.name ?? '計', ...Object.values(counts).map(String)]);
    expect(total).toMatchObject({ meetings: 2, homework: 4, overdue: 2 });
    for (const kind of ['xlsx', 'csv']) {
      const lines = await taken(city, `conference-statistics.${kind}?from=${span.from}&until=${span.until}`);
      expect(lines.map((cells) => cells.slice(0, 10))).toEqual(shown);
    }
  });
});

describe('The day of homework', () => {
  const day = (ahead: number): string => new Date(Date.now() + 9 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);
  const opened = async (): Promise<[meeting: string, seat: string]> => {
    const meeting = await calledConference(laid.world, laid.city, 'case_meeting', [laid.council]);
    await act(laid.city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
    return [meeting, await seatOf(laid.council, meeting)];
  };

  it('is not over when it is named in the room; the line is refused as a whole and says since when', async () => {
    const [meeting, seat] = await opened();
    const refused = await write(meeting, [work('昨日まで', seat, day(-1))]);
    expect(refused.fields).toEqual([{ field: 'notes.0.dueOn', code: 'DATE_IN_PAST' }]);
    expect((await write(meeting, [work('今日まで', seat, day(0))])).written).toHaveLength(1);
  });

  it('is what was right when it was said, where the line waited for the connection until the day was over', async () => {
    const [meeting, seat] = await opened();
    const meant = day(-2);
    const { rows } = await laid.world.database.see.query(
      `update conference set opened_at = opened_at - interval '2 days' where conference_id =
         (select conference_id from conference where opened_at is not null order by opened_at desc limit 1) returning conference_id`,
    );
    expect(rows).toHaveLength(1);
    expect((await write(meeting, [work('おとといまで', seat, meant)])).written).toHaveLength(1);
    const before = await write(meeting, [work('さきおとといまで', seat, day(-3))]);
    expect(before.fields).toEqual([{ field: 'notes.0.dueOn', code: 'DATE_IN_PAST' }]);
  });
});
