import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let supervisor: TestStaff;
let council: TestStaff;

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  worker = await world.staff(city, ['caseworker'], { name: '佐藤 一' });
  supervisor = await world.staff(city, ['supervisor'], { name: '課長 花' });
  council = await world.staff(await world.tenant('厚岸', 'council'), ['chief_consultation_supporter']);
});
afterAll(() => world.close());

const cases = 'cases { id number version status closedOn closeReason lead { displayName } availableActions }';
const payload = `... on PersonPayload { person { ${cases} } } ... on Conflict { version state }`;
const act = (who: TestStaff, mutation: string, input: Record<string, unknown>) =>
  tell(who, mutation, { idempotencyKey: undefined, ...input }, payload);

async function taken(): Promise<{ person: string; open: { id: string; version: number } }> {
  const person = await given(world).person(worker);
  const { data } = await worker.ask(`query ($id: ID!) { person(id: $id) { ${cases} } }`, { id: person });
  return { person, open: data.person.cases[0] };
}

describe('a case', () => {
  it('is closed with a reason, and a new one is opened when the person comes again', async () => {
    const { person, open } = await taken();
    expect(await tell(worker, 'openCase', { personId: person }, payload)).toMatchObject({ __typename: 'Conflict', code: 'CASE_OPEN' });
    const closed = await act(worker, 'closeCase', { caseId: open.id, expectedVersion: 1, reason: 'employed' });
    expect(closed.person.cases).toMatchObject([{ status: 'CLOSED', closeReason: 'employed' }]);
    expect(await act(worker, 'closeCase', { caseId: open.id, expectedVersion: 2, reason: 'employed' })).toMatchObject({
      code: 'CASE_CLOSED',
      state: 'CLOSED',
    });
    const again = await tell(worker, 'openCase', { personId: person }, payload);
    expect(again.person.cases.map((each: any) => each.status)).toEqual(['OPEN', 'CLOSED']);
  });

  it('is not closed before it was opened, in the future, or without a reason of the list', async () => {
    const { open } = await taken();
    const close = (more: Record<string, unknown>) =>
      act(worker, 'closeCase', { caseId: open.id, expectedVersion: 1, reason: 'moved', ...more });
    expect(await close({ closedOn: '2020-01-01' })).toMatchObject({ fields: [{ field: 'closedOn', code: 'DATE_ORDER' }] });
    expect(await close({ closedOn: '2999-01-01' })).toMatchObject({ fields: [{ field: 'closedOn', code: 'DATE_IN_FUTURE' }] });
    expect(await close({ reason: 'bored' })).toMatchObject({ fields: [{ field: 'reason', code: 'UNKNOWN_CODE' }] });
  });

  it('is given to somebody by the supervisor only', async () => {
    const { open } = await taken();
    const assign = (who: TestStaff, leadStaffId: string) => act(who, 'assignCase', { caseId: open.id, expectedVersion: 1, leadStaffId });
    await expect(assign(worker, world.id('Staff', supervisor.staffId))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(assign(council, world.id('Staff', council.staffId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await assign(supervisor, world.id('Staff', council.staffId))).toMatchObject({
      fields: [{ field: 'leadStaffId', code: 'UNKNOWN_CODE' }],
    });
    expect((await assign(supervisor, world.id('Staff', supervisor.staffId))).person.cases[0].lead).toEqual({ displayName: '課長 花' });
    expect(await assign(supervisor, world.id('Staff', worker.staffId))).toMatchObject({ code: 'VERSION_CONFLICT', version: 2 });
  });

  it('offers each of them what they may do with it', async () => {
    const { person } = await taken();
    const offered = async (who: TestStaff) =>
      (await who.ask(`query ($id: ID!) { person(id: $id) { cases { availableActions } } }`, { id: person })).data.person.cases[0]
        .availableActions;
    expect(await offered(worker)).toEqual(['CHANGE', 'WRITE_RECORD', 'CLOSE']);
    expect(await offered(supervisor)).toEqual(['CHANGE', 'WRITE_RECORD', 'CLOSE', 'ASSIGN']);
  });

  it('is opened once when two click at the same time', async () => {
    const { person, open } = await taken();
    await act(worker, 'closeCase', { caseId: open.id, expectedVersion: 1, reason: 'other' });
    const both = await Promise.all([worker, supervisor].map((who) => tell(who, 'openCase', { personId: person }, payload)));
    expect(both.map((each) => each.__typename).sort()).toEqual(['Conflict', 'PersonPayload']);
  });

  it('is opened for nobody of another office', async () => {
    const { person } = await taken();
    await expect(tell(council, 'openCase', { personId: person }, payload)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
