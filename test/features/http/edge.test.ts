import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let staff: TestStaff;
beforeAll(async () => {
  world = await World.open();
  staff = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
});
afterAll(() => world.close());

const codes = (body: any) => body.errors.map((each: any) => each.extensions.reason);
const json = { 'content-type': 'application/json' };

describe('what cannot be read', () => {
  const cases: [string, number, string, { headers?: Record<string, string>; payload?: string; url?: string }][] = [
    ['a broken body', 400, 'BAD_REQUEST', { payload: '{"query": "{ vie' }],
    ['an empty body', 400, 'BAD_REQUEST', { payload: '' }],
    ['several operations in one list', 400, 'BAD_REQUEST', { payload: '[{"query":"{viewer{id}}"},{"query":"{viewer{id}}"}]' }],
    ['a form of another site', 415, 'WRONG_MEDIA_TYPE', { headers: { 'content-type': 'text/plain' }, payload: '{"query":"{viewer{id}}"}' }],
    ['an operation that is not in it', 400, 'BAD_REQUEST', { payload: '{"query":"query A {viewer{displayName}}","operationName":"B"}' }],
    ['a name that every object has', 400, 'BAD_REQUEST', { payload: '{"query":"{viewer{displayName}}","operationName":"__proto__"}' }],
    ['a subscription', 400, 'BAD_REQUEST', { payload: '{"query":"subscription {viewer}"}' }],
    [
      'what is deeper than anybody asks',
      400,
      'BAD_REQUEST',
      { payload: `{"query":"{viewer{displayName}}","variables":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}` },
    ],
    ['more than a megabyte', 413, 'BODY_TOO_LARGE', { payload: JSON.stringify({ query: 'x'.repeat(1_100_000) }) }],
    ['an address that is none', 400, 'BAD_REQUEST', { url: '/%zz', payload: '{}' }],
    ['an unknown address', 404, 'NOT_FOUND', { url: '/admin', payload: '{}' }],
    ['a document that nobody knows', 400, 'UNKNOWN_OPERATION', { payload: '{"documentId":"sha256:00"}' }],
  ];
  it.each(cases)('answers %s with %i and a code, in Japanese', async (_words, status, code, { headers, payload, url }) => {
    const answer = await world.app.inject({
      method: 'POST',
      url: url ?? '/graphql',
      headers: { ...json, ...headers },
      payload: payload ?? '',
    });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/json/);
    expect(codes(answer.json())).toEqual([code]);
    const [error] = answer.json().errors;
    expect(error.extensions.userMessage.whatToDo).toMatch(/[ぁ-ん]/);
    expect(error.extensions.requestId).toBe(answer.headers['x-request-id']);
    expect(error.extensions.requestId).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
  });

  it('speaks English to whoever prefers it, by the browser or by their own choice', async () => {
    const ask = (headers: Record<string, string>, cookies = {}) =>
      world.app.inject({ method: 'POST', url: '/graphql', headers: { ...json, ...headers }, cookies, payload: '{' });
    expect((await ask({ 'accept-language': 'en-US,en;q=0.9' })).json().errors[0].message).toBe('What was sent could not be read.');
    expect((await ask({ 'accept-language': 'en-US' }, { 'tsunagi-language': 'ja' })).json().errors[0].message).toBe(
      '送られた内容を読み取れませんでした。',
    );
  });
});

describe('another site', () => {
  const post = (headers: Record<string, string>) =>
    world.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...json, host: 'localhost', ...headers },
      payload: '{"query":"{viewer{id}}"}',
    });

  it('cannot act through the browser of somebody who is signed in', async () => {
    for (const headers of [{ origin: 'https://evil.example' }, { 'sec-fetch-site': 'cross-site' }, { origin: 'null' }] as Record<
      string,
      string
    >[]) {
      const answer = await post(headers);
      expect(answer.statusCode).toBe(403);
      expect(codes(answer.json())).toEqual(['ORIGIN_REFUSED']);
    }
    for (const headers of [{}, { origin: 'http://localhost' }, { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }]) {
      expect((await post(headers as Record<string, string>)).statusCode).toBe(200);
    }
  });

  it('cannot show our pages inside its own, guess their type or learn where people come from', async () => {
    const { headers } = await world.app.inject({ method: 'GET', url: '/healthz' });
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
    });
  });
});

describe('a query that asks for too much', () => {
  const fields = (n: number) => Array.from({ length: n }, (_, at) => `a${at}: viewer { id }`).join(' ');
  const long = 'sentReferrals(first: 100) { edges { node { person { timeline(first: 100) { edges { node { __typename } } } } } } }';
  const bombs = Array.from({ length: 25 }, (_, at) => `fragment f${at} on Viewer { ...f${at + 1} ...f${at + 1} }`).join(' ');
  const cases: [string, string, object?][] = [
    ['in names', `{ ${fields(200)} }`],
    ['in names, all of them the same thing', `{ ${Array.from({ length: 60 }, (_, at) => `a${at}: __typename`).join(' ')} }`],
    ['in depth', `{ __type(name: "Query") { ${'fields { type { '.repeat(12)} name ${'} } '.repeat(12)} } }`],
    ['in words', `{ ${'viewer { id } '.repeat(2_000)} }`],
    ['in directives', `{ viewer { id ${'@include(if: true) '.repeat(80)} } }`],
    ['in long lists of long lists', `{ ${long} }`],
    ['in lists whose length is a variable', `query ($n: Int) { ${long.replaceAll('100', '$n')} }`, { n: 100 }],
    ['in lists whose length is what a variable is without a value', `query ($n: Int = 100) { ${long.replaceAll('100', '$n')} }`],
    ['in fragments of fragments', `{ viewer { ...f0 } } ${bombs} fragment f25 on Viewer { id label displayName }`],
  ];
  it.each(cases)('%s is refused before anything of it is run', async (_words, query, variables = {}) => {
    const begun = process.cpuUsage();
    const answer = await staff.ask(query, variables as Record<string, unknown>);
    expect(answer.errors?.map((each) => each.extensions.reason)).toContain('QUERY_TOO_LARGE');
    expect(answer.data).toBeFalsy();
    const { user, system } = process.cpuUsage(begun); // of work, whatever else the machine does
    expect((user + system) / 1000).toBeLessThan(2_000);
  });

  it('is asked in full where its variables are small', async () => {
    const answer = await staff.ask(`query ($n: Int) { ${long.replaceAll('100', '$n')} }`, { n: 3 });
    expect(answer.errors).toBeUndefined();
  });

  it('may still be the one that tools ask to learn the schema', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    const answer = await world.browser().ask(getIntrospectionQuery());
    expect(answer.errors).toBeUndefined();
    expect(answer.data.__schema.queryType.name).toBe('Query');
  });
});

describe('health', () => {
  const get = async (url: string) => {
    const answer = await world.app.inject({ method: 'GET', url });
    return { status: answer.statusCode, body: answer.json() };
  };

  it('is ready while the database answers and knows every migration', async () => {
    expect(await get('/healthz')).toEqual({ status: 200, body: { status: 'ok' } });
    expect(await get('/readyz')).toEqual({ status: 200, body: { status: 'ready', database: 'current' } });
    const forget = await world.database.see.query(
      'delete from schema_migration where name = (select max(name) from schema_migration) returning *',
    );
    expect(await get('/readyz')).toEqual({ status: 503, body: { status: 'not ready', database: 'outdated' } });
    expect(await get('/healthz')).toMatchObject({ status: 200 });
    await world.database.see.query('insert into schema_migration select * from jsonb_populate_record(null::schema_migration, $1)', [
      JSON.stringify(forget.rows[0]),
    ]);
    expect((await get('/readyz')).status).toBe(200);
  });
});

describe('whoever sends slowly', () => {
  it.each([
    ['a head', 'POST /graphql HTTP/1.1\r\nHost: x\r\n'],
    ['a body', 'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'],
  ])(
    'holds no connection with %s that never ends',
    async (_part, begun) => {
      const { server } = world.app;
      expect(server.headersTimeout).toBeLessThanOrEqual(30_000);
      expect(server.requestTimeout).toBeLessThanOrEqual(120_000);
      expect(server.requestTimeout).toBeGreaterThan(0);
      expect(server.maxConnections).toBeGreaterThan(0);
      if (!server.listening) await world.app.listen({ host: '127.0.0.1', port: 0 });
      Object.assign(server, { headersTimeout: 200, requestTimeout: 300 });
      const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
      let told = '';
      socket.on('data', (chunk) => (told += chunk)).write(begun);
      await once(socket, 'close');
      expect(told).toMatch(/^HTTP\/1\.1 408 /);
      Object.assign(server, { headersTimeout: 20_000, requestTimeout: 120_000 });
    },
    20_000,
  );
});
