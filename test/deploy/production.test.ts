import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { goodPassword, signIn } from '../kit/accounts.js';
import { type Said, tsunagi } from '../kit/cli.js';
import { freshDatabase, type TestDatabase } from '../kit/database.js';
import { environmentExample } from '../kit/deployFiles.js';
import { trust } from '../kit/documents.js';
import { HttpBrowser } from '../kit/httpBrowser.js';
import { Program, untilReady } from '../kit/program.js';
import { quietPort } from '../kit/quietPort.js';
import { consoleFolder } from '../kit/screens.js';

const preview = 'query Invitation($token: String!) { invitation(token: $token) { tenant { name } displayName } }';
const accept = `mutation Accept($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }`;
const beginTotp =
  'mutation BeginTotp($input: BeginTotpInput!) { beginTotp(input: $input) { __typename ... on TotpSecretPayload { secret } } }';
const confirmTotp = 'mutation ConfirmTotp($input: TotpCodeInput!) { confirmTotp(input: $input) { __typename } }';
const viewer = 'query Viewer { viewer { displayName demo tenant { name } roles } }';
const demoAccounts = 'query DemoAccounts { demoAccounts { key } }';
const signInDemo =
  'mutation SignInDemo($input: SignInDemoInput!) { signInDemo(input: $input) { __typename ... on SignInRefused { code } } }';

const publicUrl = 'https://tsunagi.example.jp';
const admin = ['--login', 'kiri.sayaka', '--display-name', '霧 さやか', '--display-kana', 'キリ サヤカ', '--job-title', '事務局長'];

let database: TestDatabase;
let address: string;
let gatewaySettings: NodeJS.ProcessEnv;
let workerSettings: NodeJS.ProcessEnv;
let operatorSettings: NodeJS.ProcessEnv;

beforeAll(async () => {
  database = await freshDatabase();
  const port = String(await quietPort());
  address = `http://127.0.0.1:${port}`;
  // The examples as an operator fills them in; only the places of this machine differ.
  gatewaySettings = {
    ...environmentExample('gateway').settings,
    DATABASE_URL: database.gatewayUrl,
    TSUNAGI_SECRET_KEY: Buffer.alloc(32, 9).toString('base64'),
    TSUNAGI_PUBLIC_URL: publicUrl,
    TSUNAGI_CONSOLE: consoleFolder,
    TSUNAGI_DOCUMENTS: trust(preview, accept, beginTotp, confirmTotp, signIn, viewer, demoAccounts, signInDemo),
    PORT: port,
  };
  workerSettings = { ...environmentExample('worker').settings, DATABASE_URL: database.workerUrl };
  operatorSettings = {
    ...environmentExample('operator').settings,
    DATABASE_URL: database.gatewayUrl,
    TSUNAGI_MIGRATOR_URL: database.migratorUrl,
    TSUNAGI_WORKER_URL: database.workerUrl,
    TSUNAGI_PUBLIC_URL: publicUrl,
    TSUNAGI_DATA: process.env.TEST_RUN_FOLDER,
  };
});
afterAll(() => database.drop());

const operator = (...args: string[]): Promise<Said> => tsunagi(operatorSettings, ...args);

/** What the program says before it refuses to start. */
async function refusal(service: 'gateway' | 'worker', settings: NodeJS.ProcessEnv): Promise<string> {
  const program = new Program(service, settings);
  expect(await program.ended()).toBe(78);
  expect(program.text).not.toMatch(/\n\s+at /);
  return program.text;
}

describe('before it starts', () => {
  it.each(['DATABASE_URL', 'TSUNAGI_SECRET_KEY', 'TSUNAGI_PUBLIC_URL'])(
    'the gateway refuses to go without %s, and says so',
    async (name) => {
      expect(await refusal('gateway', { ...gatewaySettings, [name]: '' })).toContain(`・${name} が設定されていません`);
    },
  );

  it('the worker refuses to go without its settings, and says so', async () => {
    expect(await refusal('worker', { ...workerSettings, DATABASE_URL: '' })).toContain('・DATABASE_URL が設定されていません');
    const words = await refusal('worker', { ...workerSettings, SMTP_URL: 'smtp://mail.example.jp' });
    expect(words).toMatch(/・TSUNAGI_PUBLIC_URL .*\n・SMTP_FROM /);
  });

  it('neither serves with a role for which the row policies do not hold', async () => {
    const superuser = new URL(database.gatewayUrl);
    superuser.username = 'postgres';
    for (const [service, settings] of [
      ['gateway', gatewaySettings],
      ['worker', workerSettings],
    ] as const)
      expect(await refusal(service, { ...settings, DATABASE_URL: superuser.href })).toContain(`ロール tsunagi_${service} の接続先`);
  });
});

describe('an office that begins', () => {
  let gateway: Program;
  let worker: Program;
  let link: string;
  const browser = () => new HttpBrowser(address, publicUrl);

  beforeAll(async () => {
    expect((await operator('migrate', '--json')).json).toEqual({ applied: [] });
    gateway = new Program('gateway', gatewaySettings);
    worker = new Program('worker', workerSettings);
    await untilReady(address);
    await worker.says(/worker is up/);
  });
  afterAll(async () => {
    await gateway.end('SIGKILL');
    await worker.end('SIGKILL');
  });

  it('says that it is well and ready', async () => {
    const health = await (await fetch(`${address}/healthz`)).json();
    const ready = await (await fetch(`${address}/readyz`)).json();
    expect([health, ready]).toEqual([{ status: 'ok' }, { status: 'ready', database: 'current' }]);
  });

  it('has no demo door, no GraphiQL, and answers no question that no page asks', async () => {
    expect((await browser().askTrusted(demoAccounts)).data.demoAccounts).toEqual([]);
    const entered = await browser().askTrusted(signInDemo, { input: { key: 'kg-chief' } });
    expect(entered.data.signInDemo).toEqual({ __typename: 'SignInRefused', code: 'NOT_FOUND' });
    const asked = await fetch(`${address}/graphql`, { headers: { accept: 'text/html' } });
    const graphiql = await fetch(`${address}/graphiql`, { headers: { accept: 'text/html' } });
    expect(await asked.text()).not.toMatch(/graphiql/i);
    expect(await graphiql.text()).not.toMatch(/graphiql/i);
    for (const query of ['{ __schema { types { name } } }', '{ __typename }', viewer])
      expect(JSON.stringify((await browser().ask(query)).errors)).toContain('UNKNOWN_OPERATION');
  });

  it('gets its organisation and the link of its first administrator from the operator', async () => {
    const office = ['--code', 'council-kiritappu', '--kind', 'council', '--name', '霧多布の会', '--name-kana', 'キリタップノカイ'];
    const more = ['--short-name', '霧多布', '--legal-regime', 'private'];
    expect((await operator('tenant', 'create', ...office, ...more)).exit).toBe(0);
    const { json } = await operator('staff', 'invite', '--tenant', 'council-kiritappu', '--admin', ...admin, '--json');
    link = json.link;
    expect(link).toMatch(/^https:\/\/tsunagi\.example\.jp\/invitation#/);
    const page = await fetch(link.replace(publicUrl, address), { headers: { accept: 'text/html' } });
    expect([page.status, page.headers.get('strict-transport-security')]).toEqual([200, expect.stringContaining('max-age')]);
    expect(await page.text()).toContain('type="module"');
  });

  it('lets the administrator set a password and a second factor, and sign in with both', async () => {
    const token = new URL(link).hash.slice(1);
    const first = browser();
    expect((await first.askTrusted(preview, { token })).data.invitation).toEqual({
      tenant: { name: '霧多布の会' },
      displayName: '霧 さやか',
    });
    expect((await first.askTrusted(accept, { input: { token, password: goodPassword } })).data.acceptInvitation.__typename).toBe(
      'InvitationUsed',
    );
    await first.askTrusted(signIn, { input: { login: 'kiri.sayaka', password: goodPassword } });
    const { secret } = (await first.askTrusted(beginTotp, { input: { password: goodPassword } })).data.beginTotp;
    // A code counts once: the one before is still taken, and then comes the present one.
    const codeOf = (timestamp: number) => new TOTP({ secret }).generate({ timestamp });
    const confirmed = await first.askTrusted(confirmTotp, { input: { code: codeOf(Date.now() - 30_000) } });
    expect(confirmed.data.confirmTotp.__typename).toBe('CredentialPayload');

    const later = browser();
    const login = { login: 'kiri.sayaka', password: goodPassword };
    expect((await later.askTrusted(signIn, { input: login })).data.signIn.__typename).toBe('SecondFactorNeeded');
    expect((await later.askTrusted(signIn, { input: { ...login, code: codeOf(Date.now()) } })).data.signIn.__typename).toBe('SignedIn');
    expect((await later.askTrusted(viewer)).data.viewer).toEqual({
      displayName: '霧 さやか',
      demo: false,
      tenant: { name: '霧多布の会' },
      roles: ['TENANT_ADMIN'],
    });
  });

  it('ends cleanly when the init system asks', async () => {
    expect(await Promise.all([gateway.end('SIGTERM'), worker.end('SIGTERM')])).toEqual([0, 0]);
    expect(gateway.text).not.toMatch(/"level":(50|60)/);
    expect(gateway.text).not.toMatch(/kiri|霧|otpauth/);
  });
});
