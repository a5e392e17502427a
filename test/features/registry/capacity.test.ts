import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter', 'tenant_admin']);
});
afterAll(() => world.close());

const say = (who: TestStaff, capacity: string, note: string | null = null) =>
  tell(who, 'setCapacity', { idempotencyKey: undefined, capacity, note }, '... on CapacityPayload { capacity }');
const sent = '... on ReferralPayload { deliverAt } ... on Conflict { whatToDo }';

async function draft(): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  return lay.draft(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
}
const events = async (who: TestStaff, id: string): Promise<any[]> =>
  (await who.ask('query ($id: ID!) { referral(id: $id) { events { kind reasonCode } } }', { id })).data.referral.events;

it('is said by an office of itself, with a word of its own, and is written down', async () => {
  await say(council, 'WAITLIST', '来月に一人分の空きが出ます');
  // Everybody who may refer somebody there sees it, before they send.
  const seen = async () => {
    const { data } = await city.ask('{ tenants { shortName capacity capacityNote } }');
    return data.tenants.find((each: any) => each.shortName === '厚岸');
  };
  expect(await seen()).toMatchObject({ capacity: 'WAITLIST', capacityNote: '来月に一人分の空きが出ます' });
  await say(council, 'OPEN');
  expect(await seen()).toMatchObject({ capacity: 'OPEN', capacityNote: null });
  const { rows } = await world.database.see.query(`select owner_tenant_id as office from audit_event where verb like 'tenant.%'`);
  expect(rows).toEqual(Array(2).fill({ office: council.tenantId }));
  expect((await say(council, 'OPEN', 'あ'.repeat(2001))).fields).toEqual([{ field: 'note', code: 'TOO_LONG' }]);
});

it('holds a referral back where there is no room, with the word of the office, until it is sent nevertheless', async () => {
  await say(council, 'NO_CAPACITY', '春にまたお知らせします');
  const id = await draft();
  expect(await tell(city, 'sendReferral', { referralId: id }, sent)).toMatchObject({ __typename: 'Conflict', code: 'RECEIVER_FULL' });
  expect(await tell(city, 'sendReferral', { referralId: id, evenIfFull: true }, sent)).toMatchObject({ deliverAt: expect.any(String) });
  await given(world).holdOver(city);
  // The receiver sees that it was asked although its notice had been read.
  expect((await events(council, id))[0]).toEqual({ kind: 'SENT', reasonCode: 'even_if_full' });
});

it('says nothing of it where the room was taken only after it had been sent', async () => {
  await say(council, 'OPEN');
  const id = await draft();
  await tell(city, 'sendReferral', { referralId: id }, sent);
  await say(council, 'NO_CAPACITY');
  await given(world).holdOver(city);
  expect((await events(council, id))[0]).toEqual({ kind: 'SENT', reasonCode: null });
});

it('says nothing of it where there was room', async () => {
  await say(council, 'OPEN');
  const id = await draft();
  await tell(city, 'sendReferral', { referralId: id, evenIfFull: true }, sent);
  await given(world).holdOver(city);
  expect((await events(council, id))[0]).toEqual({ kind: 'SENT', reasonCode: null });
});
