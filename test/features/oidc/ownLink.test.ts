import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { goodPassword, setPassword } from '../../kit/accounts.js';
import type { TestBrowser } from '../../kit/browser.js';
import { installation, tsunagi } from '../../kit/cli.js';
import { IdentityProvider, walkThrough } from '../../kit/identityProvider.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { secretKeyOfTests, type TestStaff, World } from '../../kit/world.js';

const returnTo = 'http://localhost/sign-in/oidc/return';
const clientSecret = 'the secret of the client';
const strong = { acr: 'urn:example:loa2', amr: ['pwd', 'mfa'] };

let world: World;
let provider: IdentityProvider;
let own: TestStaff;
let mate: TestStaff;
let elsewhere: TestStaff; // of an office without a provider

beforeAll(async () => {
  world = await World.open();
  provider = await IdentityProvider.open(returnTo, clientSecret);
  const env = {
    ...installation(world.database, scratchFolder('oidc-own')),
    TSUNAGI_SECRET_KEY: secretKeyOfTests,
    TSUNAGI_OIDC_CLIENT_SECRET: clientSecret,
  };
  const city = await world.tenant('kushiro', 'city');
  own = await world.staff(city, ['caseworker']);
  mate = await world.staff(city, ['caseworker']);
  elsewhere = await world.staff(await world.tenant('akkeshi', 'council'), ['consultation_supporter']);
  for (const who of [own, mate, elsewhere]) await setPassword(world, who);
  const terms = ['--issuer', provider.issuer, '--client-id', 'tsunagi', '--acr', strong.acr, '--amr', 'mfa', '--json'];
  expect(await tsunagi(env, 'tenant', 'oidc', 'set', 'kushiro', ...terms)).toMatchObject({ exit: 0 });
});
afterEach(() => world.database.see.query('delete from sign_in_counter'));
afterAll(async () => {
  await provider.close();
  await world.close();
});

const begin = `mutation ($password: String!) { beginOidcLink(input: { password: $password }) { __typename
  ... on OidcAddressPayload { address } ... on InvalidInput { fields { field code } } } }`;
const linkedAt = async (who: TestStaff): Promise<string | null | undefined> =>
  (await who.ask('{ myOidcLink { linkedAt } }')).data.myOidcLink?.linkedAt;
const unlink = (who: TestStaff, password = goodPassword) =>
  who.ask(
    `mutation ($password: String!) { unlinkMyOidc(input: { password: $password }) { __typename
      ... on OidcUnlinkedPayload { unlinked } ... on InvalidInput { fields { field code } } } }`,
    { password },
  );

const ticket = 'tsunagi-oidc';
const headersOf = ({ headers }: { headers: object }) => headers as { location: string; 'set-cookie'?: string | string[] };

/** To the provider and back again, with the ticket alone: the session stays at home on the way from another site. */
async function go(who: TestStaff, answering: IdentityProvider['answering']): Promise<{ back: string; way: TestBrowser }> {
  provider.answering = answering;
  const answer = await who.browser.post('/graphql', { query: begin, variables: { password: goodPassword } });
  const way = world.browser();
  way.cookies.set(ticket, who.browser.cookies.get(ticket) as string);
  return { back: await walkThrough(answer.json().data.beginOidcLink.address, returnTo), way };
}
async function arrive({ back, way }: { back: string; way: TestBrowser }): Promise<string> {
  const { pathname, search } = new URL(back);
  const headers = headersOf(await way.get(pathname + search));
  expect(String(headers['set-cookie'])).not.toMatch(/^tsunagi=[^;]/); // nobody is signed in by it
  return headers.location.replace(/&number=.*/, '');
}
const link = async (who: TestStaff, sub: string): Promise<string> => arrive(await go(who, { sub, ...strong }));
const notices = async (who: TestStaff): Promise<string[]> =>
  (await world.database.see.query('select kind from notice where staff_id = $1 order by at', [who.staffId])).rows.map(({ kind }) => kind);

describe('Somebody whose office has a provider', () => {
  it('links their account themselves, after the password, and signs in by it from then on', async () => {
    expect(await linkedAt(own)).toBeNull();
    expect(await link(own, 'sub-own')).toBe('/me?oidc=linked');
    expect(Date.parse((await linkedAt(own)) as string)).toBeGreaterThan(Date.now() - 60_000);
    const { rows } = await world.database.see.query('select subject, staff_id from oidc_link');
    expect(rows).toEqual([{ subject: 'sub-own', staff_id: own.staffId }]);
  });

  it('is told of it by notice and mail', async () => {
    expect(await notices(own)).toEqual(['account.oidc_linked']);
    const { rows } = await world.database.see.query(
      `select count(*)::int as mails from graphile_worker.jobs where task_identifier = 'send-mail'`,
    );
    expect(rows[0].mails).toBeGreaterThan(0);
  });

  it('does not without the password, which is counted like a sign-in', async () => {
    const { data } = await mate.ask(begin, { password: 'something else entirely' });
    expect(data.beginOidcLink).toMatchObject({ __typename: 'InvalidInput', fields: [{ field: 'password', code: 'WRONG_PASSWORD' }] });
    const { rows } = await world.database.see.query('select count(*)::int as counted from sign_in_counter');
    expect(rows[0].counted).toBeGreaterThan(0);
  });

  it('is refused where the provider means somebody who has another account here, and is not told whose', async () => {
    expect(await link(mate, 'sub-own')).toBe('/me?oidc=refused');
    expect(await linkedAt(mate)).toBeNull();
    expect(await link(mate, 'sub-mate')).toBe('/me?oidc=linked');
  });

  it('takes the place of what was linked before, and takes it off again', async () => {
    expect(await link(own, 'sub-new')).toBe('/me?oidc=linked');
    const { rows } = await world.database.see.query('select subject from oidc_link where staff_id = $1', [own.staffId]);
    expect(rows).toEqual([{ subject: 'sub-new' }]);
    expect((await unlink(own, 'something else entirely')).data.unlinkMyOidc).toMatchObject({
      fields: [{ field: 'password', code: 'WRONG_PASSWORD' }],
    });
    expect(await linkedAt(own)).not.toBeNull();
    expect((await unlink(own)).data.unlinkMyOidc).toMatchObject({ __typename: 'OidcUnlinkedPayload', unlinked: true });
    expect(await linkedAt(own)).toBeNull();
    expect((await notices(own)).at(-1)).toBe('account.oidc_unlinked');
    expect((await unlink(own)).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('The way back', () => {
  it('is good once, in the browser that went, with its own state, and for a strong answer alone', async () => {
    const first = await go(own, { sub: 'sub-1', ...strong });
    const kept = new Map(first.way.cookies);
    expect(await arrive({ back: first.back, way: world.browser() })).toBe('/?entry=refused');
    const second = await go(own, { sub: 'sub-1', ...strong });
    expect(await arrive({ back: second.back, way: first.way })).toBe('/me?oidc=refused');
    for (const [name, value] of kept) first.way.cookies.set(name, value);
    expect(await arrive(first)).toBe('/me?oidc=refused'); // its ticket was used up by the wrong answer
    expect(await arrive(await go(own, { sub: 'sub-1', acr: strong.acr, amr: ['pwd'] }))).toBe('/me?oidc=refused');
    expect(await linkedAt(own)).toBeNull();
  });

  it('links nothing once the session that asked has ended, or the account was disabled', async () => {
    const { see } = world.database;
    const gone = await go(own, { sub: 'sub-2', ...strong });
    await see.query(`update session set ended_at = now() where staff_id = $1`, [own.staffId]);
    expect(await arrive(gone)).toBe('/me?oidc=refused');
    await see.query(`update session set ended_at = null where staff_id = $1`, [own.staffId]);
    const stopped = await go(own, { sub: 'sub-2', ...strong });
    await see.query('update staff set disabled_at = now() where staff_id = $1', [own.staffId]);
    expect(await arrive(stopped)).toBe('/me?oidc=refused');
    await see.query('update staff set disabled_at = null where staff_id = $1', [own.staffId]);
    expect((await see.query('select from oidc_link where staff_id = $1', [own.staffId])).rows).toEqual([]);
  });

  it('of linking lets nobody in, and that of signing in links nobody', async () => {
    const going = await go(own, { sub: 'sub-mate', ...strong });
    expect(await arrive(going)).toBe('/me?oidc=refused');
    const browser = world.browser();
    provider.answering = { sub: 'sub-3', ...strong };
    const begun = headersOf(await browser.get('/sign-in/oidc/kushiro'));
    own.browser.cookies.set(ticket, /^[^=]+=([^;]*)/.exec(String(begun['set-cookie']))?.[1] as string);
    const { pathname, search } = new URL(await walkThrough(begun.location, returnTo));
    expect(headersOf(await own.browser.get(pathname + search)).location).toContain('/?entry=refused');
    expect(await linkedAt(own)).toBeNull();
  });
});

it('is offered by no office that has no provider', async () => {
  expect(await linkedAt(elsewhere)).toBeUndefined();
  expect((await elsewhere.ask(begin, { password: goodPassword })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});
