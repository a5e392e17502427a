import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningWorker } from '@tsunagi/worker';
import { act, calledConference, layKinds, letPass, seeBoard } from '../../kit/conference.js';
import { seatOf } from '../../kit/statutory.js';
import { until, workerIn } from '../../kit/worker.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: RunningWorker;
let city: TestStaff; // convenes
let council: TestStaff; // has homework
let partner: TestStaff; // sits there too
let meeting: string;
beforeAll(async () => {
  world = await World.open();
  await layKinds(world);
  city = await world.staff(await world.tenant('釧路市', 'city'), ['supervisor'], { name: '市川 一' });
  council = await world.staff(await world.tenant('厚岸町社協', 'council'), ['consultation_supporter'], { name: '厚岸 海' });
  partner = await world.staff(await world.tenant('音別ふき蕗団', 'partner'), ['partner_coordinator'], { name: '音別 蕗' });
  meeting = await calledConference(world, city, 'coordination', [council, partner]);
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: meeting });
  worker = await workerIn(world);
});
afterAll(async () => {
  await worker.stop();
  await world.close();
});

const day = (ahead: number): string => new Date(Date.now() + 9 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);

interface Told {
  kind: string;
  tenant: string;
  staff: string;
  number: string;
}
const notices = async (): Promise<Told[]> =>
  (
    await world.database.see.query<Told>(
      `select kind, tenant_id as tenant, staff_id as staff, number from notice where kind like 'conference.homework%' order by kind`,
    )
  ).rows;
const toldOf = async (kind: string) => (await notices()).filter((each) => each.kind === `conference.homework_${kind}`);

/** Gives the council homework, due on this day; gives its task. */
async function homework(text: string, dueOn: string, at = meeting): Promise<string> {
  const { members } = await seeBoard(city, at);
  const seat = members.find((each: { name: string }) => each.name === '厚岸 海').id;
  const notes = [{ key: randomUUID(), kind: 'HOMEWORK', text, memberId: seat, dueOn }];
  await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: at, notes });
  const { rows } = await world.database.see.query('select task_id from task where title like $1', [`%${text}`]);
  return rows[0].task_id;
}

/** When the clock of this kind is set for a task, UTC. */
async function reminded(what: 'due' | 'overdue', task: string): Promise<string> {
  const { rows } = await world.database.see.query<{ at: Date }>('select run_at as at from graphile_worker._private_jobs where key = $1', [
    `homework:${what}:${task}`,
  ]);
  return rows.map(({ at }) => at.toISOString()).join();
}

/** Runs the job of this kind for a task now, as if its morning had come; waits until it is over. */
async function morning(what: 'due' | 'overdue', task: string): Promise<void> {
  const key = `homework:${what}:${task}`;
  await world.database.see.query('update graphile_worker._private_jobs set run_at = now() where key = $1', [key]);
  await until(`the job ${key}`, async () => {
    const { rowCount } = await world.database.see.query('select from graphile_worker._private_jobs where key = $1', [key]);
    return rowCount === 0;
  });
}

it('reminds on the morning of the day, once, whoever has the homework, and nobody else', async () => {
  const task = await homework('名簿を送る', day(0));
  await morning('due', task);
  const told = [{ kind: 'conference.homework_due', tenant: council.tenantId, staff: council.staffId, number: '第1回 定例の会議' }];
  expect(await notices()).toEqual(told);
});

it('reminds once more when the day is over, and tells those of the convener who sat there that something is late', async () => {
  const task = await homework('会場を押さえる', day(30));
  await letPass(world, '会場を押さえる', day(-1));
  await morning('due', task);
  await morning('overdue', task);
  await until('the convener is told', async () => (await toldOf('late')).length > 0);
  expect(await toldOf('overdue')).toMatchObject([{ tenant: council.tenantId, staff: council.staffId }]);
  expect(await toldOf('late')).toMatchObject([{ tenant: city.tenantId, staff: city.staffId, number: '第1回 定例の会議' }]);
  // A clock that comes after the day itself has nothing to remind of on it.
  expect(await toldOf('due')).toHaveLength(1);
});

it('says in the mail which meeting it is, and nothing of the homework', async () => {
  const { rows } = await world.database.see.query(`select number, kind from notice where kind like 'conference.homework%'`);
  expect(JSON.stringify(rows)).not.toMatch(/名簿|会場/);
});

it('follows a day that is moved, and is silent once the homework is done', async () => {
  // Not of today: whoever works in the afternoon would be reminded of that at once.
  const task = await homework('見積もりを取る', day(7));
  const id = world.id('Task', task);
  const change = `mutation ($input: ChangeTaskInput!) { changeTask(input: $input) { __typename } }`;
  const moved = await council.ask(change, { input: { taskId: id, expectedVersion: 1, dueOn: day(30) } });
  expect(moved.data.changeTask.__typename).toBe('TaskPayload');
  expect((await reminded('due', task)).slice(10)).toBe('T23:30:00.000Z');
  expect((await reminded('due', task)) > `${day(22)}T`).toBe(true);
  // A clock that was wrong reminds of nothing.
  const before = await notices();
  await morning('overdue', task);
  expect(await notices()).toEqual(before);

  const done = await homework('電話する', day(30));
  await letPass(world, '電話する', day(-1));
  await morning('overdue', done);
  expect(await toldOf('overdue')).toHaveLength(2);
  const finish = `mutation ($input: FinishTaskInput!) { finishTask(input: $input) { __typename } }`;
  await council.ask(finish, { input: { taskId: world.id('Task', done) } });
  await world.database.see.query(
    `select graphile_worker.add_job('homework-timer', json_build_object('region', $1::int, 'tenant', $2::text, 'task', $3::text, 'what', 'overdue'), job_key := $4)`,
    [region, council.tenantId, done, `homework:overdue:${done}`],
  );
  await morning('overdue', done);
  expect(await toldOf('overdue')).toHaveLength(2);
});

it('reminds on the working day before where the office is closed on the day, and the room is told so', async () => {
  // June has no national holidays: what is closed then is closed by the office alone.
  const june = `${Number(day(0).slice(0, 4)) + 1}-06`;
  const hours = Object.fromEntries([...'1234567'].map((weekday) => [weekday, ['08:45', '17:30']]));
  await world.database.see.query('update tenant set hours = $1 where tenant_id = $2', [JSON.stringify(hours), partner.tenantId]);
  for (const closed of [16, 17])
    await world.database.see.query(`insert into tenant_closure (region_id, tenant_id, closed_on, reason) values ($1, $2, $3, '点検')`, [
      region,
      partner.tenantId,
      `${june}-${closed}`,
    ]);
  const seat = (await seeBoard(city, meeting)).members.find((each: { name: string }) => each.name === '音別 蕗').id;
  const notes = [{ key: randomUUID(), kind: 'HOMEWORK', text: '鍋を返す', memberId: seat, dueOn: `${june}-17` }];
  await act(city, 'writeNotes', 'WriteNotesInput', { conferenceId: meeting, notes });
  const { rows } = await world.database.see.query(`select task_id, due_on::text from task where title like '%鍋を返す'`);
  expect(rows[0].due_on).toBe(`${june}-17`);
  expect(await reminded('due', rows[0].task_id)).toBe(`${june}-14T23:30:00.000Z`);
  expect(await reminded('overdue', rows[0].task_id)).toBe(`${june}-17T23:30:00.000Z`);
  await world.house.registry.refresh();
  const ask = 'query ($id: ID!, $day: Date!) { lastWorkingDay(tenantId: $id, until: $day) }';
  const told = async (until: string) => (await city.ask(ask, { id: world.id('Tenant', partner.tenantId), day: until })).data.lastWorkingDay;
  expect(await told(`${june}-17`)).toBe(`${june}-15`);
  expect(await told(`${june}-18`)).toBe(`${june}-18`);
});

it('comes on the day of the office that moved it: the convener reads that day and which one was agreed on', async () => {
  const task = await homework('名札を作る', day(7));
  const id = world.id('Task', task);
  const change = `mutation ($input: ChangeTaskInput!) { changeTask(input: $input) { __typename ... on InvalidInput { fields { field code } } } }`;
  const move = async (version: number, dueOn: string | null) =>
    (await council.ask(change, { input: { taskId: id, expectedVersion: version, dueOn } })).data.changeTask;
  const days = `{ homework(first: 50) { edges { node { text dueOn agreedOn } } } }`;
  const listed = async () =>
    (await city.ask(days)).data.homework.edges
      .map(({ node }: { node: { text: string } }) => node)
      .find(({ text }: { text: string }) => text === '名札を作る');
  expect(await listed()).toMatchObject({ dueOn: day(7), agreedOn: null });
  const before = (await seeBoard(city, meeting)).notes.find(({ text }: { text: string }) => text === '名札を作る');
  await move(1, day(40));
  expect(await listed()).toMatchObject({ dueOn: day(40), agreedOn: day(7) });
  await move(2, day(50));
  expect(await listed()).toMatchObject({ dueOn: day(50), agreedOn: day(7) });
  expect((await move(3, null)).fields).toEqual([{ field: 'dueOn', code: 'REQUIRED' }]);
  // The words that were being put right over the line as it stood are set beside it: the day of the office is not undone unseen.
  const seat = (await seeBoard(city, meeting)).members.find((each: { name: string }) => each.name === '厚岸 海').id;
  const over = { key: randomUUID(), noteId: before.id, expectedVersion: before.version, kind: 'HOMEWORK', memberId: seat, dueOn: day(7) };
  const { written } = await act(city, 'writeNotes', 'WriteNotesInput', {
    conferenceId: meeting,
    notes: [{ ...over, text: '名札を人数分作る' }],
  });
  expect(written).toMatchObject([{ beside: true }]);
  await move(3, day(7));
  expect(await listed()).toMatchObject({ dueOn: day(7), agreedOn: null });
});

it('goes on in an office that was taken off the list: it is reminded on both mornings, and the convener hears that something is late', async () => {
  const last = await calledConference(world, city, 'coordination', [council]);
  await act(city, 'openConference', 'StepConferenceInput', { conferenceId: last });
  const task = await homework('鍵を返す', day(30), last);
  const off = { conferenceId: last, memberId: await seatOf(council, last) };
  await act(city, 'removeConferenceMember', 'RemoveConferenceMemberInput', off);
  expect(await seeBoard(council, last)).toBeNull();
  const told = async (): Promise<Told[]> => (await notices()).filter(({ number }) => number === '第2回 定例の会議');
  for (const [what, dueOn] of [
    ['due', day(0)],
    ['overdue', day(-1)],
  ] as const) {
    await world.database.see.query('update task set due_on = $1 where task_id = $2', [dueOn, task]);
    await morning(what, task);
  }
  await until('the convener is told', async () => (await told()).length > 2);
  const to = (who: TestStaff, kind: string) => ({ kind, tenant: who.tenantId, staff: who.staffId, number: '第2回 定例の会議' });
  const all = [to(council, 'conference.homework_due'), to(city, 'conference.homework_late'), to(council, 'conference.homework_overdue')];
  expect(await told()).toEqual(all);
});
