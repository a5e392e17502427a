import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seenBy } from '../../kit/flights.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let me: TestStaff;
let mate: TestStaff;
let elsewhere: TestStaff;
let council: TestStaff;
let partner: TestStaff;

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  const [third, fourth] = [await world.unit(city, '第3'), await world.unit(city, '第4')];
  me = await world.staff(city, ['caseworker'], { unit: third, name: '佐藤 一' });
  mate = await world.staff(city, ['caseworker'], { unit: third });
  elsewhere = await world.staff(city, ['caseworker'], { unit: fourth });
  partner = await world.staff(city, ['statistician']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

const fields = 'id version title dueOn overdue assignee { displayName } personName doneAt snoozedUntil';
const payload = `... on TaskPayload { task { ${fields} } } ... on Conflict { theirs { field value } }`;
const create = async (who: TestStaff, title: string, more: Record<string, unknown> = {}) =>
  (await tell(who, 'createTask', { title, ...more }, payload)).task;
const act = (who: TestStaff, mutation: string, input: Record<string, unknown>) =>
  tell(who, mutation, { idempotencyKey: undefined, ...input }, payload);
const titles = async (who: TestStaff, scope = 'MINE', state = 'OPEN'): Promise<string[]> => {
  const { data, errors } = await who.ask(
    `query ($scope: TaskScope, $state: TaskState) { tasks(scope: $scope, state: $state, first: 100) { edges { node { title } } } }`,
    { scope, state },
  );
  expect(errors).toBeUndefined();
  return data.tasks.edges.map((edge: any) => edge.node.title);
};

describe('a task', () => {
  it('is one’s own where nobody is named, and is seen by unit and office too', async () => {
    expect(await create(me, '自分のこと')).toMatchObject({ assignee: { displayName: '佐藤 一' }, version: 1 });
    expect(
      await Promise.all([titles(me), titles(mate), titles(mate, 'UNIT'), titles(elsewhere, 'UNIT'), titles(elsewhere, 'OFFICE')]),
    ).toEqual([['自分のこと'], [], ['自分のこと'], [], ['自分のこと']]);
  });

  it('stands by its deadline, those without one last, and is counted', async () => {
    await create(mate, 'いつでも');
    await create(mate, '来年', { dueOn: '2099-01-10' });
    await create(mate, '過ぎた', { dueOn: '2020-01-10' });
    expect(await titles(mate)).toEqual(['過ぎた', '来年', 'いつでも']);
    expect((await mate.ask('{ taskCounts { mine unit overdue } }')).data.taskCounts).toEqual({ mine: 3, unit: 4, overdue: 1 });
  });

  it('turns its pages in order', async () => {
    const query = `query ($after: String) { tasks(first: 2, after: $after) { edges { node { title } } pageInfo { hasNextPage endCursor } } }`;
    const first = (await mate.ask(query)).data.tasks;
    const second = (await mate.ask(query, { after: first.pageInfo.endCursor })).data.tasks;
    expect([...first.edges, ...second.edges].map((edge: any) => edge.node.title)).toEqual(['過ぎた', '来年', 'いつでも']);
  });

  it('can be put off, done and taken up again', async () => {
    const { id } = await create(elsewhere, 'あとで');
    await act(elsewhere, 'snoozeTask', { taskId: id, until: '2099-01-01' });
    expect(await titles(elsewhere)).toEqual([]);
    await act(elsewhere, 'reopenTask', { taskId: id });
    expect(await titles(elsewhere)).toEqual(['あとで']);
    const { task } = await act(elsewhere, 'finishTask', { taskId: id });
    expect((await act(elsewhere, 'finishTask', { taskId: id })).task.doneAt).toBe(task.doneAt);
    expect([await titles(elsewhere), await titles(elsewhere, 'MINE', 'DONE')]).toEqual([[], ['あとで']]);
  });

  it('shows the name of the person it is about, and the log says so', async () => {
    const person = await given(world).person(me, {
      familyName: '弟子屈',
      givenName: '三郎',
      familyKana: 'テシカガ',
      givenKana: 'サブロウ',
    });
    expect(await create(me, '同行', { personId: person })).toMatchObject({ personName: '弟子屈 三郎' });
    const before = (await seenBy(world, me.tenantId)).length;
    await me.ask(`{ tasks { edges { node { personName } } } }`);
    expect((await seenBy(world, me.tenantId)).slice(before)).toEqual([expect.objectContaining({ subject: 'Task', action: 'listed' })]);
  });

  it('is changed over the version on the screen only, and the refusal carries the other text', async () => {
    const { id } = await create(me, '一稿');
    await act(me, 'changeTask', { taskId: id, expectedVersion: 1, title: '二稿' });
    expect(await act(mate, 'changeTask', { taskId: id, expectedVersion: 1, title: '三稿' })).toMatchObject({
      code: 'VERSION_CONFLICT',
      theirs: [{ field: 'title', value: '二稿' }],
    });
  });

  it('is not there for another office, and not to be changed by those whose role has no part in it', async () => {
    const { id } = await create(me, '所内のこと');
    const absent = world.id('Task', '019a0000-0000-7000-8000-000000000000');
    const finish = (who: TestStaff, taskId: string) =>
      who.browser.post(
        '/graphql',
        { query: `mutation ($input: FinishTaskInput!) { finishTask(input: $input) { __typename } }`, variables: { input: { taskId } } },
        { 'x-request-id': 'same' },
      );
    const [hidden, missing] = [await finish(council, id), await finish(council, absent)];
    const withoutNumber = (body: string) => body.replace(/"requestId":"[^"]*"/g, '');
    expect(withoutNumber(hidden.body)).toBe(withoutNumber(missing.body));
    expect(hidden.json().errors[0].extensions.code).toBe('NOT_FOUND');
    await expect(create(partner, '統計担当から')).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it.each([
    ['no title', { title: ' ' }, { field: 'title', code: 'REQUIRED' }],
    ['a deadline that is no day', { dueOn: '2026-02-30' }, { field: 'dueOn', code: 'BAD_DATE' }],
  ])('is not written down with %s', async (_what, more, fault) => {
    expect(await tell(me, 'createTask', { title: '題', ...more }, payload)).toMatchObject({ fields: [fault] });
  });

  it('is not given to somebody of another office', async () => {
    const assigneeId = world.id('Staff', council.staffId);
    expect(await tell(me, 'createTask', { title: '題', assigneeId }, payload)).toMatchObject({
      fields: [{ field: 'assigneeId', code: 'UNKNOWN_CODE' }],
    });
  });
});
