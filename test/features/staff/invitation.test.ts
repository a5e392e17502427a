import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { operatorActor } from '@tsunagi/access';
import { inviteStaff } from '@tsunagi/casework';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { TestStream } from '../../kit/stream.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: string;
let other: string;
let admin: TestStaff;
let member: TestStaff;
const refused = '... on Refusal { code } ... on InvalidInput { fields { field code } }';
const invite = `mutation ($input: InviteStaffInput!) { inviteStaff(input: $input) {
  ... on InvitationPayload { link invitation { id login displayName roles expiresAt } } ${refused} } }`;
const accept = `mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename
  ... on SignedIn { viewer { displayName tenant { name } roles memberships { tenant { name } current } } } ... on InvitationUsed { validFrom } ${refused} } }`;
const preview = 'query ($token: String!) { invitation(token: $token) { tenant { name } displayName jobTitle login } }';

beforeAll(async () => {
  world = await World.open();
  office = await world.tenant('厚岸', 'council');
  other = await world.tenant('釧路', 'city');
  admin = await world.staff(office, ['tenant_admin']);
  member = await world.staff(office, ['consultation_supporter']);
});
afterAll(() => world.close());

const someone = (login: string, more: object = {}) => ({
  input: {
    login,
    displayName: '浜 なぎさ',
    displayKana: 'ハマ ナギサ',
    jobTitle: '相談支援員',
    roles: ['CONSULTATION_SUPPORTER'],
    validFrom: '2026-04-01',
    ...more,
  },
});
const tokenOf = (link: string): string => new URL(link).hash.slice(1);
const invited = async (login: string, more: object = {}, by = admin): Promise<string> => {
  const answer = await by.ask(invite, someone(login, more));
  expect(answer.errors).toBeUndefined();
  return tokenOf(answer.data.inviteStaff.link);
};

it('lets an administrator invite with a link that works once, after which whoever has used it signs in', async () => {
  const token = await invited('hama-nagisa');
  const browser = world.browser();
  expect((await browser.ask(preview, { token })).data.invitation).toEqual({
    tenant: { name: '厚岸' },
    displayName: '浜 なぎさ',
    jobTitle: '相談支援員',
    login: 'hama-nagisa',
  });
  const { rows } = await world.database.see.query('select token_hash from invitation where token_hash = $1', [token]);
  expect(rows).toEqual([]);

  const accepted = await browser.ask(accept, { input: { token, password: goodPassword } });
  expect(accepted.data.acceptInvitation).toEqual({ __typename: 'InvitationUsed', validFrom: '2026-04-01' });
  await browser.ask(signIn, { input: { login: 'Hama-Nagisa', password: goodPassword } });
  expect((await browser.ask('{ viewer { displayName tenant { name } roles } }')).data.viewer).toEqual({
    displayName: '浜 なぎさ',
    tenant: { name: '厚岸' },
    roles: ['CONSULTATION_SUPPORTER'],
  });

  const again = await world.browser().ask(accept, { input: { token, password: goodPassword } });
  expect(again.data.acceptInvitation).toMatchObject({ code: 'LINK_EXPIRED' });
  expect((await world.browser().ask(preview, { token })).data.invitation).toBeNull();
});

it('is heard by the screens of those who administer the office, and of nobody else, when it is used', async () => {
  const token = await invited('hama-kiku');
  const [own, colleague, elsewhere] = await Promise.all(
    [admin, member, await world.staff(other, ['tenant_admin'])].map((each) => TestStream.open(world, each)),
  );
  await world.browser().ask(accept, { input: { token, password: goodPassword } });
  expect((await (own as TestStream).until('change')).map(({ data }) => data)).toEqual([{ kind: 'staff', id: null, version: 0 }]);
  for (const stream of [colleague, elsewhere]) expect(stream?.heard.filter(({ event }) => event === 'change')).toEqual([]);
  for (const stream of [own, colleague, elsewhere]) stream?.close();
});

it('opens one account when the link is used twice at the same moment', async () => {
  const token = await invited('at-once');
  const answers = await Promise.all(
    [1, 2].map((n) => world.browser(`192.0.2.${n}`).ask(accept, { input: { token, password: goodPassword } })),
  );
  const outcomes = answers.map((each) => each.data.acceptInvitation.__typename).sort();
  expect(outcomes).toEqual(['InvalidInput', 'InvitationUsed']);
  const { rows } = await world.database.see.query(
    `select count(*)::int as n from membership m join staff s using (region_id, staff_id) where s.login = 'at-once'`,
  );
  expect(rows[0].n).toBe(1);
});

it('gives somebody who already has an account a second membership, for the present password only', async () => {
  const elsewhere = await world.staff(other, ['caseworker']);
  await setPassword(world, elsewhere);
  const answerToNew = (await admin.ask(invite, someone('nobody-yet'))).data.inviteStaff;
  const answerToTaken = (await admin.ask(invite, someone(elsewhere.login))).data.inviteStaff;
  expect(Object.keys(answerToTaken)).toEqual(Object.keys(answerToNew));
  expect(answerToTaken.invitation).toMatchObject({ login: elsewhere.login, displayName: '浜 なぎさ' });

  const token = tokenOf(answerToTaken.link);
  const right = await world.browser('192.0.2.10').ask(accept, { input: { token, password: goodPassword } });
  expect(right.data.acceptInvitation.viewer).toMatchObject({
    tenant: { name: '厚岸' },
    memberships: [
      { tenant: { name: '釧路' }, current: false },
      { tenant: { name: '厚岸' }, current: true },
    ],
  });
  const { rows } = await world.database.see.query('select count(*)::int as n from staff where login = $1', [elsewhere.login]);
  expect(rows[0].n).toBe(1);
});

it('opens nothing for a wrong password where somebody has an account of this name, and tells only them', async () => {
  const elsewhere = await world.staff(other, ['caseworker']);
  await setPassword(world, elsewhere);
  const token = await invited(elsewhere.login);
  const { see } = world.database;
  const use = async () => (await world.browser('192.0.2.9').ask(accept, { input: { token, password: `${goodPassword}ちがう` } })).data;
  expect((await use()).acceptInvitation).toEqual({ __typename: 'InvitationUsed', validFrom: '2026-04-01' });
  expect((await use()).acceptInvitation).toMatchObject({ code: 'LINK_EXPIRED' });
  const { rows } = await see.query('select tenant_id from membership where staff_id = $1', [elsewhere.staffId]);
  expect(rows).toEqual([{ tenant_id: other }]);
  const told = await see.query(`select staff_id, tenant_id from notice where kind = 'account.invitation_missed'`);
  expect(told.rows).toEqual([{ staff_id: elsewhere.staffId, tenant_id: other }]);
  const mail = `select count(*)::int as n from graphile_worker.jobs where task_identifier = 'send-mail'`;
  expect((await see.query(mail)).rows[0].n).toBeGreaterThan(0);
  expect((await world.browser().ask(signIn, { input: { login: elsewhere.login, password: goodPassword } })).data.signIn.__typename).toBe(
    'SignedIn',
  );
});

it('does not tell by a password that nobody could choose whether there is an account of this name', async () => {
  const elsewhere = await world.staff(other, ['caseworker']);
  await setPassword(world, elsewhere);
  const taken = await invited(elsewhere.login);
  const free = await invited('dare-demo-nai');
  await world.database.see.query('delete from sign_in_counter');
  const answersTo = async (token: string, address: string) => {
    const browser = world.browser(address);
    const answers = [];
    // Wrong passwords that are too short, too plain, too long; and as many tries as make one wait.
    for (const password of ['みじかい', 'password1234567', 'あ'.repeat(300), 'みじかい', 'みじかい', 'みじかい']) {
      const { data } = await browser.ask(accept, { input: { token, password } });
      answers.push([browser.status, browser.setCookie, data.acceptInvitation]);
    }
    return JSON.stringify(answers).replaceAll(elsewhere.login, 'dare-demo-nai');
  };
  const counted = async () => Number((await world.database.see.query('select sum(failures) as n from sign_in_counter')).rows[0].n);
  const [first, atFirst] = [await answersTo(taken, '192.0.2.31'), await counted()];
  const second = await answersTo(free, '192.0.2.32');
  expect(second).toBe(first);
  expect(await counted()).toBe(2 * atFirst);
  expect(first).toContain('PASSWORD_TOO_SHORT');
  expect(first).toContain('SIGN_IN_TOO_SOON');
  await world.database.see.query('delete from sign_in_counter');
});

it('cancels no invitation that somebody has used: it says that the membership is what ends', async () => {
  const token = await invited('tsukatta');
  const { id } = (await admin.ask('{ invitations { id login } }')).data.invitations.find((each: any) => each.login === 'tsukatta');
  await world.browser().ask(accept, { input: { token, password: goodPassword } });
  const cancel = 'mutation ($id: ID!) { cancelInvitation(input: { invitationId: $id }) { ... on Refusal { code } } }';
  expect((await admin.ask(cancel, { id })).data.cancelInvitation).toEqual({ code: 'INVITATION_USED' });
});

it('takes a new link in the place of the former one, and stops one that is cancelled or too old', async () => {
  const former = await invited('kawari');
  const token = await invited('kawari');
  const use = async (each: string) =>
    (await world.browser().ask(accept, { input: { token: each, password: goodPassword } })).data.acceptInvitation;
  expect(await use(former)).toMatchObject({ code: 'LINK_EXPIRED' });
  const open = (await admin.ask('{ invitations { id login } }')).data.invitations.filter((each: any) => each.login === 'kawari');
  expect(open).toHaveLength(1);
  const cancel =
    'mutation ($id: ID!) { cancelInvitation(input: { invitationId: $id }) { ... on InvitationsPayload { invitations { login } } } }';
  const left = (await admin.ask(cancel, { id: open[0].id })).data.cancelInvitation.invitations;
  expect(left.map((each: any) => each.login)).not.toContain('kawari');
  expect(await use(token)).toMatchObject({ code: 'LINK_EXPIRED' });

  const old = await invited('furui');
  await world.database.see.query(`update invitation set expires_at = now() - interval '1 second' where login = 'furui'`);
  expect(await use(old)).toMatchObject({ code: 'LINK_EXPIRED' });
  expect(await use('made-up')).toMatchObject({ code: 'LINK_EXPIRED' });
});

it('says that the first day is still to come instead of opening a session', async () => {
  const token = await invited('raigetsu', { validFrom: '2099-04-01' });
  const browser = world.browser();
  expect((await browser.ask(accept, { input: { token, password: goodPassword } })).data.acceptInvitation).toEqual({
    __typename: 'InvitationUsed',
    validFrom: '2099-04-01',
  });
  expect(browser.setCookie).toEqual([]);
  expect((await browser.ask(signIn, { input: { login: 'raigetsu', password: goodPassword } })).data.signIn.code).toBe('SIGN_IN_FAILED');
});

it('names every field that has to be put right', async () => {
  const answer = await admin.ask(
    invite,
    someone('あ', { displayName: ' ', displayKana: '浜', roles: [], validFrom: '2026-02-30', validUntil: '2020-01-01' }),
  );
  expect(answer.data.inviteStaff.fields.map((each: any) => [each.field, each.code])).toEqual([
    ['login', 'BAD_LOGIN'],
    ['displayName', 'REQUIRED'],
    ['displayKana', 'BAD_KANA'],
    ['roles', 'REQUIRED'],
    ['validFrom', 'BAD_DATE'],
    ['validUntil', 'DATE_ORDER'],
  ]);
});

it('lets nobody else invite, and nobody into a unit of another organisation', async () => {
  expect((await member.ask(invite, someone('x-yz'))).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await member.ask('{ invitations { id } }')).data.invitations).toEqual([]);
  const unit = await world.database.see.query(
    `insert into unit (region_id, tenant_id, unit_id, code, name, valid_from) values (10001, $1, gen_random_uuid(), 'u', '第1担当', '2020-01-01') returning unit_id`,
    [other],
  );
  const answer = await admin.ask(invite, someone('x-yz', { unitId: world.id('Unit', unit.rows[0].unit_id) }));
  expect(answer.data.inviteStaff.fields).toEqual([{ field: 'unitId', code: 'UNKNOWN_CODE' }]);
});

it('lets the operator at the machine make the link of the first administrator', async () => {
  const empty = await world.tenant('鶴居', 'council');
  const desk = { orm: world.house.orm, actor: operatorActor(region, empty), actorLabel: '運用者', requestId: 'cli', guard: null };
  const { token } = await inviteStaff(desk, {
    login: 'first-admin',
    displayName: '鶴 あかり',
    displayKana: 'ツル アカリ',
    jobTitle: '事務局長',
    roles: ['tenant_admin'],
    validFrom: '2026-04-01',
  });
  const browser = world.browser();
  await browser.ask(accept, { input: { token, password: goodPassword } });
  await browser.ask(signIn, { input: { login: 'first-admin', password: goodPassword } });
  expect((await browser.ask('{ viewer { tenant { name } roles } }')).data.viewer).toEqual({
    tenant: { name: '鶴居' },
    roles: ['TENANT_ADMIN'],
  });
});
