import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RefusalToStart, readEnvironment } from '@tsunagi/gateway';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
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
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.headers['strict-transport-security']).toContain('max-age=');
  }
  const other = /'nonce-([^']+)'/.exec(String((await get('/')).headers['content-security-policy']))?.[1];
  expect(other).not.toBe(/'nonce-([^']+)'/.exec(String((await get('/')).headers['content-security-policy']))?.[1]);
  expect((await get('/partner/referral/1')).body).toContain('協力団体');
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
  expect(refusal({ ...sound, TSUNAGI_SECRET_KEY: 'short' })).toEqual([expect.stringContaining('32バイト')]);
  expect(readEnvironment(sound)).toMatchObject({ mode: 'production', embedded: false });
});
