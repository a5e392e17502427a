import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let staff: TestStaff;
const whoAmI = '{ viewer { displayName } }';
const read = '{ inbox { edges { cursor } } }';
const write = `mutation { createPerson(input: { idempotencyKey: "7f0b6f0e-9a53-4f6c-9d3a-0d0c8f1f0a01",
  identity: { familyName: "釧路", givenName: "花子", familyKana: "クシロ", givenKana: "ハナコ" } }) { __typename } }`;

beforeAll(async () => {
  world = await World.open();
  staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  await setPassword(world, staff);
});
afterAll(() => world.close());

const signedInBrowser = async () => {
  const browser = world.browser();
  await browser.ask(signIn, { input: { login: staff.login, password: goodPassword } });
  return browser;
};
const reasonOf = async (answer: Promise<{ errors?: { extensions: Record<string, any> }[] }>) =>
  (await answer).errors?.[0]?.extensions.reason;
const persons = async () => (await world.database.see.query('select count(*)::int as n from person')).rows[0].n;

it('signs out: the cookie goes, and what kept a copy of it is refused', async () => {
  const browser = await signedInBrowser();
  const thief = world.browser();
  thief.cookies.set('tsunagi', browser.cookies.get('tsunagi') as string);
  expect((await thief.ask(whoAmI)).data.viewer).not.toBeNull();
  expect((await browser.ask('mutation { signOut { ended } }')).data.signOut).toEqual({ ended: 1 });
  expect(browser.cookies.has('tsunagi')).toBe(false);
  expect((await browser.ask(whoAmI)).data.viewer).toBeNull();
  expect(await reasonOf(thief.ask(read))).toBe('SESSION_ENDED');
  expect((await thief.ask(whoAmI)).data.viewer).toBeNull();
});

it('shows where one is signed in, and ends another device from here', async () => {
  const here = await signedInBrowser();
  const there = await signedInBrowser();
  const list = '{ mySessions { id device current createdAt lastSeenAt } }';
  const sessions: any[] = (await here.ask(list)).data.mySessions;
  expect(sessions.filter((each) => each.current)).toHaveLength(1);
  expect(sessions[0]).toMatchObject({ device: 'Edge（Windows）', current: false });
  await here.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) { ended } }', { input: { sessionId: sessions[0].id } });
  expect(await reasonOf(there.ask(read))).toBe('SESSION_ENDED');
  expect((await here.ask(whoAmI)).data.viewer).not.toBeNull();
  const stranger = await world.staff(staff.tenantId, ['caseworker']);
  const own = (await here.ask(list)).data.mySessions.find((each: any) => each.current).id;
  const end = stranger.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) { ended } }', { input: { sessionId: own } });
  expect((await end).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

it('signs out everywhere at once', async () => {
  const [one, two] = [await signedInBrowser(), await signedInBrowser()];
  expect((await one.ask('mutation { signOutEverywhere { ended } }')).data.signOutEverywhere.ended).toBeGreaterThanOrEqual(2);
  for (const each of [one, two]) expect((await each.ask(whoAmI)).data.viewer).toBeNull();
});

const endings: [string, string][] = [
  ['the session has been idle for too long', `update session set idle_until = now() - interval '1 second' where staff_id = $1`],
  ['the session has reached its end', `update session set expires_at = now() - interval '1 second' where staff_id = $1`],
  ['the account is disabled', 'update staff set disabled_at = now() where staff_id = $1'],
  ['the membership has ended', 'update membership set ended_at = now() where staff_id = $1'],
  ['the last day of the membership is over', `update membership set valid_until = current_date - 2 where staff_id = $1`],
];
it.each(endings)('refuses to read and to write from the next request on when %s', async (_words, sql) => {
  const colleague = await world.staff(staff.tenantId, ['caseworker']);
  expect((await colleague.ask(read)).errors).toBeUndefined();
  const before = await persons();
  await world.database.see.query(sql, [colleague.staffId]);
  expect(await reasonOf(colleague.ask(write))).toBe('SESSION_ENDED');
  expect(await reasonOf(colleague.ask(read))).toBe('SESSION_ENDED');
  expect((await colleague.ask('{ tenants { name } }')).data).toBeNull();
  expect((await colleague.ask(whoAmI)).data.viewer).toBeNull();
  expect(await persons()).toBe(before);
});

it('gives and takes roles from the next request on, without another sign-in', async () => {
  const colleague = await world.staff(staff.tenantId, ['hub_editor']);
  expect((await colleague.ask(write)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  const change = 'update membership set roles = $2, version = version + 1 where staff_id = $1';
  await world.database.see.query(change, [colleague.staffId, ['caseworker']]);
  expect((await colleague.ask('{ viewer { roles } }')).data.viewer.roles).toEqual(['CASEWORKER']);
  expect((await colleague.ask(write)).data.createPerson.__typename).toBe('PersonPayload');
  await world.database.see.query(change, [colleague.staffId, ['hub_editor']]);
  const again = write.replace('0a01', '0a02');
  expect((await colleague.ask(again)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('lasts while somebody is there: what the page asks by itself does not count', async () => {
  const colleague = await world.staff(staff.tenantId, ['caseworker']);
  const idleUntil = async (): Promise<number> =>
    (
      await world.database.see.query('select idle_until from session where staff_id = $1', [colleague.staffId])
    ).rows[0].idle_until.getTime();
  const shorten = () =>
    world.database.see.query(
      `update session set idle_until = now() + interval '5 minutes', last_seen_at = now() - interval '10 minutes' where staff_id = $1`,
      [colleague.staffId],
    );
  await shorten();
  const before = await idleUntil();
  await colleague.browser.ask(whoAmI, {}, { 'tsunagi-background': '1' });
  await world.house.sessions.close();
  expect(await idleUntil()).toBe(before);
  await colleague.ask(whoAmI);
  await world.house.sessions.close();
  expect(await idleUntil()).toBeGreaterThan(before);
  await shorten();
  await colleague.ask('mutation { keepAlive { viewer { session { idleUntil } } } }');
  expect(await idleUntil()).toBeGreaterThan(before + 5 * 60_000);
});
