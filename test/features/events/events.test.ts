import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { fireTimer, systemDesk } from '@tsunagi/casework';
import { given, tell } from '../../kit/given.js';
import { TestStream } from '../../kit/stream.js';
import { pause } from '../../kit/within.js';
import { until } from '../../kit/worker.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: string;
let worker: TestStaff;
let colleague: TestStaff;
let stranger: TestStaff;
let streams: TestStream[] = [];

beforeAll(async () => {
  world = await World.open();
  office = await world.tenant('釧路', 'city');
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
beforeEach(async () => {
  worker = await world.staff(office, ['caseworker']);
  colleague = await world.staff(office, ['caseworker']);
});
afterEach(() => {
  for (const stream of streams) stream.close();
  streams = [];
});
afterAll(() => world.close());

const listen = async (staff: TestStaff, lastEventId?: string): Promise<TestStream> => {
  const stream = await TestStream.open(world, staff, lastEventId);
  streams.push(stream);
  return stream;
};
const createPerson = async (by: TestStaff): Promise<string> => {
  const input = {
    idempotencyKey: randomUUID(),
    identity: { familyName: '釧路', givenName: '花', familyKana: 'クシロ', givenKana: 'ハナ' },
  };
  const answer = await by.ask(
    `mutation ($input: CreatePersonInput!) { createPerson(input: $input) { ... on PersonPayload { person { id } } } }`,
    { input },
  );
  expect(answer.errors).toBeUndefined();
  return answer.data.createPerson.person.id;
};

it('tells a colleague that something has changed, with an opaque id and nothing of what it is', async () => {
  const stream = await listen(colleague);
  const id = await createPerson(worker);
  expect(await stream.until('change')).toEqual([{ event: 'change', data: { kind: 'person', id, version: 1 } }]);
  expect(JSON.stringify(stream.heard)).not.toContain('釧路');
});

it('tells a page what changed between its first question and its stream, and only that', async () => {
  const before = await listen(colleague);
  const begun = performance.now();
  const id = await createPerson(worker);
  await before.until('change');
  const opened = async (staff: TestStaff, read = true) => {
    const pageAge = read ? Math.round(performance.now() - begun) : undefined;
    const stream = await TestStream.open(world, staff, undefined, pageAge);
    streams.push(stream);
    return stream;
  };
  const [read, outside, silent] = [await opened(colleague), await opened(stranger), await opened(colleague, false)];
  expect(await read.until('change')).toContainEqual({ event: 'change', data: { kind: 'person', id, version: 1 } });
  await createPerson(worker);
  await silent.until('change');
  expect(silent.heard).toHaveLength(1);
  expect(outside.heard).toEqual([]);
});

it('has a page read anew that is older than what the gateway remembers', async () => {
  const stream = await TestStream.open(world, colleague, undefined, 600_000);
  streams.push(stream);
  await stream.until('refetch');
});

it('tells nothing to another organisation, nor to whoever never reads such a thing', async () => {
  const editor = await world.staff(office, ['hub_editor']);
  const [outside, inside, own] = [await listen(stranger), await listen(editor), await listen(colleague)];
  await createPerson(worker);
  await own.until('change');
  await new Promise((wake) => setTimeout(wake, 200));
  expect(outside.heard).toEqual([]);
  expect(inside.heard).toEqual([]);
});

it('opens for nobody who is not signed in', async () => {
  const stream = await TestStream.open(world, { browser: world.browser() });
  expect(stream.status).toBe(401);
});

const endings: [string, (staff: TestStaff) => Promise<unknown>][] = [
  ['signs out', (staff) => staff.ask('mutation { signOut { ended } }')],
  [
    'is stopped',
    async (staff) =>
      (await administrator()).ask('mutation ($id: ID!) { disableStaff(input: { staffId: $id }) { __typename } }', {
        id: world.id('Staff', staff.staffId),
      }),
  ],
  [
    'no longer belongs to the office',
    async (staff) =>
      (await administrator()).ask('mutation ($id: ID!) { endMembership(input: { membershipId: $id }) { __typename } }', {
        id: world.id('Membership', staff.membershipId),
      }),
  ],
];
const administrator = () => world.staff(office, ['tenant_admin']);
it.each(endings)('closes within a second when the person %s', async (_words, finish) => {
  const stream = await listen(worker);
  const answer: any = await finish(worker);
  expect(answer.errors).toBeUndefined();
  await stream.until('ended', 1, 1_000);
  expect((await TestStream.open(world, worker)).status).toBe(401);
});

it('tells nothing after the end of a session, even where that end was told to nobody', async () => {
  const stream = await listen(colleague);
  await world.database.see.query('update membership set ended_at = now() where staff_id = $1', [colleague.staffId]);
  await createPerson(worker);
  await stream.until('ended');
  expect(stream.heard.map((each) => each.event)).toEqual(['ended']);
});

it('follows a person who takes other roles, without closing', async () => {
  const editor = await world.staff(office, ['hub_editor']);
  const stream = await listen(editor);
  const admin = await administrator();
  const change =
    'mutation ($id: ID!) { changeMembership(input: { membershipId: $id, expectedVersion: 1, roles: [CASEWORKER] }) { __typename } }';
  expect((await admin.ask(change, { id: world.id('Membership', editor.membershipId) })).data.changeMembership.__typename).toBe(
    'StaffPayload',
  );
  await new Promise((wake) => setTimeout(wake, 300));
  await createPerson(worker);
  expect((await stream.until('change')).map(({ data }) => data.kind)).toEqual(['person']);
  expect(stream.closed).toBe(false);
});

it('tells a page that comes back to read everything again', async () => {
  const stream = await listen(worker, '7');
  await stream.until('refetch');
  const fresh = await listen(worker);
  await createPerson(colleague);
  await fresh.until('change');
  expect(fresh.heard.map((each) => each.event)).toEqual(['change']);
});

it('says that something may have been missed when the listening connection was lost', async () => {
  const stream = await listen(worker);
  await world.database.see.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'tsunagi-listen' and datname = current_database()`,
  );
  await stream.until('refetch');
  await createPerson(colleague);
  await stream.until('change');
});

it('opens a handful of pages for one session and no more', async () => {
  for (let n = 0; n < 6; n++) expect((await listen(worker)).status).toBe(200);
  expect((await listen(worker)).status).toBe(429);
  expect((await listen(colleague)).status).toBe(200);
  streams.shift()?.close();
  await until('the place of the page that was closed is free', async () => {
    await pause(200);
    return (await listen(worker)).status === 200;
  });
});

it('is no sign of life: a page left open does not keep its session', async () => {
  await world.database.see.query(
    `update session set idle_until = now() + interval '3 minutes', last_seen_at = now() - interval '12 minutes' where staff_id = $1`,
    [worker.staffId],
  );
  await listen(worker);
  await world.house.sessions.close();
  const { rows } = await world.database.see.query(
    `select idle_until < now() + interval '4 minutes' as same from session where staff_id = $1`,
    [worker.staffId],
  );
  expect(rows).toEqual([{ same: true }]);
});

/** A referral of this office to the other one, coordinated by a third; `draft` where it has not been sent. */
async function referral(to: TestStaff, how: 'draft' | 'delivered'): Promise<string> {
  const lay = given(world);
  const person = await createPerson(worker);
  const consent = await lay.consent(worker, person, [to], ['IDENTITY']);
  return lay[how](worker, { person, to, consent, fieldGroups: ['IDENTITY'] });
}
const acted = '... on ReferralPayload { __typename }';

it('tells the coordinator of a referral from the moment at which nobody answered in time, and not before', async () => {
  const coordinator = await world.staff(await world.tenant('協議会', 'support_body'), ['consultation_supporter']);
  await world.database.see.query('update region set coordinator_tenant_id = $1', [coordinator.tenantId]);
  const id = await referral(stranger, 'delivered');
  const [addressed, coordinating] = [await listen(stranger), await listen(coordinator)];
  const line = { event: 'change', data: expect.objectContaining({ kind: 'mailbox', id }) };
  expect(await tell(stranger, 'claimReferral', { referralId: id }, acted)).toMatchObject({ __typename: 'ReferralPayload' });
  await addressed.until('change', 2);
  expect(addressed.heard).toContainEqual(line);

  const { rows } = await world.database.see.query(
    `select timer_id, due_at from timer where kind = 'T2' and step = 'coordinate' and tenant_id = $1`,
    [office],
  );
  const desk = { ...systemDesk(world.house.orm, region, office, 'test'), now: new Date(rows[0].due_at.getTime() + 60_000) };
  expect(await fireTimer(desk, rows[0].timer_id)).toBe('coordinate');
  await coordinating.until('change', 2);
  // News come in the order of what happened: that it was claimed was told to nobody here.
  const kinds = () => coordinating.heard.map(({ data }) => data.kind).sort();
  expect(kinds()).toEqual(['mailbox', 'task']);
  await tell(stranger, 'acceptReferral', { referralId: id }, acted);
  await coordinating.until('change', 3);
  expect(kinds()).toEqual(['mailbox', 'mailbox', 'task']);
});

it('tells the receiver nothing of a referral that was never sent', async () => {
  const lead = await world.staff(office, ['supervisor']);
  const [never, sent] = [await referral(stranger, 'draft'), await referral(stranger, 'delivered')];
  const [here, there] = [await listen(colleague), await listen(stranger)];
  for (const id of [never, sent]) await tell(lead, 'enterInError', { referralId: id, reason: 'duplicate' }, acted);
  const ids = ({ heard }: TestStream) => [...new Set(heard.filter(({ data }) => data.kind === 'referral').map(({ data }) => data.id))];
  await there.until('change', 2);
  await here.until('change', 4);
  expect([ids(here), ids(there)]).toEqual([[never, sent], [sent]]);
  expect(there.heard.map(({ data }) => data.id)).not.toContain(never);
});
