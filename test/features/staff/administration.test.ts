import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { endMembership, operatorDesk } from '@tsunagi/casework';
import { goodPassword, setPassword, signIn } from '../../kit/accounts.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let office: string;
let admin: TestStaff;
let worker: TestStaff;
let made = 0;
const refused = '... on Refusal { code } ... on InvalidInput { fields { field code } } ... on Conflict { version }';
const entry = '... on StaffPayload { staff { id version roles jobTitle disabled endedAt validUntil } }';
const list =
  '{ staffList(first: 50) { edges { node { id staffId login displayName roles version disabled ownAccount lastSignInAt endedAt } } pageInfo { hasNextPage } } }';
const change = `mutation ($input: ChangeMembershipInput!) { changeMembership(input: $input) { ${entry} ${refused} } }`;
const end = `mutation ($input: EndMembershipInput!) { endMembership(input: $input) { ${entry} ${refused} } }`;
const disable = `mutation ($input: StaffInput!) { disableStaff(input: $input) { ${entry} ${refused} } }`;
const enable = `mutation ($input: StaffInput!) { enableStaff(input: $input) { ${entry} ${refused} } }`;

beforeAll(async () => {
  world = await World.open();
});
afterAll(() => world.close());
beforeEach(async () => {
  office = await world.tenant(`役所${made++}`, 'city');
  admin = await world.staff(office, ['tenant_admin']);
  worker = await world.staff(office, ['caseworker']);
});

const membership = (staff: TestStaff) => world.id('Membership', staff.membershipId);
const account = (staff: TestStaff) => world.id('Staff', staff.staffId);
const trail = async (): Promise<string[]> =>
  (await world.database.see.query('select verb from audit_event where tenant_id = $1 order by at, event_id', [office])).rows.map(
    (row) => row.verb,
  );

it('shows an administrator who belongs to the office, and nobody else that list', async () => {
  await setPassword(world, worker);
  await world.browser().ask(signIn, { input: { login: worker.login, password: goodPassword } });
  const answer = await admin.ask(list);
  expect(answer.errors).toBeUndefined();
  const rows = answer.data.staffList.edges.map(({ node }: any) => node);
  expect(rows).toHaveLength(2);
  expect(rows.find((row: any) => row.staffId === account(worker))).toMatchObject({
    login: worker.login,
    roles: ['CASEWORKER'],
    disabled: false,
    ownAccount: true,
    lastSignInAt: expect.any(String),
  });
  expect((await worker.ask(list)).data.staffList.edges).toEqual([]);
});

it('does not show of an account that another organisation keeps whether it is stopped or what its name is', async () => {
  const home = await world.tenant(`役所${made++}`, 'council');
  const guest = await world.staff(home, ['intake']);
  await world.database.see.query(
    `insert into membership (region_id, tenant_id, membership_id, staff_id, display_name, display_kana, job_title, roles, valid_from)
     values (10001, $1, gen_random_uuid(), $2, '客 員', 'キャク', '助言', '{intake}', '2020-01-01')`,
    [office, guest.staffId],
  );
  const rows = (await admin.ask(list)).data.staffList.edges.map(({ node }: any) => node);
  expect(rows.find((row: any) => row.staffId === account(guest))).toMatchObject({ login: null, disabled: null, ownAccount: false });
  expect((await admin.ask(disable, { input: { staffId: account(guest) } })).errors?.[0]?.extensions.code).toBe('NOT_FOUND');
});

it('names to everyone whom they work with today, and nobody who has left or belongs elsewhere', async () => {
  const colleagues = async (who: TestStaff): Promise<string[]> =>
    (await who.ask('{ colleagues { id displayName jobTitle unit { name } } }')).data.colleagues.map(({ id }: any) => id);
  expect(new Set(await colleagues(worker))).toEqual(new Set([account(admin), account(worker)]));
  await admin.ask(end, { input: { membershipId: membership(worker), expectedVersion: 1 } });
  expect(await colleagues(admin)).toEqual([account(admin)]);
});

it('changes roles from the next request on, and keeps both texts when two administrators change at once', async () => {
  const input = {
    membershipId: membership(worker),
    expectedVersion: 1,
    roles: ['SUPERVISOR'],
    jobTitle: '査察指導員',
    validUntil: '2099-03-31',
  };
  const changed = await admin.ask(change, { input });
  expect(changed.data.changeMembership.staff).toMatchObject({ version: 2, roles: ['SUPERVISOR'], validUntil: '2099-03-31' });
  expect((await worker.ask('{ viewer { roles } }')).data.viewer.roles).toEqual(['SUPERVISOR']);
  expect((await admin.ask(change, { input: { ...input, jobTitle: '係長' } })).data.changeMembership).toMatchObject({
    code: 'VERSION_CONFLICT',
    version: 2,
  });
  expect(await trail()).toEqual(['membership.changed']);
});

it('ends a membership: reading, writing and the session are over from the next request on', async () => {
  expect((await worker.ask('{ inbox { edges { cursor } } }')).errors).toBeUndefined();
  expect((await admin.ask(end, { input: { membershipId: membership(worker) } })).data.endMembership.staff.endedAt).not.toBeNull();
  expect((await worker.ask('{ inbox { edges { cursor } } }')).errors?.[0]?.extensions.reason).toBe('SESSION_ENDED');
  expect((await worker.ask('mutation { signOut { ended } }')).errors?.[0]?.extensions.reason).toBe('SESSION_ENDED');
  const { rows } = await world.database.see.query('select end_reason from session where staff_id = $1', [worker.staffId]);
  expect(rows).toEqual([{ end_reason: 'membership_ended' }]);
  expect((await admin.ask(end, { input: { membershipId: membership(worker) } })).data.endMembership).toMatchObject({
    code: 'MEMBERSHIP_ENDED',
  });
  expect(await trail()).toEqual(['membership.ended']);
});

it('stops an account: its sessions do not come back when it is enabled again', async () => {
  await setPassword(world, worker);
  await admin.ask(disable, { input: { staffId: account(worker) } });
  expect((await worker.ask('{ viewer { id } }')).data.viewer).toBeNull();
  const right = { input: { login: worker.login, password: goodPassword } };
  expect((await world.browser().ask(signIn, right)).data.signIn.code).toBe('SIGN_IN_FAILED');
  expect((await admin.ask(enable, { input: { staffId: account(worker) } })).data.enableStaff.staff.disabled).toBe(false);
  expect((await worker.ask('{ viewer { id } }')).data.viewer).toBeNull();
  expect((await world.browser().ask(signIn, right)).data.signIn.__typename).toBe('SignedIn');
  expect(await trail()).toEqual(['staff.disabled', 'staff.enabled', 'session.opened']);
});

it('keeps an administrator: neither the last one goes, nor does anybody change their own rights', async () => {
  const second = await world.staff(office, ['tenant_admin']);
  const own = await admin.ask(end, { input: { membershipId: membership(admin) } });
  expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  expect((await admin.ask(disable, { input: { staffId: account(admin) } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');

  // Each takes the other's rights at the same moment: one of them stays.
  const demote = (by: TestStaff, whom: TestStaff) =>
    by.ask(change, { input: { membershipId: membership(whom), expectedVersion: 1, roles: ['INTAKE'] } });
  const both = await Promise.all([demote(admin, second), demote(second, admin)]);
  const outcomes = both.map(({ data, errors }) => data?.changeMembership?.code ?? errors?.[0]?.extensions.code ?? 'done').sort();
  expect(outcomes).toContain('done');
  expect(outcomes).not.toEqual(['done', 'done']);
  const { rows } = await world.database.see.query(
    `select count(*)::int as n from membership where tenant_id = $1 and 'tenant_admin' = any(roles)`,
    [office],
  );
  expect(rows[0].n).toBe(1);
});

it('refuses to stop the last administrator who can still sign in', async () => {
  const second = await world.staff(office, ['tenant_admin']);
  await world.database.see.query('update staff set disabled_at = now() where staff_id = $1', [admin.staffId]);
  const third = await world.staff(office, ['tenant_admin']);
  expect((await third.ask(disable, { input: { staffId: account(second) } })).data.disableStaff.staff.disabled).toBe(true);
  await world.database.see.query(`update membership set roles = '{tenant_admin,intake}' where staff_id = $1`, [worker.staffId]);
  const input = { membershipId: membership(third), expectedVersion: 1, roles: ['INTAKE'] };
  expect((await worker.ask(change, { input })).data.changeMembership.staff.roles).toEqual(['INTAKE']);
});

it('counts nobody as an administrator whose time has yet to come', async () => {
  const next = await world.staff(office, ['tenant_admin']);
  await world.database.see.query(`update membership set valid_from = current_date + 7 where membership_id = $1`, [next.membershipId]);
  const desk = operatorDesk(world.house.orm, region, office, 'test');
  const input = { membershipId: admin.membershipId };
  await expect(endMembership(desk, input)).rejects.toMatchObject({ code: 'LAST_ADMIN' });
  await world.database.see.query(`update membership set valid_from = current_date - 7 where membership_id = $1`, [next.membershipId]);
  await endMembership(desk, input);
});

it('lets an administrator touch nobody of another organisation', async () => {
  const elsewhere = await world.staff(await world.tenant(`役所${made++}`, 'council'), ['caseworker']);
  const tries = [
    admin.ask(change, { input: { membershipId: membership(elsewhere), expectedVersion: 1, roles: ['INTAKE'] } }),
    admin.ask(end, { input: { membershipId: membership(elsewhere) } }),
    admin.ask(disable, { input: { staffId: account(elsewhere) } }),
  ];
  for (const each of await Promise.all(tries)) expect(each.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  const own = await worker.ask(end, { input: { membershipId: membership(admin) } });
  expect(own.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});
