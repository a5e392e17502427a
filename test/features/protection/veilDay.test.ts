import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let offices: TestStaff[];
const open = ['09:00', '17:00'];
/** Two offices that nobody could mistake for each other by the days on which they work. */
const hours = [{ 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open }, { 3: open }];

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  offices = [];
  for (const [at, each] of hours.entries()) {
    const office = await world.tenant(`相談室${at}`, 'council');
    await world.database.see.query('update tenant set hours = $2 where tenant_id = $1', [office, each]);
    offices.push(await world.staff(office, ['consultation_supporter']));
  }
});
afterAll(() => world.close());

/** A referral to this office, in which a question waited for ten days; gives the deadline after it was answered. */
async function deadlineAfter(to: TestStaff, hides: boolean): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city, {}, { address: { street: '1-1' } });
  const until = new Date(Date.now() + 8e9).toISOString().slice(0, 10);
  if (hides)
    await tell(
      city,
      'protectPerson',
      { personId: person, readerIds: [world.id('Staff', city.staffId)], until },
      '... on ProtectedPayload { __typename }',
    );
  const consent = await lay.consent(city, person, [to], ['IDENTITY']);
  const id = await lay.delivered(city, { person, to, consent, fieldGroups: ['IDENTITY'] });
  await tell(to, 'askSender', { referralId: id, question: '連絡のつく時間は?' }, '... on ReferralPayload { __typename }');
  await world.database.see.query(`update referral set clock_stopped_at = now() - interval '10 days' where clock_stopped_at is not null`);
  await tell(city, 'answerReceiver', { referralId: id, answer: '午後です' }, '... on ReferralPayload { __typename }');
  return (await city.ask('query ($id: ID!) { referral(id: $id) { replyDueOn } }', { id })).data.referral.replyDueOn;
}

it('moves the deadline by the days on which the receiver works, and where somebody hides by those of no office', async () => {
  const plain = [await deadlineAfter(offices[0] as TestStaff, false), await deadlineAfter(offices[1] as TestStaff, false)];
  expect(plain[0]).not.toBe(plain[1]);
  const hidden = [await deadlineAfter(offices[0] as TestStaff, true), await deadlineAfter(offices[1] as TestStaff, true)];
  expect(hidden[0]).toBe(hidden[1]);
  expect((hidden[0] as string) > '2099-01-15').toBe(true);
});
