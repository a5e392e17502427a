import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { errorCodes } from '@tsunagi/access';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { environmentExample } from '../kit/deployFiles.js';
import { trust } from '../kit/documents.js';
import { Program, untilReady } from '../kit/program.js';
import { quietPort } from '../kit/quietPort.js';
import { consoleFolder } from '../kit/screens.js';

/** The built gateway in production, from outside: whatever somebody without an account sends it over a plain connection. */
const publicUrl = 'https://tsunagi.example.jp';
const known = 'query Viewer { viewer { displayName } }';
let database: TestDatabase;
let gateway: Program;
let port: number;

beforeAll(async () => {
  database = await freshDatabase();
  port = await quietPort();
  gateway = new Program('gateway', {
    ...environmentExample('gateway').settings,
    DATABASE_URL: database.gatewayUrl,
    TSUNAGI_SECRET_KEY: Buffer.alloc(32, 9).toString('base64'),
    TSUNAGI_PUBLIC_URL: publicUrl,
    TSUNAGI_CONSOLE: consoleFolder,
    TSUNAGI_DOCUMENTS: trust(known),
    PORT: String(port),
  });
  await untilReady(`http://127.0.0.1:${port}`);
}, 120_000);
afterAll(async () => {
  await gateway.end('SIGKILL');
  await database.drop();
});

interface Heard {
  status: number;
  head: string;
  body: string;
}

/** Bytes as they are, and what came back until the other side closed. */
const send = (bytes: string | Buffer): Promise<Heard> =>
  new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => parts.push(part));
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
    );
    socket.on('close', () => {
      const [head = '', ...body] = Buffer.concat(parts).toString('utf8').split('\r\n\r\n');
      resolve({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1] ?? 0), head, body: body.join('\r\n\r\n').replace(/^0\s*$/, '') });
    });
  });

interface Request {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string;
}
const ask = ({ method = 'GET', path = '/graphql', headers = {}, body }: Request): Promise<Heard> => {
  const all: Record<string, string> = { host: 'tsunagi.example.jp', connection: 'close', ...headers };
  if (body !== undefined) all['content-length'] = String(Buffer.byteLength(body));
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return send(`${method} ${path} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n${body ?? ''}`);
};
const json = { 'content-type': 'application/json' };
const post = (body: string, headers: Record<string, string> = json): Request => ({ method: 'POST', headers, body });
const reasonIn = ({ body }: Heard): string => /"reason":"(\w+)"/.exec(body)?.[1] ?? '';

const long = 'A'.repeat(5_000);
const cookies = [
  `__Host-tsunagi=${'x'.repeat(3_000)}`,
  '__Host-tsunagi=%00%0d%0aSet-Cookie:%20a=b',
  '__Host-tsunagi="; __Host-tsunagi=a; tsunagi=b',
  ' __host-tsunagi=a; __Host-tsunagi',
  '__proto__=1; constructor=2; __Host-tsunagi=\u3042',
];
const attacks: [words: string, request: Request][] = [
  ['an unknown document', post('{"documentId":"sha256:0"}')],
  ['a document that is no text', post('{"documentId":{"$ne":null}}')],
  ['a document named as every object has', post('{"documentId":"__proto__"}')],
  ['another', post('{"documentId":"constructor"}')],
  ['a free query', post('{"query":"{ __typename }"}')],
  ['introspection', post('{"query":"{ __schema { types { name } } }"}')],
  [
    'two hundred aliases',
    post(JSON.stringify({ query: `{ ${Array.from({ length: 200 }, (_, n) => `a${n}: viewer { id }`).join(' ')} }` })),
  ],
  ['a list of operations', post('[{"documentId":"a"},{"documentId":"b"}]')],
  ['an automatic persisted query', post('{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"00"}}}')],
  ['a prototype', post('{"__proto__":{"documentId":"x"},"query":"{__typename}"}')],
  ['a constructor', post('{"constructor":{"prototype":{"a":1}},"documentId":"x"}')],
  ['half a letter', post('{"documentId":"\\ud800"}')],
  ['a byte order mark', post('\ufeff{"documentId":"x"}')],
  ['a number too large', post('{"documentId":"x","variables":{"first":1e999}}')],
  ['no body', post('')],
  ['a body that is no JSON', post('{')],
  ['a query in the address', { path: '/graphql?query=%7B__typename%7D' }],
  ['a mutation in the address', { path: '/graphql?query=mutation%7BsignOut%7B__typename%7D%7D', headers: json }],
  ...[
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/graphql',
    'multipart/form-data; boundary=x',
    'application/xml',
    'x',
  ].map((type): [string, Request] => [`a body of type ${type}`, post('query=%7B__typename%7D', { 'content-type': type })]),
  ['two megabytes', post(JSON.stringify({ query: 'x'.repeat(2_000_000) }))],
  ...['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD', 'TRACE', 'PROPFIND'].flatMap((method) =>
    ['/graphql', '/events', '/healthz', '/papers/access-log/x.pdf', '/'].map((path): [string, Request] => [
      `${method} ${path}`,
      { method, path },
    ]),
  ),
  ...[
    '/../../etc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/assets/..%2f..%2fdocuments.json',
    '/assets/..%5c..%5cdocuments.json',
    '/documents.json',
    '/pages.json',
    '/assets/%00.js',
    '/attachments/%00',
    `/attachments/${long}`,
    '/attachments/..%2f..%2fetc%2fpasswd',
    '/papers/access-log/..%2f..%2fx.pdf',
    '/papers/__proto__/x.pdf',
    '/papers/access-log/x.pdf?from=a&from=b',
    '/exports/__proto__.csv',
    '/exports/constructor.csv',
    '/exports/inbox.csv?later[]=1',
    '/hub/photos/%ff%fe',
    '/hsds/services/%2e%2e/x',
    '/hsds/services/__proto__',
    '/hsds/services?page=-1&per_page=1e309',
    '/hsds/services?search=%00',
    '/print/x',
    '/%zz',
    '/%E0%A4%A',
    '//evil.example/',
    '/ｅｖｅｎｔｓ',
    '/events;jsessionid=1',
    `/${long}`,
    '/.env',
    '/.git/config',
    '/debug',
    '/metrics',
    '/graphiql',
    '/healthz/../graphql',
  ].map((path): [string, Request] => [path, { path: encodeURI(decodeSafely(path)) === path ? path : path }]),
  ...cookies.map((cookie): [string, Request] => [`the cookie ${cookie.slice(0, 40)}`, { path: '/events', headers: { cookie } }]),
  ...cookies.map((cookie): [string, Request] => [
    `the cookie ${cookie.slice(0, 40)} at the API`,
    post('{"documentId":"x"}', { ...json, cookie }),
  ]),
  ['another host', post('{"documentId":"x"}', { ...json, host: 'evil.example' })],
  ['another site', post('{"documentId":"x"}', { ...json, origin: 'https://evil.example' })],
  ['a forwarded host', { path: '/events', headers: { 'x-forwarded-host': 'evil.example', forwarded: 'host=evil.example' } }],
];

function decodeSafely(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

const tells = /\n\s+at |node_modules|postgres|select .* from|\/services\/|\/packages\/|TypeError|ReferenceError/;

describe('Whatever is sent to the gateway', () => {
  it('is answered with a code and no more, and kept in no cache', async () => {
    const wrong: unknown[] = [];
    for (const [words, request] of attacks) {
      const heard = await ask(request);
      const { status, head, body } = heard;
      const isPage = status === 200 && /content-type: text\/html/i.test(head);
      const isHealth = request.path === '/healthz';
      const isOpen = request.path?.startsWith('/hsds') && status === 200;
      const coded = request.method === 'HEAD' ? body === '' : Object.hasOwn(errorCodes, reasonIn(heard));
      const faults = [
        ...(status >= 500 || status === 0 ? ['breaks'] : []),
        ...(tells.test(body) || reasonIn(heard) === 'INTERNAL' ? ['tells'] : []),
        ...(coded || isPage || isHealth || isOpen ? [] : ['has no code']),
        ...(/cache-control: no-store/i.test(head) || isOpen || (isPage && /cache-control: no-(store|cache)/i.test(head))
          ? []
          : ['may be kept']),
        ...(/^set-cookie:/im.test(head) ? ['sets a cookie'] : []),
        ...(/evil\.example/.test(head + body) ? ['repeats what was sent'] : []),
      ];
      if (faults.length > 0) wrong.push({ words, status, faults, body: body.slice(0, 160) });
    }
    expect(wrong).toEqual([]);
    expect(attacks.length).toBeGreaterThan(100);
  }, 120_000);

  it('is one answer for everything that is not known to it', async () => {
    const unknown = [
      '{"documentId":"sha256:0"}',
      '{"documentId":"__proto__"}',
      '{"query":"{ viewer { displayName } }"}',
      '{"query":"{ nonsense }"}',
      '{"query":"{ __schema { types { name } } }"}',
      '{"query":"mutation { signOut { __typename } }"}',
      '{"query":"{"}',
      '{}',
    ];
    const answers = await Promise.all(unknown.map((body) => ask(post(body))));
    const plain = ({ head, body }: Heard) => [head, body].join('\n').replace(/[0-9A-Z]{5}-[0-9A-Z]{5}|^date: .*$/gim, '·');
    expect(new Set(answers.map(plain)).size).toBe(1);
    expect(answers.map(reasonIn)).toEqual(unknown.map(() => 'UNKNOWN_OPERATION'));
  });

  it('is answered with a code too where it is no HTTP', async () => {
    const head = 'host: tsunagi.example.jp\r\n';
    for (const bytes of [
      'nonsense\r\n\r\n',
      `GET / HTTP/1.1\r\n${head}cookie: a\r\n b\r\n\u0000: x\r\n\r\n`,
      `GET / HTTP/1.1\r\n${head}x: ${'a'.repeat(100_000)}\r\n\r\n`,
      `POST /graphql HTTP/1.1\r\n${head}content-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
      `POST /graphql HTTP/1.1\r\n${head}content-length: 5\r\ncontent-length: 6\r\n\r\nabcdef`,
      `GET / HTTP/1.1\r\nconnection: close\r\n\r\n`,
      `CONNECT evil.example:443 HTTP/1.1\r\n${head}\r\n`,
      `GET / HTTP/9.9\r\n${head}\r\n`,
    ]) {
      const heard = await send(bytes);
      expect([bytes.slice(0, 60), heard.status === 0 || (heard.status >= 400 && heard.status < 500)]).toEqual([bytes.slice(0, 60), true]);
      expect(heard.body).not.toMatch(tells);
      if (heard.body) expect([bytes.slice(0, 60), Object.hasOwn(errorCodes, reasonIn(heard))]).toEqual([bytes.slice(0, 60), true]);
    }
  });

  it('keeps nobody else waiting, however slowly it comes', async () => {
    const slow = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(
          'POST /graphql HTTP/1.1\r\nhost: tsunagi.example.jp\r\ncontent-type: application/json\r\ncontent-length: 900000\r\n\r\n{',
        ),
      );
      socket.on('error', () => undefined);
      return socket;
    });
    expect((await ask(post('{"documentId":"x"}'))).status).toBe(400);
    for (const socket of slow) socket.destroy();
    expect((await ask({ path: '/healthz' })).status).toBe(200);
    expect(gateway.text).not.toMatch(/"level":(50|60)/);
  });
});
