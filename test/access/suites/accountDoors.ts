import { goodPassword, setPassword } from '../../kit/accounts.js';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, type World } from '../../kit/world.js';

const until = (): string => new Date(Date.now() + 100 * 86_400_000).toISOString().slice(0, 10);

async function linkFor(admin: TestStaff, login: string, ...roles: string[]): Promise<string> {
  const input = { login, displayName: '猫 二', displayKana: 'ネコ ニ', jobTitle: '職員', roles, validFrom: '2026-04-01' };
  const { link } = await tell(admin, 'inviteStaff', { ...input, idempotencyKey: undefined }, '... on InvitationPayload { link }');
  return new URL(link).hash.slice(1);
}

const use = (world: World, token: string, password = goodPassword) =>
  world.browser('203.0.113.9').ask(`mutation { acceptInvitation(input: { token: "${token}", password: "${password}" }) { __typename } }`);

/** Of two accounts that one administrator has made, one asks and the other confirms; and one names the other. */
export async function oneHandWithTwoGloves(world: World, worker: TestStaff, admin: TestStaff): Promise<string | false> {
  const personId = await given(world).person(worker, {}, { address: { locality: '黒金町' } });
  const readerIds = [world.id('Staff', worker.staffId)];
  await tell(worker, 'protectPerson', { personId, readerIds, until: until() }, '... on ProtectedPayload { __typename }');
  for (const [login, role] of [
    ['glove-one', 'CASEWORKER'],
    ['glove-two', 'SUPERVISOR'],
  ] as const)
    await use(world, await linkFor(admin, login, role));
  await world.database.see.query(`update audit_event set at = at - interval '20 days' where verb = 'staff.joined'`);
  const [one, two] = [await world.colleague('glove-one'), await world.colleague('glove-two')];
  const payload = '... on PersonPayload { person { id } }';
  const naming = { personId, readerIds: [...readerIds, world.id('Staff', one.staffId)], idempotencyKey: undefined };
  if ((await tell(two, 'nameAddressReaders', naming, payload)).person) return 'One hand names itself, by two accounts that it has made';
  await tell(one, 'askRelease', { personId, reason: '転居', idempotencyKey: undefined }, payload);
  const released = await tell(two, 'confirmRelease', { personId, idempotencyKey: undefined }, payload);
  return !!released.person && 'One hand lifts 支援措置, by two accounts that it has made';
}

/** Whoever finds a screen takes a way into the account away from its owner. */
export async function passkeyWithoutPassword(world: World, worker: TestStaff): Promise<string | false> {
  await setPassword(world, worker);
  const { rows } = await world.database.see.query(
    `insert into passkey (region_id, passkey_id, staff_id, credential_id, public_key, counter, synced, name)
     values ($1, gen_random_uuid(), $2, 'key', 'key', 0, false, '鍵') returning passkey_id as id`,
    [region, worker.staffId],
  );
  const input = { passkeyId: world.id('Passkey', rows[0].id), password: 'わからない' };
  await worker.ask('mutation ($input: RemovePasskeyInput!) { removePasskey(input: $input) { __typename } }', { input });
  const left = await world.database.see.query('select 1 from passkey where passkey_id = $1', [rows[0].id]);
  return left.rows.length === 0 && 'A passkey is taken away without the password';
}

/** A link to a login name that somebody has, and one to a name that nobody has, opened with a password that is not theirs. */
export async function linkThatTells(world: World, admin: TestStaff, worker: TestStaff): Promise<string | false> {
  await setPassword(world, worker, `${goodPassword}二`);
  const answers = [];
  for (const login of [worker.login, 'nobody-has-it'])
    answers.push(JSON.stringify((await use(world, await linkFor(admin, login, 'INTAKE'))).data));
  return answers[0] !== answers[1] && `A link tells whether there is an account: ${answers.join(' and ')}`;
}

/** An address is opened in an emergency which nobody can judge. */
export async function glassWithoutJudge(world: World, worker: TestStaff): Promise<string | false> {
  const mate = await world.staff(worker.tenantId, ['caseworker']);
  const reviewer = await world.tenant('点検する所', 'support_body');
  await world.database.see.query('update tenant set glass_reviewer_id = $2 where tenant_id = $1', [worker.tenantId, reviewer]);
  const personId = await given(world).person(worker, {}, { address: { locality: '黒金町' } });
  const readerIds = [world.id('Staff', worker.staffId)];
  await tell(worker, 'protectPerson', { personId, readerIds, until: until() }, '... on ProtectedPayload { __typename }');
  const broken = { personId, reason: '安否の確認のため、警察からの要請です', minutes: 30 };
  const opened = await tell(mate, 'breakGlass', broken, '... on PersonPayload { person { id } }');
  return !!opened.person && 'A protected address is opened in an emergency that nobody can judge';
}

/** Whoever was named, left and came back to the same office reads the address again, though nobody has named them since. */
export async function nameThatComesBack(world: World, worker: TestStaff, admin: TestStaff): Promise<string | false> {
  const leaver = await world.staff(worker.tenantId, ['caseworker']);
  const personId = await given(world).person(worker, {}, { address: { locality: '黒金町' } });
  const readerIds = [worker, leaver].map(({ staffId }) => world.id('Staff', staffId));
  await tell(worker, 'protectPerson', { personId, readerIds, until: until() }, '... on ProtectedPayload { __typename }');
  const reads = async (who: TestStaff) =>
    (await who.ask('query ($id: ID!) { person(id: $id) { address { locality } } }', { id: personId })).data?.person?.address?.locality;
  if ((await reads(leaver)) !== '黒金町') return 'Whoever is named does not read the address, so nothing is proved';
  const membershipId = world.id('Membership', leaver.membershipId as string);
  await tell(admin, 'endMembership', { membershipId, idempotencyKey: undefined }, '... on StaffPayload { __typename }');
  const back = await world.alsoIn(worker.tenantId, leaver, ['caseworker']);
  return (await reads(back)) === '黒金町' && 'Whoever left and came back is still named for an address';
}
