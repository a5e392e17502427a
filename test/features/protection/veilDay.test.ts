import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { deliverReferral, fireTimer, systemDesk } from '@tsunagi/casework';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let colleague: TestStaff;
let offices: TestStaff[];
const open = ['09:00', '17:00'];
/** Two offices that nobody could mistake for each other by the days on which they work. */
const hours = [{ 1: open, 2: open, 3: open, 4: open, 5: open, 6: open, 7: open }, { 3: open }];

beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  colleague = await world.staff(city.tenantId, ['caseworker']);
  offices = [];
  for (const [at, each] of hours.entries()) {
    const office = await world.tenant(`相談室${at}`, 'council');
    await world.database.see.query('update tenant set hours = $2 where tenant_id = $1', [office, each]);
    offices.push(await world.staff(office, ['consultation_supporter']));
  }
});
afterAll(() => world.close());

/** Somebody, who hides or does not. */
async function somebody(hides: boolean): Promise<string> {
  const person = await given(world).person(city, {}, { address: { street: '1-1' } });
  const until = new Date(Date.now() + 8e9).toISOString().slice(0, 10);
  if (hides)
    await tell(
      city,
      'protectPerson',
      { personId: person, readerIds: [world.id('Staff', city.staffId)], until },
      '... on ProtectedPayload { __typename }',
    );
  return person;
}

/** A referral to this office, in which a question waited for ten days; gives the deadline after it was answered. */
async function deadlineAfter(to: TestStaff, hides: boolean): Promise<string> {
  const lay = given(world);
  const person = await somebody(hides);
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

const see = (sql: string, values: unknown[] = []) => world.database.see.query(sql, values);
/** One moment for all of them: what differs afterwards was made by an office. */
const sent = new Date(Date.now() + 60_000);
const deskAt = (now: Date) => ({ ...systemDesk(world.house.orm, region, city.tenantId, 'test'), now });

/** A referral that left at that moment, and when each step of its ladders lies ahead. */
async function laddersOf(to: TestStaff, hides: boolean): Promise<{ id: string; steps: string[]; timers: any[] }> {
  const lay = given(world);
  const person = await somebody(hides);
  const consent = await lay.consent(city, person, [to], ['IDENTITY']);
  const id = await lay.draft(city, { person, to, consent, fieldGroups: ['IDENTITY'] });
  await tell(city, 'sendReferral', { referralId: id }, '... on ReferralPayload { deliverAt }');
  const { rows } = await see('update referral set deliver_at = now() where deliver_at is not null returning referral_id');
  const key = rows[0].referral_id;
  expect(await deliverReferral(deskAt(sent), key)).toBe(true);
  const timers = (
    await see("select timer_id, kind, step, due_at from timer where referral_id = $1 and kind <> 'T6' order by due_at, kind", [key])
  ).rows;
  return { id, timers, steps: timers.map(({ kind, step, due_at }) => `${kind} ${step} ${due_at.toISOString()}`) };
}

/** What colleagues of the sender who are not named see of it, after the worker has taken every step in its time. */
async function seenAfterwards({ id, timers }: Awaited<ReturnType<typeof laddersOf>>): Promise<any> {
  for (const { timer_id, due_at } of timers) await fireTimer(deskAt(due_at), timer_id);
  const asked = `query ($id: ID!) { referral(id: $id) { state receiver { name } events { kind at } } }`;
  const { data } = await colleague.ask(asked, { id });
  const { data: lines } = await colleague.ask('{ inbox(first: 100) { edges { node { referralId why passed { kind at } } } } }');
  const { why, passed } = lines.inbox.edges.map((edge: any) => edge.node).find((each: any) => each.referralId === id);
  return { ...data.referral, why, passed };
}

it('reminds and ends in the time of the receiver, and where somebody hides in that of no office: the sender’s colleagues see when', async () => {
  const [one, other] = offices as [TestStaff, TestStaff];
  const open = [await laddersOf(one, false), await laddersOf(other, false)] as const;
  expect(open[0].steps).toHaveLength(open[1].steps.length);
  expect(open[0].steps).not.toEqual(open[1].steps);
  const hidden = [await laddersOf(one, true), await laddersOf(other, true)] as const;
  expect(hidden[0].steps.length).toBe(open[0].steps.length);
  expect(hidden[0].steps).toEqual(hidden[1].steps);
  const seen = [await seenAfterwards(hidden[0]), await seenAfterwards(hidden[1])];
  expect(seen[0].state).toBe('EXPIRED');
  expect(seen[0].events.map((each: any) => each.kind)).toContain('EXPIRED');
  expect(seen[0]).toEqual(seen[1]);
});
