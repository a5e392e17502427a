import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RefusalToStart } from '@tsunagi/database';
import { readEnvironment } from '@tsunagi/gateway';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { installation, tsunagi } from '../../kit/cli.js';
import { documentId, trust } from '../../kit/documents.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { type TestStaff, World } from '../../kit/world.js';

const whoAmI = 'query Viewer { viewer { displayName demo } }';
const folder = scratchFolder('console');
let world: World;
let staff: TestStaff;

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html><head><title>つなぎ</title><script type="module" src="/assets/index-abc.js"></script></head></html>',
  );
  writeFileSync(path.join(folder, 'partner.html'), '<!doctype html><html><head><title>協力団体</title></head></html>');
  writeFileSync(path.join(folder, 'assets/index-abc.js'), 'export {};');
  writeFileSync(path.join(folder, 'assets/index-abc.js.br'), 'compressed');
  writeFileSync(path.join(folder, 'tsunagi.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(path.join(folder, 'documents.json'), '{}');
  writeFileSync(path.join(folder, 'pages.json'), '["","inbox","persons"]');
  world = await World.open({
    mode: 'production',
    publicUrl: 'https://tsunagi.example.jp',
    documents: trust(whoAmI, signIn),
    consoleFolder: folder,
    embedded: false,
  });
  staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  await setPassword(world, staff);
});
afterAll(() => world.close());

const get = (url: string, headers: Record<string, string> = { accept: 'text/html,*/*' }) =>
  world.app.inject({ method: 'GET', url, headers });

it('signs in with the trusted documents of the console, under cookies that only https carries', async () => {
  const browser = world.browser();
  const answer = await browser.askTrusted(signIn, { input: { login: staff.login, password: goodPassword } });
  expect(answer.data.signIn.__typename).toBe('SignedIn');
  expect(browser.setCookie[0]).toMatch(/^__Host-tsunagi=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  expect((await browser.askTrusted(whoAmI)).data.viewer).toEqual({ displayName: '試験 職員', demo: false });
});

it('gives whoever asks anything else one and the same answer, so that nothing can be learnt', async () => {
  const constant = async (body: object) => {
    const answer = await staff.browser.post('/graphql', body);
    return { status: staff.browser.status, body: answer.body.replaceAll(/"requestId":"[^"]+"/g, '') };
  };
  const first = await constant({ query: '{ viewer { displayName } }' });
  expect(first.status).toBe(400);
  expect(first.body).toContain('UNKNOWN_OPERATION');
  for (const body of [
    { query: '{ viewer { password } }' },
    { query: '{ __schema { types { name } } }' },
    { query: '{' },
    { documentId: documentId('{ x }') },
    { documentId: 7 },
  ]) {
    expect(await constant(body)).toEqual(first);
  }
});

it('names no type and no field to somebody who sends a known document with other variables', async () => {
  for (const variables of [
    {},
    { input: null },
    { input: {} },
    { input: { login: 1 } },
    { input: { login: 'x', passwort: 'y' } },
    { input: [] },
    { other: 1 },
  ]) {
    const browser = world.browser();
    const { body } = await browser.post('/graphql', { documentId: documentId(signIn), variables });
    expect(body).not.toMatch(/Input|Did you mean|password|login|String/);
    expect(body).toContain('INVALID_INPUT');
  }
});

describe('the program of one organisation', () => {
  const tasks = 'query ProgramTasks { taskCounts { office } }';
  const env = () => installation(world.database, folder);
  const manifest = (texts: string[]) => {
    const file = path.join(scratchFolder('partner'), 'manifest.json');
    writeFileSync(file, JSON.stringify(Object.fromEntries(texts.map((text) => [documentId(text), text]))));
    return file;
  };
  const answer = async (who: TestStaff['browser']) => {
    const { body } = await who.post('/graphql', { documentId: documentId(tasks) });
    return [who.status, body.replaceAll(/"requestId":"[^"]+"/g, '')];
  };

  it('asks what the operator has registered for it, as its signed-in staff; everybody else gets the one constant answer', async () => {
    const other = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
    const constant = await answer(other.browser);
    expect(constant).toEqual([400, expect.stringContaining('UNKNOWN_OPERATION')]);
    expect(await answer(staff.browser)).toEqual(constant);
    expect(await tsunagi(env(), 'tenant', 'documents', '釧路', manifest([tasks]), '--json')).toMatchObject({
      json: { registered: 1, removed: 0 },
    });
    expect(await answer(staff.browser)).toEqual([200, expect.stringContaining('"office":0')]);
    for (const stranger of [other.browser, world.browser(), world.signedIn('made-up')]) expect(await answer(stranger)).toEqual(constant);
    const leaving = await world.staff(staff.tenantId, ['caseworker']);
    expect((await answer(leaving.browser))[0]).toBe(200);
    await world.database.see.query('update session set ended_at = now() where staff_id = $1', [leaving.staffId]);
    expect(await answer(leaving.browser)).toEqual(constant);
    expect(await tsunagi(env(), 'tenant', 'documents', '釧路', '--none', '--json')).toMatchObject({ json: { registered: 0, removed: 1 } });
    expect(await answer(staff.browser)).toEqual(constant);
  });

  it('has nothing registered whose text was changed after it had been built', async () => {
    const file = manifest([tasks]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('office', 'mine'));
    expect(await tsunagi(env(), 'tenant', 'documents', '釧路', file, '--json')).toMatchObject({ exit: 1, json: { code: 'INVALID_INPUT' } });
    expect((await answer(staff.browser))[0]).toBe(400);
  });
});

it('has no page for trying out the API', async () => {
  const answer = await get('/graphiql');
  expect(answer.body).toContain('<title>つなぎ</title>');
  expect((await get('/graphiql/assets/index.js')).statusCode).toBe(404);
});

it('serves the console at every address of a page, with nothing inline and nothing from elsewhere', async () => {
  for (const url of ['/', '/inbox', '/persons/abc?tab=timeline']) {
    const answer = await get(url);
    expect(answer.statusCode).toBe(200);
    const policy = String(answer.headers['content-security-policy']);
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1];
    expect(answer.body).toContain(`<script nonce="${nonce}" type="module" src="/assets/index-abc.js">`);
    expect(policy).not.toMatch(/unsafe|https?:/);
    expect(policy).toContain("require-trusted-types-for 'script'; trusted-types 'none'");
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
  }
  const other = /'nonce-([^']+)'/.exec(String((await get('/')).headers['content-security-policy']))?.[1];
  expect(other).not.toBe(/'nonce-([^']+)'/.exec(String((await get('/')).headers['content-security-policy']))?.[1]);
  expect((await get('/partner/referral/1')).body).toContain('協力団体');
});

it('shows its pages to whoever takes anything, and calls an address of no page missing', async () => {
  for (const headers of [{ accept: '*/*' }, {}])
    for (const url of ['/', '/inbox', '/inbox?scope=mine', '/persons/abc', '/partner/referral/1'])
      expect({ url, ...(await get(url, headers as Record<string, string>)) }).toMatchObject({
        url,
        statusCode: 200,
        body: expect.stringContaining('<title>'),
      });
  for (const url of ['/api/persons', '/inboxes', '/graphql/schema', '/hsds/none', '/v1'])
    expect({ url, ...(await get(url, { accept: '*/*' })) }).toMatchObject({ url, statusCode: 404 });
  expect((await get('/inbox', { accept: 'application/json' })).statusCode).toBe(404);
});

it('serves assets for a year, compressed where they are, and nothing that is not an asset', async () => {
  const plain = await get('/assets/index-abc.js');
  expect(plain).toMatchObject({ statusCode: 200, body: 'export {};' });
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/assets/index-abc.js', { 'accept-encoding': 'br' })).headers['content-encoding']).toBe('br');
  expect((await get('/tsunagi.svg')).headers['cache-control']).toBe('no-cache');
  for (const url of [
    '/assets/none.js',
    '/documents.json',
    '/pages.json',
    '/assets/../documents.json',
    '/..%2f..%2fetc%2fpasswd.txt',
    '/assets/%2e%2e/documents.json',
  ]) {
    expect((await get(url)).statusCode).toBe(404);
  }
});

it('does not start when a setting is missing, and says which', () => {
  const refusal = (env: NodeJS.ProcessEnv): readonly string[] => {
    try {
      readEnvironment(env);
    } catch (error) {
      if (error instanceof RefusalToStart) return error.lines;
    }
    return [];
  };
  expect(refusal({})).toEqual([
    expect.stringContaining('TSUNAGI_SECRET_KEY'),
    expect.stringContaining('DATABASE_URL'),
    expect.stringContaining('TSUNAGI_PUBLIC_URL'),
    expect.stringContaining('TSUNAGI_DOCUMENTS'),
  ]);
  const sound = {
    TSUNAGI_SECRET_KEY: Buffer.alloc(32).toString('base64'),
    DATABASE_URL: 'postgres://x/y',
    TSUNAGI_PUBLIC_URL: 'https://a.example',
    TSUNAGI_DOCUMENTS: '/x',
  };
  expect(refusal(sound)).toEqual([]);
  expect(refusal({ ...sound, TSUNAGI_REGION: '5' })).toEqual([expect.stringContaining('圏域 5 のデータがありません')]);
  expect(refusal({ ...sound, TSUNAGI_SECRET_KEY: 'short' })).toEqual([expect.stringContaining('32バイト')]);
  expect(readEnvironment(sound)).toMatchObject({ mode: 'production', embedded: false });
  // A line of the example that stays empty is one that nobody wrote.
  const empty = { HOST: '', PORT: '', TSUNAGI_REGION: '', TSUNAGI_TRUSTED_PROXIES: '', TSUNAGI_CONSOLE: '', LOG_LEVEL: '' };
  expect(readEnvironment({ ...sound, ...empty })).toEqual(readEnvironment(sound));
  // In the clear only at the machine itself: over the town's network the cookie would lose its protection.
  expect(refusal({ ...sound, TSUNAGI_PUBLIC_URL: 'http://tsunagi.example.jp' })).toEqual([expect.stringContaining('https://')]);
  expect(refusal({ ...sound, TSUNAGI_PUBLIC_URL: 'http://localhost:8080' })).toEqual([]);
});
