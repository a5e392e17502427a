import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let staff: TestStaff;
let second: string;
const viewer = `{ viewer { displayName tenant { name } unit { name } roles demo secondFactor session { idleUntil expiresAt }
  memberships { tenant { name } roles current id } } }`;

beforeAll(async () => {
  world = await World.open();
  const first = await world.tenant('釧路', 'city');
  second = await world.tenant('厚岸', 'council');
  staff = await world.staff(first, ['caseworker']);
  await setPassword(world, staff);
});
afterAll(() => world.close());

const attempts = async (): Promise<number> =>
  Number((await world.database.see.query('select coalesce(sum(failures), 0) as n from sign_in_counter')).rows[0].n);

it('lets somebody in with login name and password, and tells them who they are', async () => {
  const browser = world.browser();
  expect((await browser.ask(viewer)).data).toEqual({ viewer: null });
  const signedIn = await browser.ask(signIn, { input: { login: `　${staff.login.toUpperCase()} `, password: goodPassword } });
  expect(signedIn.data.signIn).toMatchObject({ __typename: 'SignedIn', viewer: { tenant: { name: '釧路' } } });
  expect((await browser.ask(viewer)).data.viewer).toMatchObject({
    displayName: '試験 職員',
    roles: ['CASEWORKER'],
    secondFactor: false,
    memberships: [{ tenant: { name: '釧路' }, current: true }],
  });
});

it('gives the browser nothing but opaque cookies that scripts and other sites cannot use', async () => {
  const browser = world.browser();
  await browser.ask(signIn, { input: { login: staff.login, password: goodPassword } });
  expect(browser.setCookie).toHaveLength(2);
  expect(browser.setCookie[0]).toMatch(/^tsunagi=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  expect(browser.setCookie[1]).toMatch(/^tsunagi-device=[\w-]+; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Strict$/);
  const { rows } = await world.database.see.query('select token_hash from session where token_hash = $1', [browser.cookies.get('tsunagi')]);
  expect(rows).toEqual([]);
});

it('answers an unknown account, a wrong password and a disabled account in the same words', async () => {
  const disabled = await world.staff(second, ['caseworker']);
  await setPassword(world, disabled);
  await world.database.see.query('update staff set disabled_at = now() where staff_id = $1', [disabled.staffId]);
  const answerTo = async (login: string, password: string) => {
    const browser = world.browser('192.0.2.7');
    const answer = await browser.ask(signIn, { input: { login, password } });
    return { status: browser.status, cookies: browser.setCookie, answer };
  };
  const unknown = await answerTo('nobody-here', goodPassword);
  expect(unknown).toMatchObject({ status: 200, cookies: [], answer: { data: { signIn: { code: 'SIGN_IN_FAILED', retryAfter: null } } } });
  expect(await answerTo(staff.login, 'まちがったパスワードです。')).toEqual(unknown);
  expect(await answerTo(disabled.login, goodPassword)).toEqual(unknown);
});

it('makes one attempt of a request that names the field many times', async () => {
  const browser = world.browser('192.0.2.8');
  const before = await attempts();
  const one = (n: number) =>
    `a${n}: signIn(input: { login: "somebody-else", password: "guess-${n}" }) { __typename ... on SignInRefused { code } }`;
  const some = await browser.ask(`mutation { ${Array.from({ length: 10 }, (_, n) => one(n)).join(' ')} }`);
  expect(Object.values(some.data).map((each: any) => each.code)).toEqual(['SIGN_IN_FAILED', ...Array(9).fill('ONE_AT_A_TIME')]);
  // One attempt counts twice: for the account and for the address.
  expect((await attempts()) - before).toBe(2);
});

it('makes whoever guesses wait, but not the person at the desk where they have signed in before', async () => {
  const own = world.browser('192.0.2.20');
  const right = { input: { login: staff.login, password: goodPassword } };
  await own.ask(signIn, right);
  const guess = { input: { login: staff.login, password: 'あてずっぽうのパスワード' } };
  const answers: any[] = [];
  for (let n = 0; n < 6; n++) answers.push((await world.browser('192.0.2.21').ask(signIn, guess)).data.signIn);
  expect(answers.at(-1)).toMatchObject({ code: 'SIGN_IN_TOO_SOON', retryAfter: expect.any(Number) });
  expect((await world.browser('192.0.2.22').ask(signIn, right)).data.signIn).toMatchObject({ code: 'SIGN_IN_TOO_SOON' });
  expect((await own.ask(signIn, right)).data.signIn).toMatchObject({ __typename: 'SignedIn' });

  await world.database.see.query(`update sign_in_counter set next_at = now()`);
  expect((await world.browser('192.0.2.22').ask(signIn, right)).data.signIn).toMatchObject({ __typename: 'SignedIn' });
});

it('counts attempts that come at the same moment', async () => {
  const guess = { input: { login: 'many-at-once', password: 'あてずっぽうのパスワード' } };
  await Promise.all(Array.from({ length: 12 }, (_, n) => world.browser(`198.51.100.${n}`).ask(signIn, guess)));
  const { rows } = await world.database.see.query(
    'select failures from sign_in_counter where failures between 4 and 5 and next_at > now()',
  );
  expect(rows.length).toBeGreaterThanOrEqual(1);
});

it('ends the session that was in the browser before', async () => {
  const browser = world.browser('192.0.2.30');
  const right = { input: { login: staff.login, password: goodPassword } };
  await browser.ask(signIn, right);
  const former = browser.cookies.get('tsunagi') as string;
  await browser.ask(signIn, right);
  const other = world.browser();
  other.cookies.set('tsunagi', former);
  expect((await other.ask('{ tenants { name } }')).errors?.[0]?.extensions.reason).toBe('SESSION_ENDED');
});

it('acts for the organisation of last time, and for another from the next request on', async () => {
  const insert = await world.database.see.query(
    `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
     values (10001, $1, gen_random_uuid(), $2, '兼務 職員', 'ケンム', '相談員', '{consultation_supporter}', '2021-01-01') returning membership_id`,
    [second, staff.staffId],
  );
  const right = { input: { login: staff.login, password: goodPassword } };
  const browser = world.browser('192.0.2.40');
  const first = await browser.ask(signIn, right);
  expect(first.data.signIn.viewer.tenant.name).toBe('釧路');
  const membershipId = world.id('Membership', insert.rows[0].membership_id);
  const change = `mutation ($input: SwitchMembershipInput!) { switchMembership(input: $input) { viewer { tenant { name } roles } } }`;
  const changed = await browser.ask(change, { input: { membershipId } });
  expect(changed.data.switchMembership.viewer).toEqual({ tenant: { name: '厚岸' }, roles: ['CONSULTATION_SUPPORTER'] });
  expect((await browser.ask(viewer)).data.viewer).toMatchObject({ displayName: '兼務 職員', tenant: { name: '厚岸' } });
  expect((await world.browser('192.0.2.41').ask(signIn, right)).data.signIn.viewer.tenant.name).toBe('厚岸');
  const foreign = world.id('Membership', (await world.staff(second, ['intake'])).membershipId);
  expect((await browser.ask(change, { input: { membershipId: foreign } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
