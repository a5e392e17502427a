import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { goodPassword } from '../../kit/accounts.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let lead: TestStaff;
let officer: TestStaff;
let admin: TestStaff; // who administers the accounts, and is a lead as well
let person: string;

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  worker = await world.staff(city, ['caseworker']);
  lead = await world.staff(city, ['supervisor']);
  officer = await world.staff(city, ['privacy_officer']);
  admin = await world.staff(city, ['tenant_admin', 'supervisor']);
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await given(world).person(worker, {}, { address: { locality: '幣舞町' } });
  const until = new Date(Date.now() + 300 * 86_400_000).toISOString().slice(0, 10);
  await tell(worker, 'protectPerson', { personId: person, readerIds: [staffId(worker)], until }, '... on ProtectedPayload { __typename }');
});

const staffId = (who: Pick<TestStaff, 'staffId'>) => world.id('Staff', who.staffId);
const payload = '... on PersonPayload { person { protectedSince } }';
const ask = (who: TestStaff) => tell(who, 'askRelease', { personId: person, idempotencyKey: undefined, reason: '転居' }, payload);
const confirm = (who: TestStaff) => tell(who, 'confirmRelease', { personId: person, idempotencyKey: undefined }, payload);
const name = (who: TestStaff, ...readers: TestStaff[]) =>
  tell(who, 'nameAddressReaders', { personId: person, idempotencyKey: undefined, readerIds: readers.map(staffId) }, payload);
const stillProtected = async (): Promise<boolean> =>
  (await worker.ask('query ($id: ID!) { person(id: $id) { protectedSince } }', { id: person })).data.person.protectedSince !== null;

/** Somebody whom the administrator has invited, and who may be the administrator in another coat. */
const invited = (...roles: string[]): Promise<TestStaff> => invitedBy(admin, ...roles);

async function invitedBy(host: TestStaff, ...roles: string[]): Promise<TestStaff> {
  const login = `neko-${crypto.randomUUID().slice(0, 8)}`;
  const input = { login, displayName: '猫 二', displayKana: 'ネコ ニ', jobTitle: '職員', roles, validFrom: '2026-04-01' };
  const { link } = await tell(host, 'inviteStaff', { ...input, idempotencyKey: undefined }, '... on InvitationPayload { link }');
  const browser = world.browser('203.0.113.9');
  const accept = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { __typename } }';
  const accepted = await browser.ask(accept, { input: { token: new URL(link).hash.slice(1), password: goodPassword } });
  expect(accepted.data.acceptInvitation.__typename).toBe('InvitationUsed');
  return world.colleague(login);
}
/** So many days have passed since everybody came who has come. */
const daysPass = (days: number): Promise<unknown> =>
  world.database.see.query(`update audit_event set at = at - $1 * interval '1 day' where verb in ('staff.joined', 'membership.changed')`, [
    days,
  ]);
const toldOf = async (who: TestStaff): Promise<string[]> =>
  (await world.database.see.query('select kind from notice where staff_id = $1 order by at', [who.staffId])).rows.map(({ kind }) => kind);

describe('Whoever administers the accounts of an office', () => {
  it('decides nothing about a protected address by that alone', async () => {
    const clerk = await world.staff(worker.tenantId, ['tenant_admin']);
    await ask(worker);
    await expect(confirm(clerk)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(name(clerk, worker)).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is no second person beside an account that they have made, neither at once nor a month later', async () => {
    const puppet = await invited('CASEWORKER');
    await ask(puppet);
    expect(await confirm(admin)).toMatchObject({ code: 'RELEASE_NEEDS_ANOTHER' });
    expect(await confirm(lead)).toMatchObject({ code: 'TOO_NEW_HERE' });
    await daysPass(30);
    expect(await confirm(admin)).toMatchObject({ code: 'RELEASE_NEEDS_ANOTHER' });
    expect(await stillProtected()).toBe(true);
    expect((await confirm(lead)).person.protectedSince).toBeNull();
  });

  it('nor has one beside them: the account that they have made confirms nothing that they ask', async () => {
    const puppet = await invited('SUPERVISOR');
    await ask(admin);
    expect(await confirm(puppet)).toMatchObject({ code: 'RELEASE_NEEDS_ANOTHER' });
    await daysPass(100);
    expect((await confirm(puppet)).person.protectedSince).toBeNull(); // by now somebody whom the office knows
  });

  it('is no two people by two accounts that they have made, nor by an account that one of these has made', async () => {
    const [lead2, worker2, clerk] = [await invited('SUPERVISOR'), await invited('CASEWORKER'), await invited('TENANT_ADMIN')];
    await daysPass(8);
    await ask(worker2);
    expect(await confirm(lead2)).toMatchObject({ code: 'RELEASE_NEEDS_ANOTHER' });
    const third = await invitedBy(clerk, 'SUPERVISOR');
    await daysPass(8);
    expect(await confirm(third)).toMatchObject({ code: 'RELEASE_NEEDS_ANOTHER' });
    expect(await stillProtected()).toBe(true);
    expect(await name(lead2, worker, third)).toMatchObject({ code: 'NAMING_NEEDS_ANOTHER' });
    expect(await name(admin, worker, worker2)).toMatchObject({ code: 'NAMING_NEEDS_ANOTHER' });
    expect((await name(lead, worker, worker2)).__typename).toBe('PersonPayload');
    await daysPass(90);
    expect((await confirm(lead2)).person.protectedSince).toBeNull();
  });

  it('waits for as many days as the region has agreed on', async () => {
    const { see } = world.database;
    const agree = (step: string, days: number) =>
      see.query(`update timer_length set days = $2 where kind = 'T9' and step = $1`, [step, days]);
    const [lead2, worker2] = [await invited('SUPERVISOR'), await invited('CASEWORKER')];
    await daysPass(20);
    await agree('settle', 30);
    await ask(worker2);
    expect(await confirm(lead)).toMatchObject({ code: 'TOO_NEW_HERE' });
    await agree('settle', 7);
    await agree('host', 14);
    expect((await confirm(lead2)).person.protectedSince).toBeNull();
    await agree('host', 90);
  });

  it('makes nobody who names readers from the first day, whether invited or given the role', async () => {
    const puppet = await invited('SUPERVISOR');
    expect(await name(puppet, worker, lead)).toMatchObject({ code: 'TOO_NEW_HERE' });
    const mate = await world.staff(worker.tenantId, ['caseworker']);
    const change = {
      membershipId: world.id('Membership', mate.membershipId),
      expectedVersion: 1,
      roles: ['SUPERVISOR'],
      idempotencyKey: undefined,
    };
    await tell(admin, 'changeMembership', change, '... on StaffPayload { __typename }');
    expect(await name(mate, worker, lead)).toMatchObject({ code: 'TOO_NEW_HERE' });
    await daysPass(8);
    expect((await name(mate, worker, lead)).__typename).toBe('PersonPayload');
  });
});

describe('A change of who reads a protected address', () => {
  it('is told to those who read it until then and to the privacy officer, not only to the newly named', async () => {
    const next = await world.staff(worker.tenantId, ['caseworker']);
    const before = (await toldOf(officer)).length;
    await name(lead, next);
    expect((await toldOf(worker)).at(-1)).toBe('protection.readers');
    expect((await toldOf(officer)).slice(before)).toEqual(['protection.readers']);
    expect(await toldOf(next)).toEqual(['protection.named']);
    const { data } = await worker.ask('{ notices(first: 1) { edges { node { words } } } }');
    expect(data.notices.edges[0].node.words).toContain('住所を見る職員が変わりました');
  });

  it('is told as well where it comes with setting it once more', async () => {
    const until = new Date(Date.now() + 200 * 86_400_000).toISOString().slice(0, 10);
    const next = await world.staff(worker.tenantId, ['caseworker']);
    await tell(lead, 'protectPerson', { personId: person, readerIds: [staffId(next)], until }, '... on ProtectedPayload { __typename }');
    expect((await toldOf(worker)).at(-1)).toBe('protection.readers');
  });

  it('by a release is told to those who read it: when it is asked for, and when it is done', async () => {
    const other = await world.staff(worker.tenantId, ['caseworker']);
    await name(worker, worker, other);
    await ask(worker);
    expect((await toldOf(other)).at(-1)).toBe('protection.release_asked');
    await confirm(lead);
    expect((await toldOf(other)).at(-1)).toBe('protection.released');
  });
});

describe('Whoever is named for a protected address and leaves the office', () => {
  const sees = async (who: TestStaff) =>
    (await who.ask('query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { address { locality } } }', { id: person })).data?.person
      ?.address;
  const leave = (who: TestStaff) =>
    admin.ask('mutation ($id: ID!) { endMembership(input: { membershipId: $id }) { __typename } }', {
      id: world.id('Membership', who.membershipId),
    });

  it('is named for nobody any more, were they to come back; those who stay named and the privacy officer are told', async () => {
    const next = await world.staff(worker.tenantId, ['caseworker']);
    await name(lead, worker, next);
    expect(await sees(next)).toEqual({ locality: '幣舞町' });
    const before = (await toldOf(officer)).length;
    await leave(next);
    await world.database.see.query('update membership set ended_at = null where staff_id = $1', [next.staffId]);
    const back = await world.colleague(next.login);
    expect((await back.ask('{ viewer { displayName } }')).data.viewer.displayName).toBe('試験 職員');
    expect(await sees(back)).toBeNull();
    expect((await toldOf(officer)).slice(before)).toEqual(['protection.readers']);
    expect((await toldOf(worker)).at(-1)).toBe('protection.readers');
    expect(await sees(worker)).toEqual({ locality: '幣舞町' });
  });

  it('reads it until the last day that is known of them, whether it was known when they were named or is set later', async () => {
    const [known, later] = [await world.staff(worker.tenantId, ['caseworker']), await world.staff(worker.tenantId, ['caseworker'])];
    await world.database.see.query("update membership set valid_until = '2099-03-31' where staff_id = $1", [known.staffId]);
    await name(lead, worker, known, later);
    const change = {
      membershipId: world.id('Membership', later.membershipId),
      expectedVersion: 1,
      validUntil: '2099-03-31',
      idempotencyKey: undefined,
    };
    await tell(admin, 'changeMembership', change, '... on StaffPayload { __typename }');
    const { rows } = await world.database.see.query(
      `select to_timestamp((a.people ->> named_as($1, $2))::bigint) as one, to_timestamp((a.people ->> named_as($1, $3))::bigint) as other
       from person_address a where a.people ? named_as($1, $2)`,
      [worker.tenantId, known.staffId, later.staffId],
    );
    expect(rows).toEqual([{ one: new Date('2099-03-31T15:00:00Z'), other: new Date('2099-03-31T15:00:00Z') }]);
  });
});
