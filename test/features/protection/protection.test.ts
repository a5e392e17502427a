import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: TestStaff;
let mate: TestStaff;
let lead: TestStaff;
let officer: TestStaff;
let council: TestStaff;
let councilLead: TestStaff;
let far: TestStaff;
let person: string;

const secret = '幣舞町4番地の隠れ家';
const address = {
  municipalityCode: '01206',
  postalCode: '085-0017',
  locality: '幣舞町',
  street: secret,
  school: '幣舞小学校',
  clinic: '幣舞医院',
};

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  worker = await world.staff(city, ['caseworker'], { name: '佐藤 一' });
  mate = await world.staff(city, ['caseworker']);
  lead = await world.staff(city, ['supervisor']);
  officer = await world.staff(city, ['privacy_officer']);
  const akkeshi = await world.tenant('厚岸', 'council');
  council = await world.staff(akkeshi, ['consultation_supporter']);
  councilLead = await world.staff(akkeshi, ['chief_consultation_supporter']);
  far = await world.staff(await world.tenant('標茶', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await given(world).person(worker, {}, { address });
});

const staffId = (who: TestStaff) => world.id('Staff', who.staffId);
const protect = (by = worker, readers = [worker], more: Record<string, unknown> = {}): Promise<any> =>
  tell(
    by,
    'protectPerson',
    { personId: person, readerIds: readers.map(staffId), until: inDays(300), ...more },
    '... on ProtectedPayload { reached { name } notReached { name } person { id protectedSince } }',
  );
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const page = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { protectedSince address { street school clinic postalCode version }
  decidingBody { name } redactions { fieldGroup reason } protection { setHere openToViewer readers { staff { id } until }
  releaseRequest { reason } availableActions } } }`;
const see = async (who: TestStaff, id = person): Promise<any> => {
  const { data, errors } = await who.ask(page, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.person;
};
const street = async (who: TestStaff, id = person): Promise<string | null> => (await see(who, id))?.address?.street ?? null;
const payload = '... on PersonPayload { person { id protectedSince } }';

/** Everything to the council, which accepts and keeps a record of its own. Gives the id of that record. */
async function accepted(to = council, by = worker, about = person): Promise<string> {
  const lay = given(world);
  const consent = await lay.consent(by, about, [to], ['IDENTITY', 'ADDRESS']);
  const referral = await lay.delivered(by, { person: about, to, consent, fieldGroups: ['IDENTITY', 'ADDRESS'] });
  await tell(to, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { referral { id } }');
  const { rows } = await world.database.see.query(
    'select l.person_id from person_link l join referral r on r.referral_id = l.referral_id where l.tenant_id = $1 order by l.created_at desc limit 1',
    [to.tenantId],
  );
  return world.id('Person', rows[0].person_id);
}

describe('an address under 支援措置', () => {
  it('is read by those who are named, and is withheld with its reason from everybody else in the office', async () => {
    expect(await street(mate)).toBe(secret);
    await protect();
    expect(await street(worker)).toBe(secret);
    const seen = await see(mate);
    expect(seen).toMatchObject({ address: null, decidingBody: null, protection: { openToViewer: false, setHere: true } });
    expect(seen.redactions).toContainEqual({ fieldGroup: 'ADDRESS', reason: 'PROTECTED' });
    expect(seen.protection.availableActions).toEqual(['ask_release', 'break_glass'].map((each) => each.toUpperCase()));
    expect(seen.protection.readers).toEqual([{ staff: { id: staffId(worker) }, until: null }]);
  });

  it('is changed by those who are named, and by nobody else', async () => {
    await protect();
    const change = (who: TestStaff) =>
      tell(who, 'changeAddress', { personId: person, idempotencyKey: undefined, expectedVersion: 1, street: '別の所' }, payload);
    await expect(change(mate)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await change(worker)).person.id).toBe(person);
    expect(await street(worker)).toBe('別の所');
  });

  it('disappears from the packet of a receiver in the same moment, and the receiver sees why', async () => {
    await accepted();
    expect(await street(council)).toBe(secret);
    await protect();
    const seen = await see(council);
    expect(seen.address).toBeNull();
    expect(seen.redactions).toContainEqual({ fieldGroup: 'ADDRESS', reason: 'PROTECTED' });
  });

  it('takes every linked record with it, from link to link, and says who has to be phoned', async () => {
    const theirs = await accepted();
    await tell(council, 'changeAddress', { personId: theirs, idempotencyKey: undefined, expectedVersion: 0, street: secret }, payload);
    const third = await accepted(far, council, theirs);
    await tell(far, 'changeAddress', { personId: third, idempotencyKey: undefined, expectedVersion: 0, street: secret }, payload);
    expect(await street(councilLead, theirs)).toBe(secret);
    const done = await protect();
    expect(await street(council, theirs)).toBeNull();
    expect(await street(councilLead, theirs)).toBeNull();
    expect(await street(far, third)).toBeNull();
    expect((await see(far, third)).protection.setHere).toBe(false);
    // Who works with whom beyond the own links is not the own office's business.
    expect(done.reached).toEqual([{ name: '厚岸' }]);
    expect(done.notReached).toEqual([]);
    const tasks = await council.ask(`{ tasks(scope: OFFICE, state: OPEN, first: 50) { edges { node { title person { id } } } } }`);
    expect(tasks.data.tasks.edges).toContainEqual({
      node: { title: '支援措置が付きました。住所を見る職員を決める', person: { id: theirs } },
    });
  });

  it('names those as not reached who were shown something and keep no record', async () => {
    const consent = await given(world).consent(worker, person, [council], ['IDENTITY']);
    await given(world).delivered(worker, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    expect(await protect()).toMatchObject({ reached: [], notReached: [{ name: '厚岸' }] });
  });

  it('tells whoever renews it without being named that there are offices, and not which', async () => {
    await accepted();
    expect((await protect()).reached).toEqual([{ name: '厚岸' }]);
    expect((await protect()).reached).toEqual([{ name: '厚岸' }]);
    expect((await protect(lead)).reached).toEqual([{ name: '伏せています（支援措置）' }]);
  });

  it('follows the person into an office that accepts later', async () => {
    await protect();
    const theirs = await accepted();
    expect((await see(council, theirs)).protectedSince).not.toBeNull();
    // An address that is written down there later is protected from its first letter on.
    const write = (who: TestStaff) =>
      tell(who, 'changeAddress', { personId: theirs, idempotencyKey: undefined, expectedVersion: 0, street: secret }, payload);
    await expect(write(council)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const name = { personId: theirs, idempotencyKey: undefined, readerIds: [staffId(council)] };
    await expect(tell(council, 'nameAddressReaders', name, payload)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await tell(councilLead, 'nameAddressReaders', name, payload);
    await tell(council, 'changeAddress', { personId: theirs, idempotencyKey: undefined, expectedVersion: 1, street: secret }, payload);
    expect(await street(council, theirs)).toBe(secret);
    expect(await street(councilLead, theirs)).toBeNull();
  });

  it('lets nobody name themselves, neither by naming nor by setting it once more', async () => {
    await protect();
    const readerIds = [worker, lead].map(staffId);
    const named = tell(lead, 'nameAddressReaders', { personId: person, idempotencyKey: undefined, readerIds }, payload);
    expect(await named).toMatchObject({ code: 'CANNOT_NAME_YOURSELF' });
    expect(await protect(lead, [worker, lead])).toMatchObject({ code: 'CANNOT_NAME_YOURSELF' });
    await expect(protect(mate, [worker, mate])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await street(lead)).toBeNull();
  });

  it('is set for somebody of the own office and for a year at most', async () => {
    expect(await protect(worker, [])).toMatchObject({ fields: [{ field: 'readerIds', code: 'REQUIRED' }] });
    expect(await protect(worker, [council])).toMatchObject({ fields: [{ field: 'readerIds', code: 'UNKNOWN_CODE' }] });
    expect(await protect(worker, [worker], { until: inDays(400) })).toMatchObject({ fields: [{ field: 'until', code: 'DATE_TOO_LATE' }] });
    expect(await protect(worker, [worker], { until: inDays(0) })).toMatchObject({ fields: [{ field: 'until', code: 'DATE_IN_PAST' }] });
    await expect(protect(council)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is nowhere in what the database keeps beside it: tokens, news, notices, tasks, audit, answers of commands', async () => {
    await protect();
    for (const table of [
      'search_token',
      'label_token',
      'outbox',
      'notice',
      'task',
      'audit_event',
      'idempotency_key',
      'access_log',
      'disclosure',
      'protection',
    ]) {
      const { rows } = await world.database.see.query(`select count(*)::int as n from ${table} t where t::text like '%幣舞%'`);
      expect([table, rows[0].n]).toEqual([table, 0]);
    }
  });
});

describe('its release', () => {
  const ask = (who: TestStaff) =>
    tell(who, 'askRelease', { personId: person, idempotencyKey: undefined, reason: '転居し、危険が去った' }, payload);
  const confirm = (who: TestStaff) => tell(who, 'confirmRelease', { personId: person, idempotencyKey: undefined }, payload);

  it('takes two people, the second of them somebody who answers for the office', async () => {
    const theirs = await accepted();
    await protect();
    expect(await confirm(lead)).toMatchObject({ code: 'RELEASE_NOT_ASKED' });
    expect((await ask(worker)).person.protectedSince).not.toBeNull();
    expect((await see(lead)).protection).toMatchObject({ releaseRequest: { reason: '転居し、危険が去った' } });
    await expect(confirm(worker)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(confirm(mate)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await street(mate)).toBeNull();
    expect((await confirm(lead)).person.protectedSince).toBeNull();
    expect(await street(mate)).toBe(secret);
    expect((await see(council, theirs)).protectedSince).toBeNull();
  });

  it('is not confirmed by the one who asked, whatever their role', async () => {
    await protect();
    await ask(lead);
    expect(await confirm(lead)).toMatchObject({ code: 'RELEASE_NEEDS_ANOTHER' });
    expect((await confirm(officer)).__typename).toBe('PersonPayload');
  });

  it('can be taken back, and then has to be asked for anew', async () => {
    await protect();
    await ask(worker);
    await tell(worker, 'refuseRelease', { personId: person, idempotencyKey: undefined }, payload);
    expect(await confirm(lead)).toMatchObject({ code: 'RELEASE_NOT_ASKED' });
  });

  it('is up to the office that set it, and leaves what another office has set', async () => {
    const theirs = await accepted();
    await protect();
    const release = { personId: theirs, idempotencyKey: undefined };
    expect(await tell(council, 'askRelease', { ...release, reason: '不要' }, payload)).toMatchObject({ code: 'NOT_YOURS_TO_RELEASE' });
    const own = { personId: theirs, readerIds: [staffId(council)], until: inDays(100) };
    await tell(councilLead, 'protectPerson', own, '... on ProtectedPayload { reached { name } }');
    await ask(worker);
    await confirm(lead);
    expect((await see(mate)).protectedSince).not.toBeNull();
    expect(await street(mate)).toBeNull();
  });

  it('forgets who was named: protected once more, the address is read by the newly named only', async () => {
    await protect();
    await ask(worker);
    await confirm(lead);
    await protect(mate, [mate]);
    expect(await street(worker)).toBeNull();
    expect(await street(mate)).toBe(secret);
  });
});

it('is read from the same ledger: what the row shows is what its lines say', async () => {
  await protect();
  const { rows } = await world.database.see.query(
    `select a.people, (select array_agg(named_as(d.to_tenant_id, d.to_staff_id)) from disclosure d where d.person_id = a.person_id and d.to_staff_id is not null) as named
     from person_address a where a.region_id = $1 and a.protected_since is not null and a.people <> '{}' order by a.protected_since desc limit 1`,
    [region],
  );
  expect(Object.keys(rows[0].people)).toEqual(rows[0].named);
});
