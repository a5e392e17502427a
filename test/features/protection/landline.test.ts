import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { allReadings } from '../../access/canary/decode.js';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

/** 0153-52 is Akkeshi: whoever reads the number of somebody's home knows the town. */
const landline = '0153-52-9876';
const mobile = '090-0000-4321';
const payload = '... on PersonPayload { person { id } }';
const page = `query ($id: ID!) { person(id: $id, purpose: ASSIGNED) { protectedSince contact { phone phoneWithAddress mobile version }
  address { phone street version } } }`;

let world: World;
let worker: TestStaff;
let mate: TestStaff;
let lead: TestStaff;
let council: TestStaff;
let person: string;

beforeAll(async () => {
  world = await World.open();
  const city = await world.tenant('釧路', 'city');
  worker = await world.staff(city, ['caseworker']);
  mate = await world.staff(city, ['caseworker']);
  lead = await world.staff(city, ['supervisor']);
  council = await world.staff(await world.tenant('標茶', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());
beforeEach(async () => {
  person = await given(world).person(worker, {}, { contact: { phone: landline, mobile }, address: { street: '1番地' } });
});

const see = async (who: TestStaff, id = person): Promise<any> => {
  const { data, errors } = await who.ask(page, { id });
  if (errors) throw new Error(JSON.stringify(errors));
  return data.person;
};
const protect = (id = person, by = worker): Promise<any> =>
  tell(
    by,
    'protectPerson',
    { personId: id, readerIds: [world.id('Staff', by.staffId)], until: new Date(Date.now() + 3e10).toISOString().slice(0, 10) },
    '... on ProtectedPayload { reached { name } }',
  );
const release = async (): Promise<void> => {
  const about = { personId: person, idempotencyKey: undefined };
  await tell(worker, 'askRelease', { ...about, reason: '危険が去った' }, payload);
  await tell(lead, 'confirmRelease', about, payload);
};
const change = (who: TestStaff, group: 'Contact' | 'Address', fields: object, id = person) =>
  tell(who, `change${group}`, { personId: id, idempotencyKey: undefined, ...fields }, payload);
const found = async (who: TestStaff, text: string): Promise<boolean> => {
  const { data } = await who.ask('query ($text: String!) { searchPersons(text: $text, first: 50) { edges { node { id } } } }', { text });
  return data.searchPersons.edges.some(({ node }: any) => node.id === person);
};
const alike = async (who: TestStaff, phone: string): Promise<boolean> => {
  const asked = `query ($phone: String) { possibleDuplicates(familyName: "別", givenName: "人", familyKana: "ベツ", givenKana: "ジン", phone: $phone) { person { id } } }`;
  const { data } = await who.ask(asked, { phone });
  return data.possibleDuplicates.some((each: any) => each.person.id === person);
};

describe('the phone at home of somebody who hides', () => {
  it('is read with the address, by those who are named for it; a mobile number tells no town and stays', async () => {
    expect((await see(mate)).contact).toMatchObject({ phone: landline, phoneWithAddress: false, mobile });
    await protect();
    expect(await see(worker)).toMatchObject({ contact: { phone: null, phoneWithAddress: true, mobile }, address: { phone: landline } });
    for (const who of [mate, lead])
      expect(await see(who)).toMatchObject({ contact: { phone: null, phoneWithAddress: true, mobile }, address: null });
  });

  it('finds nobody, by whatever part of its digits, until the protection ends', async () => {
    const parts = [landline, '0153529876', '53-529', '9876'];
    for (const part of parts) expect([part, await found(mate, part)]).toEqual([part, true]);
    expect(await alike(mate, landline)).toBe(true);
    await protect();
    for (const who of [mate, worker]) for (const part of parts) expect([part, await found(who, part)]).toEqual([part, false]);
    expect(await alike(mate, landline)).toBe(false);
    expect(await found(mate, mobile)).toBe(true);
    expect(await found(mate, '4321')).toBe(true);
    await release();
    for (const part of parts) expect([part, await found(mate, part)]).toEqual([part, true]);
    expect((await see(mate)).contact).toMatchObject({ phone: landline, phoneWithAddress: false, mobile });
    expect((await see(mate)).address.phone).toBeNull();
  });

  it('leaves the packet, the page and the paper of a receiver, who was given the contact alone', async () => {
    const consent = await given(world).consent(worker, person, [council], ['IDENTITY', 'CONTACT']);
    const about = { person, to: council, consent, fieldGroups: ['IDENTITY', 'CONTACT'] };
    const referral = await given(world).delivered(worker, about);
    const printed = async () => {
      const paper = await council.browser.get(`/papers/support-request/${referral}.pdf`);
      expect(paper.statusCode).toBe(200);
      return (await allReadings(paper.rawPayload)).some((text) => text.replaceAll(/\s/g, '').includes(landline));
    };
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
    expect((await see(council)).contact.phone).toBe(landline);
    expect(await printed()).toBe(true);
    await protect();
    expect((await see(council)).contact).toMatchObject({ phone: null, phoneWithAddress: true, mobile });
    expect(await printed()).toBe(false);
  });

  it('goes to the address in every linked record at once', async () => {
    const consent = await given(world).consent(worker, person, [council], ['IDENTITY']);
    const referral = await given(world).delivered(worker, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
    await tell(council, 'acceptReferral', { referralId: referral }, '... on ReferralPayload { __typename }');
    const { rows } = await world.database.see.query('select person_id from person_link where tenant_id = $1 order by created_at desc', [
      council.tenantId,
    ]);
    const theirs = world.id('Person', rows[0].person_id);
    await change(council, 'Contact', { expectedVersion: 0, phone: landline }, theirs);
    await protect();
    expect((await see(council, theirs)).contact).toMatchObject({ phone: null, phoneWithAddress: true });
  });

  it('is written with the address and nowhere else, and else with the contact and nowhere else', async () => {
    const fault = (code: string) => ({ fields: [{ field: 'phone', code }] });
    expect(await change(worker, 'Address', { expectedVersion: 1, phone: landline })).toMatchObject(fault('PHONE_WITH_CONTACT'));
    await protect();
    for (const who of [worker, mate])
      expect(await change(who, 'Contact', { expectedVersion: 1, phone: '0153-52-1111' })).toMatchObject(fault('PHONE_WITH_ADDRESS'));
    await change(mate, 'Contact', { expectedVersion: 1, mobile: '090-0000-5555' });
    await change(worker, 'Address', { expectedVersion: 1, phone: '0153-52-2222' });
    expect(await see(worker)).toMatchObject({ contact: { phone: null, mobile: '090-0000-5555' }, address: { phone: '0153-52-2222' } });
    expect(await found(mate, '0153-52-2222')).toBe(false);
    await release();
    expect((await see(mate)).contact).toMatchObject({ phone: '0153-52-2222', mobile: '090-0000-5555' });
  });

  it('comes back where there was no contact before', async () => {
    person = await given(world).person(worker);
    await world.database.see.query(
      'delete from person_contact where person_id = (select person_id from person order by created_at desc limit 1)',
    );
    await protect();
    await change(worker, 'Address', { expectedVersion: 1, phone: landline });
    await release();
    expect((await see(mate)).contact).toMatchObject({ phone: landline, phoneWithAddress: false });
  });

  it('is known by its first digits and not by the box in which it was typed', async () => {
    const other = '0154-99-1234';
    person = await given(world).person(worker, {}, { contact: { phone: landline, mobile: other }, address: { street: '1番地' } });
    expect(await found(mate, other)).toBe(true);
    await protect();
    for (const who of [mate, lead]) expect(await see(who)).toMatchObject({ contact: { phone: null, mobile: null }, address: null });
    expect(await see(worker)).toMatchObject({ contact: { mobile: null }, address: { phone: `${landline}、${other}` } });
    expect(await found(mate, other)).toBe(false);
    expect(await found(mate, '1234')).toBe(false);
    // What is corrected beside it asks for nothing else.
    await change(worker, 'Address', { expectedVersion: (await see(worker)).address.version, street: '2番地' });
    await release();
    expect((await see(mate)).contact).toMatchObject({ phone: `${landline}、${other}`, mobile: null });
    for (const part of [other, '1234', landline, '9876']) expect([part, await found(mate, part)]).toEqual([part, true]);
  });

  it('is not written as a mobile number while somebody hides; what stands for no place is', async () => {
    await protect();
    for (const mobile of ['0154-99-1234', '０１５３－５２－１１１１', '+81 154 99 1234'])
      expect([mobile, await change(mate, 'Contact', { expectedVersion: 1, mobile })]).toMatchObject([
        mobile,
        { fields: [{ field: 'mobile', code: 'PHONE_WITH_ADDRESS' }] },
      ]);
    const placeless = [
      '0120-000-111',
      '0800-000-1111',
      '050-0000-1111',
      '060-0000-1111',
      '０７０-0000-1111',
      '080-0000-1111',
      '+81 90 0000 1111',
    ];
    for (const [at, mobile] of placeless.entries()) {
      await change(mate, 'Contact', { expectedVersion: at + 1, mobile });
      expect((await see(mate)).contact.mobile).toBe(mobile);
    }
  });

  it('cannot stand with the contact, whatever is written into the table', async () => {
    await protect();
    const { rows } = await world.database.see.query('select person_id from person_contact where phone_with_address');
    const beside = `update person_contact set phone = '0153-52-3333' where person_id = $1`;
    await expect(world.database.see.query(beside, [rows[0].person_id])).rejects.toMatchObject({ code: '23514' });
  });
});
