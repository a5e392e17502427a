import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { documentId, trust } from '../../kit/documents.js';
import { scratchFolder } from '../../kit/scratchFolder.js';
import { region, type TestStaff, World } from '../../kit/world.js';

/**
 * What the tools print that an attacker, or an auditor, would run first: the checks of graphql-cop, inql and the ZAP
 * baseline, each with the request that it sends, against a gateway in production.
 */
const folder = scratchFolder('attacked');
let world: World;
let staff: TestStaff;
const json = { 'content-type': 'application/json' };

beforeAll(async () => {
  mkdirSync(path.join(folder, 'assets'));
  writeFileSync(path.join(folder, 'index.html'), '<!doctype html><html><head><title>つなぎ</title></head></html>');
  writeFileSync(path.join(folder, 'documents.json'), '{}');
  world = await World.open({
    mode: 'production',
    publicUrl: 'https://tsunagi.example.jp',
    documents: trust(signIn),
    consoleFolder: folder,
    embedded: false,
  });
  staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  await setPassword(world, staff);
});
afterAll(() => world.close());

const send = (method: 'GET' | 'POST' | 'PUT' | 'OPTIONS' | 'TRACE', url: string, headers: Record<string, string> = {}, payload?: string) =>
  world.app.inject({ method: method as 'GET', url, headers: { host: 'tsunagi.example.jp', ...headers }, ...(payload && { payload }) });
const post = (body: unknown, headers: Record<string, string> = json) => send('POST', '/graphql', headers, JSON.stringify(body));

const aliases = Array.from({ length: 101 }, (_, n) => `alias${n}: __typename`).join(' ');
const circular = `{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }`;
const graphqlCop: Record<string, () => ReturnType<typeof send>> = {
  'Alias Overloading': () => post({ query: `query cop { ${aliases} }` }),
  'Array-based Query Batching': () => post(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))),
  'Directive Overloading': () => post({ query: `query cop { __typename ${'@aa'.repeat(10)} }` }),
  'Circular Query using Introspection': () => post({ query: circular }),
  'Field Duplication': () => post({ query: `query cop { ${'__typename '.repeat(500)} }` }),
  'Field Suggestions': () => post({ query: 'query cop { directive }' }),
  Introspection: () => post({ query: 'query cop { __schema { types { name fields { name } } } }' }),
  'POST based url-encoded query': () =>
    send('POST', '/graphql', { 'content-type': 'application/x-www-form-urlencoded' }, 'query=query+cop+%7B__typename%7D'),
  'Plain text query': () => send('POST', '/graphql', { 'content-type': 'text/plain' }, '{"query":"{ __typename }"}'),
  'GET Method Query Support': () => send('GET', '/graphql?query=query%20cop%20%7B__typename%7D'),
  'Mutation is allowed over GET': () => send('GET', '/graphql?query=mutation%20cop%20%7B__typename%7D'),
  'Trace Mode': () => post({ query: 'query cop { __typename }' }),
  'Unhandled Errors Detection': () => post({ query: 'qwerty cop { abc }' }),
};

describe('graphql-cop', () => {
  it.each(Object.entries(graphqlCop))('finds nothing by %s', async (_check, ask) => {
    const answer = await ask();
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toMatch(/"data":\s*\{|__typename":|Did you mean|stacktrace|"tracing"|at \w+ \(|node_modules|Cannot query/i);
  });

  it.each(['/graphiql', '/playground', '/altair', '/graphql-explorer', '/api/graphql', '/v1/graphql', '/console'])(
    'finds no page to try the API out at %s',
    async (address) => {
      const page = await send('GET', address, { accept: 'text/html' });
      expect(page.body).not.toMatch(/graphiql|playground|altair|graphql-explorer/i);
      expect((await send('POST', address, json, '{"query":"{__typename}"}')).statusCode).toBe(404);
    },
  );
});

describe('inql', () => {
  it('learns no name of the schema, by whatever it guesses', async () => {
    const bodies = new Set<string>();
    for (const query of [
      '{ person { id } }',
      '{ viewer { id } }',
      '{ nothing }',
      'mutation { signIn }',
      '{ __type(name: "Person") { name } }',
      '',
    ])
      bodies.add((await post({ query })).body.replace(/"requestId":"[^"]+"/, ''));
    expect(bodies.size).toBe(1);
  });
});

describe('the ZAP baseline', () => {
  const addresses = [
    '/',
    '/inbox',
    '/healthz',
    '/graphql',
    '/exports/persons.csv',
    '/attachments/x',
    '/nowhere.php',
    '/.git/config',
    '/.env',
  ];

  it.each(addresses)('finds every header that it looks for at %s, and none that tells what runs here', async (address) => {
    const { headers } = await send('GET', address, { accept: 'text/html' });
    expect(headers['content-security-policy']).toMatch(/frame-ancestors 'none'/);
    expect(headers['content-security-policy']).not.toMatch(/unsafe-inline|unsafe-eval|\*/);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      'strict-transport-security': expect.stringContaining('max-age=31536000'),
      'permissions-policy': expect.stringContaining('geolocation=()'),
    });
    for (const name of ['server', 'x-powered-by', 'x-aspnet-version', 'via', 'access-control-allow-origin'])
      expect(headers[name]).toBeUndefined();
  });

  it('finds cookies that only this site, only https and no script can read', async () => {
    const browser = world.browser();
    await browser.askTrusted(signIn, { input: { login: staff.login, password: goodPassword } });
    expect(browser.setCookie.length).toBeGreaterThan(0);
    for (const cookie of browser.setCookie)
      expect(cookie).toMatch(
        /^__Host-.*; Path=\/; HttpOnly; Secure; SameSite=Strict$|^__Host-.*Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
      );
  });

  it.each([
    '/../../etc/passwd',
    '/assets/..%2f..%2fpackage.json',
    '/attachments/..%2f..%2fetc%2fpasswd',
    '/exports/..%2fpersons.csv',
    '/%00',
    '/papers/access-log/..%2fx.pdf',
  ])('gets no file by %s', async (address) => {
    const answer = await send('GET', address);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.body).not.toMatch(/root:|"name":/);
  });

  it('may neither trace nor ask what other sites may do', async () => {
    for (const method of ['TRACE', 'OPTIONS', 'PUT'] as const) {
      const answer = await send(method, '/graphql', { origin: 'https://evil.example', 'access-control-request-method': 'POST' });
      expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
    }
  });
});

describe('another site, in the browser of somebody who is signed in', () => {
  const cookies = () => ({ cookie: [...staff.browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') });
  const known = { documentId: documentId(signIn), variables: { input: { login: 'x', password: 'y' } } };

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['plain text', { 'content-type': 'text/plain' }],
    ['a form with files', { 'content-type': 'multipart/form-data; boundary=x' }],
    ['JSON, with its own origin', { ...json, origin: 'https://evil.example' }],
    ['JSON, from a frame', { ...json, origin: 'null' }],
    ['JSON, as the browser says', { ...json, 'sec-fetch-site': 'same-site' }],
  ])('sends nothing by %s', async (_way, headers) => {
    const answer = await post(known, { ...cookies(), ...headers } as Record<string, string>);
    expect([400, 403, 415]).toContain(answer.statusCode);
    expect(answer.body).not.toContain('"data"');
  });
});

describe('whoever asks for what is not there', () => {
  it('cannot tell a made-up id, an id of another office and one of nobody by the answer', async () => {
    const other = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
    const { rows } = await world.database.see.query(
      `insert into person (region_id, tenant_id, person_id, number, created_by) values ($1, $2, gen_random_uuid(), '2026-0001-0001', $2) returning person_id as id`,
      [region, staff.tenantId],
    );
    const theirs = world.id('Person', rows[0].id);
    const asked = [theirs, world.id('Person', crypto.randomUUID()), 'made-up', world.id('Referral', crypto.randomUUID())];
    const bodies = [];
    for (const id of asked) {
      const { statusCode, body } = await other.browser.get(`/papers/access-log/${id}.pdf`);
      bodies.push(`${statusCode} ${body.replace(/"requestId":"[^"]+"/, '')}`);
    }
    expect(new Set(bodies).size).toBe(1);
    const nobody = await Promise.all(asked.map((id) => world.browser().get(`/papers/conference-minutes/${id}.pdf`)));
    expect(new Set(nobody.map(({ statusCode, body }) => `${statusCode} ${body.replace(/"requestId":"[^"]+"/, '')}`)).size).toBe(1);
    expect(nobody[0]?.statusCode).toBe(401);
  });
});
