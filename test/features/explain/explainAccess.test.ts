import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let supervisor: TestStaff;
let statistician: TestStaff;
let council: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  worker = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  supervisor = await world.staff(worker.tenantId, ['supervisor']);
  statistician = await world.staff(worker.tenantId, ['statistician']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['chief_consultation_supporter']);
  person = await given(world).person(worker);
});
afterAll(() => world.close());

const why = (asking: TestStaff, about: TestStaff, action = 'READ', recordId = person) =>
  asking.ask(
    `query ($staffId: ID!, $recordId: ID!, $action: PolicyAction) { explainAccess(staffId: $staffId, recordId: $recordId, action: $action) { allowed lines { verdict words because } } }`,
    {
      staffId: world.id('Staff', about.staffId),
      recordId,
      action,
    },
  );

it('says why a colleague may, in the words of the policy table', async () => {
  const { data } = await why(supervisor, worker);
  expect(data.explainAccess).toMatchObject({ allowed: true, lines: [expect.objectContaining({ verdict: 'ALLOW' }), expect.anything()] });
  expect(data.explainAccess.lines[0].words).toContain('自組織の記録');
});

it('says that no line speaks for a role that has no part in it', async () => {
  expect((await why(supervisor, statistician)).data.explainAccess).toEqual({ allowed: false, lines: [] });
});

it('is asked by those who lead, and by everyone about themselves only', async () => {
  expect((await why(worker, worker)).data.explainAccess.allowed).toBe(true);
  expect((await why(worker, supervisor)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('tells another office nothing, neither of its people nor of its records', async () => {
  expect((await why(council, worker)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await why(council, council)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  expect((await why(supervisor, worker, 'READ', world.id('Tenant', worker.tenantId))).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
