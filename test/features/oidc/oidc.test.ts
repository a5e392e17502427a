import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestBrowser } from '../../kit/browser.js';
import { installation, type Said, tsunagi } from '../../kit/cli.js';
import { IdentityProvider, walkThrough } from '../../kit/identityProvider.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { secretKeyOfTests, type TestStaff, World } from '../../kit/world.js';

const returnTo = 'http://localhost/sign-in/oidc/return';
const clientSecret = 'the secret of the client';
const strong = { acr: 'urn:example:loa2', amr: ['pwd', 'mfa'] };

let world: World;
let provider: IdentityProvider;
let env: NodeJS.ProcessEnv;
let staff: TestStaff;
let elsewhere: TestStaff;
const cli = (...args: string[]): Promise<Said> => tsunagi(env, 'tenant', 'oidc', ...args, '--json');
const setProvider = (code: string, issuer = provider.issuer) =>
  cli('set', code, '--issuer', issuer, '--client-id', 'tsunagi', '--acr', strong.acr, '--amr', 'mfa');

beforeAll(async () => {
  world = await World.open();
  provider = await IdentityProvider.open(returnTo, clientSecret);
  env = {
    ...installation(world.database, scratchFolder('oidc')),
    TSUNAGI_SECRET_KEY: secretKeyOfTests,
    TSUNAGI_OIDC_CLIENT_SECRET: clientSecret,
  };
  staff = await world.staff(await world.tenant('kushiro', 'city'), ['caseworker']);
  elsewhere = await world.staff(await world.tenant('akkeshi', 'council'), ['consultation_supporter']);
  expect(await setProvider('kushiro')).toMatchObject({ exit: 0, json: { unlinked: 0 } });
  expect(await cli('link', 'kushiro', staff.login, 'sub-1')).toMatchObject({ exit: 0 });
});
afterEach(() => world.database.see.query('delete from sign_in_counter'));
afterAll(async () => {
  await provider.close();
  await world.close();
});

interface Visit {
  browser: TestBrowser;
  /** Where the provider sends the browser back to. */
  back: string;
}

/** To the provider and back, up to the last step. */
async function visit(answering: IdentityProvider['answering'], office = 'kushiro'): Promise<Visit> {
  const browser = world.browser();
  provider.answering = answering;
  const begun = await browser.get(`/sign-in/oidc/${office}`);
  const { location, 'set-cookie': cookies } = begun.headers as { location: string; 'set-cookie': string | string[] };
  for (const line of [cookies].flat()) {
    const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    browser.cookies.set(name, value);
  }
  return { browser, back: await walkThrough(location, returnTo) };
}

/** The last step: where it leads, and what the browser keeps from it. */
async function arrive({ browser, back }: Visit): Promise<{ status: number; location: string; session: string | undefined }> {
  const { pathname, search } = new URL(back);
  const answer = await browser.get(pathname + search);
  const { location = '', 'set-cookie': lines = [] } = answer.headers as { location?: string; 'set-cookie'?: string | string[] };
  const session = [lines]
    .flat()
    .map((line) => /^tsunagi=([^;]+)/.exec(line)?.[1])
    .find(Boolean);
  return { status: answer.statusCode, location: location.replace(/&number=.*/, ''), session };
}

const refused = { status: 303, location: '/?entry=refused', session: undefined };

describe('somebody whose account is linked', () => {
  it('is offered the way at the address of the own office, and by no other', async () => {
    const door = async (code: string) =>
      (await world.browser().ask('query ($code: String!) { officeDoor(code: $code) { name address } }', { code })).data.officeDoor;
    expect(await door('kushiro')).toEqual({ name: 'kushiro', address: '/sign-in/oidc/kushiro' });
    expect(await door('akkeshi')).toBeNull();
    expect(await door('nowhere')).toBeNull();
  });

  it('signs in, for that office, with a session like any other: two factors, 15 minutes, to be seen and ended in the list', async () => {
    const { status, location, session } = await arrive(await visit({ sub: 'sub-1', ...strong }));
    expect([status, location]).toEqual([303, '/']);
    const browser = world.signedIn(session as string);
    const { data } = await browser.ask('{ viewer { id tenant { name } session { idleUntil expiresAt } } mySessions { id current } }');
    expect(data.viewer).toMatchObject({ id: world.id('Staff', staff.staffId), tenant: { name: 'kushiro' } });
    const { rows } = await world.database.see.query(
      `select second_factor, idle_until - last_seen_at = interval '15 minutes' as idle, expires_at - created_at = interval '12 hours' as long
       from session where session_id = (select session_id from session order by created_at desc limit 1)`,
    );
    expect(rows).toEqual([{ second_factor: true, idle: true, long: true }]);
    const current = data.mySessions.find((each: { current: boolean }) => each.current);
    await staff.ask('mutation ($input: EndSessionInput!) { endSession(input: $input) { ended } }', { input: { sessionId: current.id } });
    expect((await browser.ask('{ tenants { name } }')).errors?.[0]?.extensions.reason).toBe('SESSION_ENDED');
  });

  it('acts for that office alone: its provider opens no other, where the person works as well', async () => {
    const membershipId = crypto.randomUUID();
    await world.database.see.query(
      `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
       select region_id, $1, $2, staff_id, display_name, display_kana, job_title, '{consultation_supporter}', valid_from from membership where staff_id = $3`,
      [elsewhere.tenantId, membershipId, staff.staffId],
    );
    const change = (browser: TestBrowser, id: string) =>
      browser.ask('mutation ($id: ID!) { switchMembership(input: { membershipId: $id }) { viewer { tenant { name } } } }', {
        id: world.id('Membership', id),
      });
    const now = (name: string) => ({ switchMembership: { viewer: { tenant: { name } } } });
    const { session } = await arrive(await visit({ sub: 'sub-1', ...strong }));
    const browser = world.signedIn(session as string);
    expect((await change(browser, membershipId)).errors?.[0]?.extensions.reason).toBe('OTHER_DOOR');
    expect((await browser.ask('{ viewer { tenant { name } } }')).data.viewer.tenant.name).toBe('kushiro');
    expect((await change(browser, staff.membershipId)).data).toEqual(now('kushiro'));
    // Whoever has shown a password of the region's own is known to every office.
    expect((await change(staff.browser, membershipId)).data).toEqual(now('akkeshi'));
    await change(staff.browser, staff.membershipId);
    await world.database.see.query('delete from session where membership_id = $1', [membershipId]);
    await world.database.see.query('delete from membership where membership_id = $1', [membershipId]);
  });

  it('is asked for PKCE, state and nonce, under a cookie that holds only this ceremony', async () => {
    const answer = await world.browser().get('/sign-in/oidc/kushiro');
    const { location, 'set-cookie': cookie } = answer.headers as { location: string; 'set-cookie': string };
    const asked = new URL(location).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: returnTo,
      acr_values: strong.acr,
      scope: 'openid',
    });
    for (const name of ['state', 'nonce', 'code_challenge']) expect(asked.get(name)?.length).toBeGreaterThan(30);
    expect(String(cookie)).toMatch(/^tsunagi-oidc=[\w-]+; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
  });
});

describe('is refused in one and the same way:', () => {
  it.each([
    ['a person whom nobody has linked', { sub: 'sub-2', ...strong }],
    ['an answer without a level', { sub: 'sub-1', amr: strong.amr }],
    ['a level that is too low', { sub: 'sub-1', acr: 'urn:example:loa1', amr: strong.amr }],
    ['a password alone', { sub: 'sub-1', acr: strong.acr, amr: ['pwd'] }],
    ['an answer that does not say how', { sub: 'sub-1', acr: strong.acr }],
  ])('%s', async (_words, answering) => {
    expect(await arrive(await visit(answering))).toEqual(refused);
  });

  it('a way back that was already gone once', async () => {
    const first = await visit({ sub: 'sub-1', ...strong });
    const ticket = new Map(first.browser.cookies);
    expect((await arrive(first)).location).toBe('/');
    for (const [name, value] of ticket) first.browser.cookies.set(name, value);
    expect(await arrive(first)).toEqual(refused);
  });

  it('a way back in another browser, with another state, without one, or with another nonce', async () => {
    const mine = await visit({ sub: 'sub-1', ...strong });
    expect(await arrive({ browser: world.browser(), back: mine.back })).toEqual(refused);
    const other = await visit({ sub: 'sub-1', ...strong });
    expect(await arrive({ browser: other.browser, back: mine.back })).toEqual(refused);
    const bent = new URL((await visit({ sub: 'sub-1', ...strong })).back);
    bent.searchParams.delete('state');
    expect(await arrive({ browser: mine.browser, back: bent.href })).toEqual(refused);
    const browser = world.browser();
    browser.cookies.set('tsunagi-oidc', 'made-up');
    expect(await arrive({ browser, back: mine.back })).toEqual(refused);
  });

  it('what another provider says', async () => {
    const one = await visit({ sub: 'sub-1', ...strong });
    const back = new URL(one.back);
    back.searchParams.set('iss', 'https://elsewhere.example');
    expect(await arrive({ browser: one.browser, back: back.href })).toEqual(refused);
  });

  it('somebody who said no at the provider', async () => {
    const one = await visit({ sub: 'sub-1', ...strong });
    const state = new URL(one.back).searchParams.get('state');
    const back = `${returnTo}?error=access_denied&state=${state}&iss=${encodeURIComponent(provider.issuer)}`;
    expect(await arrive({ browser: one.browser, back })).toEqual(refused);
  });

  it('whoever has no account here and whoever is stopped, after the same questions to PostgreSQL', async () => {
    const asked = async (sub: string) => {
      const coming = await visit({ sub, ...strong });
      const flights = await world.flightsOf(async () => expect(await arrive(coming)).toEqual(refused));
      return flights.flat().map(({ text }) => text);
    };
    await asked('sub-0'); // connections are warm from here on
    const ofNobody = await asked('sub-2');
    await world.database.see.query('update staff set disabled_at = now() where staff_id = $1', [staff.staffId]);
    expect(await asked('sub-1')).toEqual(ofNobody);
    await world.database.see.query('update staff set disabled_at = null where staff_id = $1', [staff.staffId]);
  });

  it('a person of another office, whatever its own provider would say of them', async () => {
    await cli('link', 'akkeshi', elsewhere.login, 'sub-9');
    expect(await arrive(await visit({ sub: 'sub-9', ...strong }))).toEqual(refused);
    const { location } = await arrive(await visit({ sub: 'sub-1', ...strong }));
    expect(location).toBe('/');
  });

  it('an account that is stopped, and a membership that has ended', async () => {
    const { see } = world.database;
    await see.query('update staff set disabled_at = now() where staff_id = $1', [staff.staffId]);
    expect(await arrive(await visit({ sub: 'sub-1', ...strong }))).toEqual(refused);
    await see.query('update staff set disabled_at = null where staff_id = $1', [staff.staffId]);
    await see.query('update membership set ended_at = now() where staff_id = $1', [staff.staffId]);
    expect(await arrive(await visit({ sub: 'sub-1', ...strong }))).toEqual(refused);
    await see.query('update membership set ended_at = null where staff_id = $1', [staff.staffId]);
    expect((await arrive(await visit({ sub: 'sub-1', ...strong }))).location).toBe('/');
  });

  it('an office that has no provider', async () => {
    const answer = await world.browser().get('/sign-in/oidc/akkeshi');
    expect([answer.statusCode, String((answer.headers as { location: string }).location)]).toEqual([
      303,
      expect.stringContaining('/?entry=refused'),
    ]);
  });
});

describe('the limits of the other ways in', () => {
  it('hold here too: whoever fails again and again waits', async () => {
    const { see } = world.database;
    const failing = await visit({ sub: 'sub-1', ...strong });
    await see.query('delete from sign_in_counter');
    let last = '';
    for (let n = 0; n < 33; n++) {
      const again = await visit({ sub: 'sub-2', ...strong });
      last = (await arrive(again)).location;
    }
    expect(last).toBe('/?entry=wait');
    expect((await arrive(failing)).location).toBe('/?entry=wait');
  }, 120_000);
});

describe('whoever runs the installation', () => {
  it('keeps the secret of the client sealed', async () => {
    const { rows } = await world.database.see.query('select client_secret_sealed as sealed from oidc_provider');
    expect(rows[0].sealed).not.toContain(clientSecret);
    expect(rows[0].sealed.length).toBeGreaterThan(20);
  });

  it('has to say how two factors can be told, and gives an address that is encrypted', async () => {
    expect(await cli('set', 'akkeshi', '--issuer', provider.issuer, '--client-id', 'x')).toMatchObject({
      exit: 1,
      json: { fields: { '--acr': expect.any(String) } },
    });
    expect(await cli('set', 'akkeshi', '--issuer', 'http://idp.example', '--client-id', 'x', '--amr', 'mfa')).toMatchObject({
      exit: 1,
      json: { fields: { '--issuer': expect.stringContaining('https://') } },
    });
    expect(await cli('link', 'kushiro', elsewhere.login, 'x')).toMatchObject({ exit: 1 });
  });

  it('is told that the provider cannot be reached by a way back to the door, and that it is not one', async () => {
    const dead = createServer();
    await new Promise<void>((ready) => dead.listen(0, '127.0.0.1', ready));
    const issuer = `http://127.0.0.1:${(dead.address() as AddressInfo).port}`;
    await new Promise((done) => dead.close(done));
    expect(await setProvider('akkeshi', issuer)).toMatchObject({ exit: 0 });
    const gone = await world.browser().get('/sign-in/oidc/akkeshi');
    expect(String((gone.headers as { location: string }).location)).toContain('/?entry=unavailable&number=');
    // A provider that calls itself by another name than the one that was agreed.
    const liar = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(
        JSON.stringify({
          issuer: 'https://somebody.else',
          authorization_endpoint: `${provider.issuer}/auth`,
          token_endpoint: `${provider.issuer}/token`,
          jwks_uri: `${provider.issuer}/jwks`,
        }),
      );
    });
    await new Promise<void>((ready) => liar.listen(0, '127.0.0.1', ready));
    await setProvider('akkeshi', `http://127.0.0.1:${(liar.address() as AddressInfo).port}`);
    const lied = await world.browser().get('/sign-in/oidc/akkeshi');
    expect(String((lied.headers as { location: string }).location)).toContain('/?entry=unavailable');
    liar.closeAllConnections();
    await new Promise((done) => liar.close(done));
  });

  it('forgets whom the former provider meant when there is another, and unlinks one person or all', async () => {
    expect(await setProvider('kushiro', 'http://127.0.0.1:9')).toMatchObject({ json: { unlinked: 1 } });
    await setProvider('kushiro');
    expect(await arrive(await visit({ sub: 'sub-1', ...strong }))).toEqual(refused);
    await cli('link', 'kushiro', staff.login, 'sub-1');
    expect((await arrive(await visit({ sub: 'sub-1', ...strong }))).location).toBe('/');
    expect(await cli('unlink', 'kushiro', staff.login)).toMatchObject({ exit: 0 });
    expect(await arrive(await visit({ sub: 'sub-1', ...strong }))).toEqual(refused);
    expect(await cli('remove', 'kushiro')).toMatchObject({ exit: 0 });
    expect((await world.browser().ask('{ officeDoor(code: "kushiro") { name } }')).data.officeDoor).toBeNull();
  });
});
