import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { TOTP } from 'otpauth';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import type { TestBrowser } from '../../kit/browser.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let staff: TestStaff;
let browser: TestBrowser;
const refused = '... on Refusal { code } ... on InvalidInput { fields { field code } }';
const begin = `mutation ($input: BeginTotpInput!) { beginTotp(input: $input) { ... on TotpSecretPayload { secret otpauthUrl } ${refused} } }`;
const confirm = `mutation ($code: String!) { confirmTotp(input: { code: $code }) { ... on CredentialPayload { endedOthers } ${refused} } }`;
const remove = `mutation ($code: String!) { removeTotp(input: { code: $code }) { ... on CredentialPayload { endedOthers } ${refused} } }`;
const change = `mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { ... on CredentialPayload { endedOthers } ${refused} } }`;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.see.query('delete from sign_in_counter');
  staff = await world.staff(await world.tenant(`役所${Math.random()}`.slice(0, 8), 'city'), ['caseworker']);
  await setPassword(world, staff);
  browser = staff.browser;
});

const codeOf = (secret: string, step = 0): string => new TOTP({ secret }).generate({ timestamp: Date.now() + step * 30_000 });
const sign = async (input: object, from = world.browser()) =>
  (await from.ask(signIn, { input: { login: staff.login, password: goodPassword, ...input } })).data.signIn;

const beginning = async (password = goodPassword): Promise<any> => (await browser.ask(begin, { input: { password } })).data.beginTotp;
const toldOf = async (): Promise<string[]> =>
  (await world.database.see.query('select kind from notice where staff_id = $1 order by at', [staff.staffId])).rows.map(({ kind }) => kind);

async function setUp(): Promise<string> {
  const { secret, otpauthUrl } = await beginning();
  expect(otpauthUrl).toContain(`secret=${secret}`);
  expect((await browser.ask(confirm, { code: codeOf(secret, -1) })).data.confirmTotp).toEqual({ endedOthers: 0 });
  return secret;
}

it('asks for a code from the authenticator app once one has been confirmed', async () => {
  const secret = await setUp();
  expect((await browser.ask('{ viewer { secondFactor } }')).data.viewer.secondFactor).toBe(true);
  expect(await sign({})).toEqual({ __typename: 'SecondFactorNeeded', digits: 6 });
  expect(await sign({ code: '000000' })).toMatchObject({ code: 'SIGN_IN_FAILED' });
  expect(await sign({ code: ` ${codeOf(secret)} ` })).toMatchObject({ __typename: 'SignedIn' });
});

it('takes a code once, even by two requests at the same moment', async () => {
  const secret = await setUp();
  const code = codeOf(secret);
  const both = await Promise.all([sign({ code }, world.browser('192.0.2.51')), sign({ code }, world.browser('192.0.2.52'))]);
  expect(both.map((each) => each.__typename).sort()).toEqual(['SignInRefused', 'SignedIn']);
  expect(await sign({ code })).toMatchObject({ code: 'SIGN_IN_FAILED' });
});

it('says that a code is needed only to whoever has the password', async () => {
  await setUp();
  expect(await sign({ password: 'まちがったパスワードです。' })).toMatchObject({ code: 'SIGN_IN_FAILED' });
});

it('makes whoever has the password and guesses the code wait', async () => {
  await setUp();
  const answers: string[] = [];
  for (let n = 0; n < 8; n++) {
    answers.push((await sign({}, world.browser('192.0.2.60'))).__typename);
    answers.push((await sign({ code: `00000${n}` }, world.browser('192.0.2.60'))).code);
  }
  expect(answers).toContain('SIGN_IN_TOO_SOON');
});

it('is set up by whoever has the present password, not by whoever finds the screen, and the owner of the account is told', async () => {
  expect((await beginning('まちがったパスワードです。')).fields).toEqual([{ field: 'password', code: 'WRONG_PASSWORD' }]);
  expect((await world.database.see.query('select from totp_credential where staff_id = $1', [staff.staffId])).rowCount).toBe(0);
  const secret = await setUp();
  expect(await toldOf()).toEqual(['account.code_added']);
  await browser.ask(change, { input: { current: goodPassword, next: `${goodPassword}二` } });
  await browser.ask(remove, { code: codeOf(secret) });
  expect(await toldOf()).toEqual(['account.code_added', 'account.password_changed', 'account.code_removed']);
  const { rows } = await world.database.see.query(
    `select count(*)::int as mails from graphile_worker.jobs where task_identifier = 'send-mail'`,
  );
  expect(rows[0].mails).toBeGreaterThanOrEqual(3);
});

it('keeps the secret sealed, and begins anew until it is confirmed', async () => {
  const first = (await beginning()).secret;
  const second = (await beginning()).secret;
  expect(second).not.toBe(first);
  const { rows } = await world.database.see.query('select secret_sealed from totp_credential where staff_id = $1', [staff.staffId]);
  expect(rows[0].secret_sealed).not.toContain(second);
  expect((await browser.ask(confirm, { code: codeOf(first) })).data.confirmTotp.fields).toEqual([{ field: 'code', code: 'WRONG_CODE' }]);
  expect(await sign({})).toMatchObject({ __typename: 'SignedIn' });
  await browser.ask(confirm, { code: codeOf(second) });
  expect(await beginning()).toMatchObject({ code: 'SECOND_FACTOR_ON' });
});

it('allows a shorter password beside a second factor, and then keeps the second factor', async () => {
  const short = 'みなと橋1972';
  expect((await browser.ask(change, { input: { current: goodPassword, next: short } })).data.changePassword.fields).toEqual([
    { field: 'next', code: 'PASSWORD_TOO_SHORT' },
  ]);
  const secret = await setUp();
  expect((await browser.ask(change, { input: { current: goodPassword, next: short } })).data.changePassword).toEqual({ endedOthers: 0 });
  expect((await browser.ask(remove, { code: codeOf(secret) })).data.removeTotp).toMatchObject({ code: 'SECOND_FACTOR_REQUIRED' });
  await browser.ask(change, { input: { current: short, next: goodPassword } });
  expect((await browser.ask(remove, { code: '000000' })).data.removeTotp.fields).toEqual([{ field: 'code', code: 'WRONG_CODE' }]);
  expect((await browser.ask(remove, { code: codeOf(secret) })).data.removeTotp).toEqual({ endedOthers: 0 });
  expect(await sign({})).toMatchObject({ __typename: 'SignedIn' });
});

it('changes the password only against the present one, and ends the sessions elsewhere', async () => {
  const elsewhere = world.browser('192.0.2.70');
  await sign({}, elsewhere);
  const next = '釧路川のかもめは今日も元気にとぶ';
  const answer = await browser.ask(change, { input: { current: 'ちがうパスワードなのです', next } });
  expect(answer.data.changePassword.fields).toEqual([{ field: 'current', code: 'WRONG_PASSWORD' }]);
  expect((await browser.ask(change, { input: { current: goodPassword, next } })).data.changePassword).toEqual({ endedOthers: 1 });
  expect((await elsewhere.ask('{ viewer { id } }')).data.viewer).toBeNull();
  expect((await browser.ask('{ viewer { id } }')).data.viewer).not.toBeNull();
  expect(await sign({})).toMatchObject({ code: 'SIGN_IN_FAILED' });
  expect(await sign({ password: next })).toMatchObject({ __typename: 'SignedIn' });
});

const poor: [string, string, string][] = [
  ['too short', 'abcdefghijklmn', 'PASSWORD_TOO_SHORT'],
  ['the same sign again and again', 'aaaaaaaaaaaaaaaaaa', 'PASSWORD_TOO_COMMON'],
  ['a word that everybody takes', 'passwordpassword1', 'PASSWORD_TOO_COMMON'],
  ['far too long', 'な'.repeat(300), 'PASSWORD_TOO_LONG'],
];
it.each(poor)('refuses a password that is %s', async (_words, next, code) => {
  const answer = await browser.ask(change, { input: { current: goodPassword, next } });
  expect(answer.data.changePassword.fields).toEqual([{ field: 'next', code }]);
});

it('refuses a password that holds the login name', async () => {
  const answer = await browser.ask(change, { input: { current: goodPassword, next: `${staff.login}-2026-kawa` } });
  expect(answer.data.changePassword.fields).toEqual([{ field: 'next', code: 'PASSWORD_TOO_COMMON' }]);
});
