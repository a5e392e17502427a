import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { RunningWorker } from '@tsunagi/worker';
import { act, calledConference, layKinds, seeBoard } from '../../kit/conference.js';
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
  const task = await homework('会場を押さえる', day(-1));
  await morning('due', task);
  await morning('overdue', task);
  await until('the convener is told', async () => (await toldOf('late')).length > 0);
  expect(await toldOf('overdue')).toMatchObject([{ tenant: council.tenantId, staff: council.staffId }]);
  expect(await toldOf('late')).toMatchObject([{ tenant: city.tenantId, staff: city.staffId, number: '第1回 定例の会議' }]);
  // The day itself was over when it was given: there was nothing to remind of on it.
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
  const { rows } = await world.database.see.query('select run_at from graphile_worker._private_jobs where key = $1', [
    `homework:due:${task}`,
  ]);
  expect(rows[0].run_at.toISOString()).toBe(`${day(29)}T23:30:00.000Z`);
  // A clock that was wrong reminds of nothing.
  const before = await notices();
  await morning('overdue', task);
  expect(await notices()).toEqual(before);

  const done = await homework('電話する', day(-1));
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
