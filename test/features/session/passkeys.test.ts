import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goodPassword, setPassword } from '../../kit/accounts.js';
import { Authenticator } from '../../kit/authenticator.js';
import type { TestBrowser } from '../../kit/browser.js';
import { type TestStaff, World } from '../../kit/world.js';

const origin = 'http://localhost';
let world: World;
let worker: TestStaff;
let mate: TestStaff;
beforeAll(async () => {
  world = await World.open();
  const tenant = await world.tenant('釧路', 'city');
  worker = await world.staff(tenant, ['caseworker'], { name: '佐藤 一' });
  mate = await world.staff(tenant, ['caseworker']);
  for (const each of [worker, mate]) await setPassword(world, each);
});
afterAll(() => world.close());

const refusal = '... on Refusal { code } ... on InvalidInput { fields { field code } }';
const run = async (browser: TestBrowser, name: string, input: object | null, payload: string): Promise<any> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const query = input
    ? `mutation ($input: ${type}!) { it: ${name}(input: $input) { __typename ${payload} } }`
    : `mutation { it: ${name} { __typename ${payload} } }`;
  const { data, errors } = await browser.ask(query, input ? { input } : {});
  if (errors) throw new Error(JSON.stringify(errors));
  return data.it;
};
const begin = (who: TestStaff, password = goodPassword) =>
  run(who.browser, 'beginPasskey', { password }, `... on PasskeyOptionsPayload { ticket options } ${refusal}`);
const finish = (who: TestStaff, ticket: string, response: string, name = '職場のパソコン') =>
  run(who.browser, 'finishPasskey', { ticket, response, name }, `... on PasskeyPayload { passkeyId } ${refusal}`);
const register = async (who: TestStaff, device: Authenticator): Promise<any> => {
  const { ticket, options } = await begin(who);
  return finish(who, ticket, device.create(options));
};
const ask = (browser: TestBrowser): Promise<{ ticket: string; options: string }> =>
  run(browser, 'beginPasskeySignIn', null, 'ticket options');
const enter = (browser: TestBrowser, ticket: string, response: string): Promise<any> =>
  run(browser, 'signInWithPasskey', { ticket, response }, '... on SignedIn { viewer { displayName } } ... on SignInRefused { code }');
const signIn = async (device: Authenticator, browser = world.browser()): Promise<any> => {
  const { ticket, options } = await ask(browser);
  return enter(browser, ticket, device.get(options));
};

describe('a passkey', () => {
  it('signs in without a name and without a password, and counts as two factors', async () => {
    const device = new Authenticator(origin);
    await register(worker, device);
    const browser = world.browser();
    expect(await signIn(device, browser)).toMatchObject({ __typename: 'SignedIn', viewer: { displayName: '佐藤 一' } });
    const { data } = await browser.ask('{ viewer { displayName } myPasskeys { name lastUsedAt } }');
    expect(data.viewer.displayName).toBe('佐藤 一');
    expect(data.myPasskeys[0]).toMatchObject({ name: '職場のパソコン', lastUsedAt: expect.any(String) });
    const { rows } = await world.database.see.query('select second_factor from session order by created_at desc limit 1');
    expect(rows).toEqual([{ second_factor: true }]);
  });

  it('is registered only with the present password', async () => {
    expect(await begin(worker, 'x')).toMatchObject({ fields: [{ field: 'password', code: 'WRONG_PASSWORD' }] });
    expect(await begin(worker)).toMatchObject({ __typename: 'PasskeyOptionsPayload' });
  });

  it('is registered by whoever began it, on this site, by a device that asked for finger or PIN', async () => {
    const { ticket, options } = await begin(worker);
    expect(await finish(mate, ticket, new Authenticator(origin).create(options))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await finish(worker, ticket, new Authenticator('http://evil.example').create(options))).toMatchObject({
      code: 'PASSKEY_REFUSED',
    });
    expect(await finish(worker, ticket, new Authenticator(origin, false).create(options))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await finish(worker, 'made up', new Authenticator(origin).create(options))).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await finish(worker, ticket, 'nonsense')).toMatchObject({ code: 'PASSKEY_REFUSED' });
    expect(await finish(worker, ticket, new Authenticator(origin).create(options))).toMatchObject({ __typename: 'PasskeyPayload' });
    expect(await finish(worker, ticket, new Authenticator(origin).create(options))).toMatchObject({ code: 'PASSKEY_REFUSED' });
  });

  it('answers one challenge once: what somebody has overheard opens nothing', async () => {
    const device = new Authenticator(origin);
    await register(worker, device);
    const { ticket, options } = await ask(world.browser());
    const answer = device.get(options);
    expect((await enter(world.browser(), ticket, answer)).__typename).toBe('SignedIn');
    expect(await enter(world.browser(), ticket, answer)).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it('is refused in the words of a wrong password, whatever is wrong', async () => {
    const device = new Authenticator(origin);
    await register(worker, device);
    const { ticket, options } = await ask(world.browser('192.0.2.9'));
    const other = await ask(world.browser('192.0.2.9'));
    const wrong = [
      await enter(world.browser('192.0.2.9'), ticket, new Authenticator(origin).get(options)),
      await enter(world.browser('192.0.2.9'), other.ticket, device.get(options)),
      await enter(world.browser('192.0.2.9'), 'made up', device.get(options)),
      await enter(world.browser('192.0.2.9'), ticket, '{}'),
    ];
    for (const each of wrong) expect(each).toEqual({ __typename: 'SignInRefused', code: 'SIGN_IN_FAILED' });
  });

  it('opens nothing once it is removed, nor for an account that is stopped', async () => {
    const device = new Authenticator(origin);
    const { passkeyId } = await register(mate, device);
    const remove = (who: TestStaff, password = goodPassword) =>
      run(who.browser, 'removePasskey', { passkeyId, password }, `... on PasskeyPayload { passkeyId } ${refusal}`);
    await expect(remove(worker)).rejects.toThrow(/NOT_FOUND/);
    expect((await remove(mate, 'まちがったパスワードです。')).fields).toEqual([{ field: 'password', code: 'WRONG_PASSWORD' }]);
    expect(await signIn(device)).toMatchObject({ __typename: 'SignedIn' });
    await world.database.see.query('update staff set disabled_at = now() where staff_id = $1', [mate.staffId]);
    expect(await signIn(device)).toMatchObject({ code: 'SIGN_IN_FAILED' });
    await world.database.see.query('update staff set disabled_at = null where staff_id = $1', [mate.staffId]);
    await remove(mate);
    expect(await signIn(device)).toMatchObject({ code: 'SIGN_IN_FAILED' });
  });

  it('is tried at most once in one request, whatever the aliases', async () => {
    const device = new Authenticator(origin);
    await register(worker, device);
    const { ticket, options } = await ask(world.browser());
    const fields = [1, 2, 3].map((n) => `a${n}: signInWithPasskey(input: $input) { __typename ... on SignInRefused { code } }`).join(' ');
    const { data } = await world
      .browser()
      .ask(`mutation ($input: SignInWithPasskeyInput!) { ${fields} }`, { input: { ticket, response: device.get(options) } });
    expect([data.a1.__typename, data.a2.code, data.a3.code]).toEqual(['SignedIn', 'ONE_AT_A_TIME', 'ONE_AT_A_TIME']);
  });
});
