import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { prune, schemas, systemDesk, tellApplication } from '@tsunagi/casework';
import { openOrm } from '@tsunagi/database';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import type { TestBrowser } from '../../kit/browser.js';
import { hubOf } from '../../kit/hub.js';
import { solve } from '../../kit/proof.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let editor: TestStaff;
let stranger: TestStaff;
beforeAll(async () => {
  world = await World.open();
  const coordinator = await world.tenant('くらし', 'support_body');
  editor = await world.staff(coordinator, ['hub_editor']);
  await world.database.see.query('update region set coordinator_tenant_id = $1', [coordinator]);
  stranger = await world.staff(await world.tenant('厚岸', 'council'), ['tenant_admin']);
});
afterAll(() => world.close());

let street = 0;
const somebody = (): TestBrowser => world.browser(`192.0.2.${++street}`);
const letter = { organisation: '港の会', contactName: '浜 渚', phone: '0154-00-0000', about: '週に一度、場を開けます。' };
const payload = '... on AppliedPayload { arrived } ... on InvalidInput { code fields { field code } } ... on Conflict { code }';
async function apply(more: Record<string, unknown> = {}, from = somebody()): Promise<any> {
  const input = { ...letter, ...('challenge' in more ? {} : solve(world.house.ids)), ...more };
  const { data, errors } = await from.ask(
    `mutation ($input: ApplyAsPartnerInput!) { applyAsPartner(input: $input) { __typename ${payload} } }`,
    { input },
  );
  return errors ? errors[0]?.extensions : data.applyAsPartner;
}
it('gives everybody who knocks a sum of their own, and nothing about anybody', async () => {
  const ask = async () => (await somebody().ask('{ proofTask { challenge difficulty } }')).data.proofTask;
  const [one, other] = [await ask(), await ask()];
  expect(one).toEqual({ challenge: expect.any(String), difficulty: other.difficulty });
  expect(one.challenge).not.toBe(other.challenge);
});

const applications = async (who: TestStaff, states = ''): Promise<any[]> =>
  (await who.ask(`{ hubApplications${states} { edges { node { id organisation contactName state } } } }`)).data.hubApplications.edges.map(
    ({ node }: any) => node,
  );
const stored = async (): Promise<number> =>
  Number((await world.database.see.query('select count(*) from partner_application')).rows[0].count);
const decided = '... on HubApplicationPayload { application { state decidedBy } link }';
const partner = {
  name: '港の会',
  nameKana: 'ミナトノカイ',
  shortName: '港の会',
  login: 'minato-admin',
  displayName: '浜 渚',
  displayKana: 'ハマ ナギサ',
  jobTitle: '代表',
};

describe('a letter from somebody who is not known', () => {
  it('reaches the coordinator of the region, and nobody else', async () => {
    expect(await apply()).toEqual({ __typename: 'AppliedPayload', arrived: true });
    expect(await applications(editor)).toMatchObject([{ organisation: '港の会', contactName: '浜 渚', state: 'RECEIVED' }]);
    expect(await applications(stranger)).toEqual([]);
    const { rows } = await world.database.see.query('select application_id from partner_application');
    await tellApplication(systemDesk(world.house.orm, region, editor.tenantId, 'test'), rows[0].application_id);
    const { data } = await editor.ask('{ notices(first: 1) { edges { node { words } } } }');
    expect(data.notices.edges[0].node.words).toBe('協力団体の申し込みが届きました');
  });

  it('is not stored where a machine has written it, and the machine is not told', async () => {
    const before = await stored();
    expect(await apply({ website: 'https://spam.example' })).toMatchObject({ arrived: true });
    expect(await apply({ proof: 'nothing' })).toMatchObject({ code: 'PROOF_MISSING' });
    expect(await apply(solve(world.house.ids, 500))).toMatchObject({ code: 'FORM_TOO_OLD' });
    expect(await apply(solve(world.house.ids, 5 * 60 * 60_000))).toMatchObject({ code: 'FORM_TOO_OLD' });
    expect(await apply({ challenge: 'made up', proof: '1' })).toMatchObject({ code: 'FORM_TOO_OLD' });
    expect(await stored()).toBe(before);
  });

  it('is taken once for one task, and five times a day from one address', async () => {
    const task = solve(world.house.ids);
    const before = await stored();
    expect(await apply(task)).toMatchObject({ arrived: true });
    // Whose answer was lost on the way sends the same letter once more, and nobody was faster.
    expect(await apply(task)).toEqual({ __typename: 'AppliedPayload', arrived: true });
    expect(await stored()).toBe(before + 1);
    const { rows } = await world.database.see.query<{ payload: { application: string } }>(
      `select payload from graphile_worker._private_jobs order by id desc limit 2`,
    );
    for (const { payload: job } of rows)
      await tellApplication(systemDesk(world.house.orm, region, editor.tenantId, 'test'), job.application);
    const one = somebody();
    for (let n = 0; n < 5; n++) expect(await apply({}, one)).toMatchObject({ arrived: true });
    expect(await apply({}, one)).toMatchObject({ code: 'LIMITED', reason: 'RATE_LIMITED' });
    expect(await apply()).toMatchObject({ arrived: true });
  });

  it('counts for all addresses of one line, and worthless ones for nobody who shares it', async () => {
    const line = (n: number): TestBrowser => world.browser(`2001:db8:7:1::${n}`);
    for (let n = 1; n <= 6; n++) expect(await apply({ proof: 'nothing' }, line(n))).toMatchObject({ code: 'PROOF_MISSING' });
    for (let n = 1; n <= 5; n++) expect(await apply({}, line(n))).toMatchObject({ arrived: true });
    expect(await apply({}, line(6))).toMatchObject({ code: 'LIMITED', reason: 'RATE_LIMITED' });
    expect(await apply({}, world.browser('2001:db8:7:2::1'))).toMatchObject({ arrived: true });
  });

  it('says what is missing', async () => {
    expect((await apply({ organisation: ' ', phone: null, about: '' })).fields).toEqual([
      { field: 'organisation', code: 'REQUIRED' },
      { field: 'phone', code: 'REQUIRED' },
      { field: 'about', code: 'REQUIRED' },
    ]);
    expect((await apply({ phone: null, email: 'x' })).fields).toEqual([{ field: 'email', code: 'BAD_EMAIL' }]);
  });
});

describe('the coordinator', () => {
  const waiting = async (): Promise<string> => (await applications(editor, '(states: [RECEIVED])'))[0].id;
  const act = (mutation: string, input: Record<string, unknown>, who = editor) => hubOf(who).act(mutation, input, decided);

  it('takes an organisation in, whose first administrator signs in with the link', async () => {
    const applicationId = await waiting();
    const administrator = await world.staff(editor.tenantId, ['tenant_admin']);
    const { application, link } = await act('acceptApplication', { applicationId, ...partner });
    const { data: told } = await administrator.ask('{ notices(first: 1) { edges { node { words } } } }');
    expect(told.notices.edges[0].node.words).toContain('協力団体が圏域に加わりました');
    expect(application).toEqual({ state: 'ACCEPTED', decidedBy: expect.stringContaining('くらし') });
    // The answer, and with it the link, was lost on the way: the same once more gives another, and the former opens nothing.
    const known = async (url: string) => {
      const { data } = await somebody().ask(`{ invitation(token: "${new URL(url).hash.slice(1)}") { tenant { name } } }`);
      return data?.invitation?.tenant.name ?? null;
    };
    expect(await known(link)).toBe('港の会');
    const tenants = async () => (await world.database.see.query(`select from tenant where kind = 'partner'`)).rowCount;
    const before = await tenants();
    const again = await act('acceptApplication', { applicationId, ...partner, name: '', nameKana: '', shortName: '' });
    expect([await tenants(), await known(link), await known(again.link)]).toEqual([before, null, '港の会']);
    const token = new URL(again.link).hash.slice(1);
    const visitor = somebody();
    const { data } = await visitor.ask(`{ invitation(token: "${token}") { tenant { name kind takesReferrals } login } }`);
    expect(data.invitation).toEqual({ tenant: { name: '港の会', kind: 'PARTNER', takesReferrals: true }, login: 'minato-admin' });
    const accepted = await visitor.ask(
      `mutation { acceptInvitation(input: { token: "${token}", password: "${goodPassword}" }) { __typename ... on InvalidInput { fields { code } } } }`,
    );
    expect(accepted.data.acceptInvitation).toEqual({ __typename: 'InvitationUsed' });
    await visitor.ask(signIn, { input: { login: 'minato-admin', password: goodPassword } });
    const { data: inside } = await visitor.ask('{ viewer { roles tenant { name } } }');
    expect(inside.viewer).toEqual({ roles: ['TENANT_ADMIN', 'PARTNER_COORDINATOR'], tenant: { name: '港の会' } });
    expect(await act('acceptApplication', { applicationId, ...partner })).toMatchObject({
      code: 'APPLICATION_DECIDED',
    });
  });

  it('takes nobody in alone: a colleague is told of it, and whoever decided does not use the link', async () => {
    const applicationId = await waiting();
    const own = { ...partner, login: editor.login };
    const { see } = world.database;
    await see.query(`update membership set ended_at = now() where tenant_id = $1 and staff_id <> $2`, [editor.tenantId, editor.staffId]);
    expect(await act('acceptApplication', { applicationId, ...own })).toMatchObject({ code: 'NOBODY_TO_TELL' });
    const mate = await world.staff(editor.tenantId, ['hub_editor']);
    const { link } = await act('acceptApplication', { applicationId, ...own });
    const told = await see.query(`select staff_id from notice where kind = 'partner.accepted' and staff_id = any($1)`, [
      [editor.staffId, mate.staffId],
    ]);
    expect(told.rows).toEqual([{ staff_id: mate.staffId }]);
    await setPassword(world, editor);
    const token = new URL(link).hash.slice(1);
    const { data } = await somebody().ask(
      `mutation { acceptInvitation(input: { token: "${token}", password: "${goodPassword}" }) { ... on Conflict { code } } }`,
    );
    expect(data.acceptInvitation).toEqual({ code: 'OWN_INVITATION' });
  });

  it('is told what is wrong before anything is written', async () => {
    const applicationId = await waiting();
    const tenants = async () => (await world.database.see.query('select from tenant')).rowCount;
    const before = await tenants();
    expect(await act('acceptApplication', { applicationId, ...partner, login: 'x' })).toMatchObject({
      fields: [{ field: 'login', code: 'BAD_LOGIN' }],
    });
    expect(await tenants()).toBe(before);
    await expect(act('acceptApplication', { applicationId, ...partner }, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('declines with a reason, which goes after half a year', async () => {
    const applicationId = await waiting();
    expect(await act('declineApplication', { applicationId })).toMatchObject({ fields: [{ field: 'note', code: 'REQUIRED' }] });
    expect((await act('declineApplication', { applicationId, note: '圏域の外の団体です' })).application.state).toBe('DECLINED');
    const before = await stored();
    await world.database.see.query(`update partner_application set decided_at = now() - interval '181 days' where state = 'declined'`);
    const worker = await openOrm(world.database.workerUrl, schemas, 2);
    await prune(worker, region);
    await worker.close();
    expect(await stored()).toBe(before - 1);
  });

  it('keeps no letter, with its name and number, for ever: what was decided goes after half a year, what was not after a year', async () => {
    await world.database.see.query(
      `update partner_application set received_at = now() - interval '364 days', decided_at = decided_at - interval '179 days'`,
    );
    const worker = await openOrm(world.database.workerUrl, schemas, 2);
    const before = await stored();
    await prune(worker, region);
    expect(await stored()).toBe(before);
    await world.database.see.query(
      `update partner_application set received_at = received_at - interval '2 days', decided_at = decided_at - interval '2 days'`,
    );
    await prune(worker, region);
    await worker.close();
    expect(await stored()).toBe(0);
  });
});
