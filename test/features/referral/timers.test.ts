import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addWorkingDaysTo, type Calendar, fireTimer, localDay, systemDesk, workingDaysUntil } from '@tsunagi/casework';
import { kushiro, putTimers } from '@tsunagi/region';
import { given, tell } from '../../kit/given.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
let coordinator: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  coordinator = await world.staff(await world.tenant('協議会', 'support_body'), ['consultation_supporter']);
  await world.database.see.query('update region set coordinator_tenant_id = $1', [coordinator.tenantId]);
});
afterAll(() => world.close());

const payload = '... on ReferralPayload { referral { state } }';

interface Row {
  timer_id: string;
  kind: string;
  step: string;
  due_at: Date;
  fired_at: Date | null;
  cancelled_at: Date | null;
}

async function referral(more: Record<string, unknown> = {}): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  return lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'], ...more });
}

const timersOf = async (): Promise<Row[]> =>
  (
    await world.database.see.query<Row>(
      'select * from timer where referral_id = (select referral_id from referral order by referral_id desc limit 1) order by due_at',
    )
  ).rows;
const ahead = async () => (await timersOf()).filter((row) => !row.fired_at && !row.cancelled_at).map((row) => `${row.kind} ${row.step}`);

/** The worker at the time of this step, a minute later. */
async function fire(kind: string, step: string): Promise<unknown> {
  const timer = (await timersOf()).find((row) => row.kind === kind && row.step === step && !row.cancelled_at);
  const desk = systemDesk(world.house.orm, region, city.tenantId, 'test');
  return fireTimer({ ...desk, now: new Date((timer?.due_at.getTime() ?? 0) + 60_000) }, timer?.timer_id ?? '');
}
const line = async (who: TestStaff, id: string) => {
  const { data } = await who.ask('{ inbox(first: 100) { edges { node { referralId box why passed { kind at } name state } } } }');
  return data.inbox.edges
    .map((edge: { node: { referralId: string } }) => edge.node)
    .find((each: { referralId: string }) => each.referralId === id);
};
const state = async (who: TestStaff, id: string) =>
  (await who.ask('query ($id: ID!) { referral(id: $id) { state } }', { id })).data.referral?.state;
const tasks = async (tenant: string) =>
  (await world.database.see.query('select kind, person_id from task where tenant_id = $1 order by created_at desc, task_id desc', [tenant]))
    .rows;

it('climbs the ladder while nobody decides: a reminder, the coordinator, other places, the end', async () => {
  const id = await referral();
  expect(await ahead()).toEqual(['T1 nudge', 'T2 nudge', 'T2 coordinate', 'T2 alternatives', 'T2 expire', 'T6 consentEnding']);
  expect(await fire('T2', 'nudge')).toBe('nudge');
  const { due_at: due } = (await timersOf()).find((row) => row.kind === 'T2' && row.step === 'nudge') as Row;
  expect(await line(council, id)).toMatchObject({ why: 'NUDGED', passed: { kind: 'T2', at: due.toISOString() }, state: 'REQUESTED' });
  expect(await line(coordinator, id)).toBeUndefined();

  expect(await fire('T2', 'coordinate')).toBe('coordinate');
  // The coordinator sees that it stands still and phones; neither name nor content.
  expect(await line(coordinator, id)).toMatchObject({ box: 'COORDINATION', why: 'ESCALATED', passed: { kind: 'T2' }, name: null });
  expect(await state(coordinator, id)).toBeUndefined();
  expect((await tasks(coordinator.tenantId))[0]).toMatchObject({ kind: 'referral_still', person_id: null });

  expect(await fire('T2', 'alternatives')).toBe('alternatives');
  expect(await line(city, id)).toMatchObject({ why: 'ALTERNATIVES' });

  expect(await fire('T2', 'expire')).toBe('expire');
  expect(await state(city, id)).toBe('EXPIRED');
  // Rights follow the database's own clock: at the time that was feigned here the council reads nothing any more.
  const { rows: ended } = await world.database.see.query(
    `select reason from disclosure where verb = 'ends' and origin_id = (select referral_id from referral order by referral_id desc limit 1)`,
  );
  expect(ended).toEqual([{ reason: 'referral.expired' }]);
  expect((await tasks(city.tenantId))[0]).toMatchObject({ kind: 'referral_expired' });
  expect(await line(city, id)).toMatchObject({ why: 'EXPIRED' });
  expect(await ahead()).toEqual([]);
});

it('fires each step once, never before its time and never after things have moved on', async () => {
  const id = await referral();
  const [first] = await timersOf();
  const desk = systemDesk(world.house.orm, region, city.tenantId, 'test');
  expect(await fireTimer(desk, first?.timer_id as string)).toBeNull();
  expect(await fire('T1', 'nudge')).toBe('nudge');
  expect(await fire('T1', 'nudge')).toBeNull();
  const late = (await timersOf()).find((row) => row.step === 'expire') as Row;
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  expect(await fireTimer({ ...desk, now: new Date(late.due_at.getTime() + 1) }, late.timer_id)).toBeNull();
  expect(await state(city, id)).toBe('ACCEPTED');
  // What has passed is no reason any more once something else has happened.
  expect(await line(city, id)).toMatchObject({ why: 'ACCEPTED', passed: null });
});

it('stands still while a question is open, and runs on for as long as it stood', async () => {
  const id = await referral();
  const dueBefore = (await timersOf()).find((row) => row.kind === 'T2' && row.step === 'expire')?.due_at as Date;
  await tell(council, 'askSender', { referralId: id, question: '連絡のつく時間は?' }, payload);
  expect((await ahead()).filter((each) => each.startsWith('T2'))).toEqual([]);
  expect(await line(council, id)).toMatchObject({ why: 'ASKED' });
  // Over any row of holidays there are working days among so many.
  await world.database.see.query(
    `update referral set clock_stopped_at = clock_stopped_at - interval '21 days' where clock_stopped_at is not null`,
  );
  await tell(city, 'answerReceiver', { referralId: id, answer: '午前中です' }, payload);
  const dueAfter = (await timersOf()).find((row) => row.kind === 'T2' && row.step === 'expire' && !row.cancelled_at)?.due_at as Date;
  expect((dueAfter.getTime() - dueBefore.getTime()) / 86_400_000).toBeGreaterThan(4);
});

it('takes no step again that was taken before a question stopped the clock', async () => {
  const id = await referral();
  expect(await fire('T2', 'nudge')).toBe('nudge');
  expect(await fire('T2', 'coordinate')).toBe('coordinate');
  const phoned = (await tasks(coordinator.tenantId)).length;
  await tell(council, 'askSender', { referralId: id, question: '連絡のつく時間は?' }, payload);
  await world.database.see.query(
    `update referral set clock_stopped_at = clock_stopped_at - interval '7 days' where clock_stopped_at is not null`,
  );
  await tell(city, 'answerReceiver', { referralId: id, answer: '午前中です' }, payload);

  expect((await ahead()).filter((each) => each.startsWith('T2'))).toEqual(['T2 alternatives', 'T2 expire']);
  expect((await timersOf()).filter((row) => row.kind === 'T2').map((row) => row.step)).toHaveLength(4);
  expect(await fire('T2', 'coordinate')).toBeNull();
  expect(await tasks(coordinator.tenantId)).toHaveLength(phoned);
  expect(await line(council, id)).toMatchObject({ why: 'ANSWERED' });
});

it('moves the day asked for by the receiver’s working days that the answer took, a weekend not counted', async () => {
  const id = await referral({ replyDueOn: '2099-01-14' });
  await tell(council, 'askSender', { referralId: id, question: '連絡のつく時間は?' }, payload);
  const { rows } = await world.database.see.query<{ asked: Date; hours: Calendar['hours'] }>(
    `update referral r set clock_stopped_at = r.clock_stopped_at - interval '7 days' from tenant t
     where r.clock_stopped_at is not null and t.tenant_id = r.receiver_tenant_id returning r.clock_stopped_at as asked, t.hours`,
  );
  const [{ asked, hours }] = rows as [{ asked: Date; hours: Calendar['hours'] }];
  await tell(city, 'answerReceiver', { referralId: id, answer: '午前中です' }, payload);
  const office: Calendar = { hours, closed: new Set() };
  const took = workingDaysUntil(office, asked, localDay(new Date()).toString()) as number;
  expect(took).toBeLessThanOrEqual(5); // of seven days in a row two are a weekend
  const { data } = await city.ask('query ($id: ID!) { referral(id: $id) { replyDueOn } }', { id });
  expect(data.referral.replyDueOn).toBe(localDay(addWorkingDaysTo(office, new Date('2099-01-14T12:00:00+09:00'), took)).toString());
});

it('hurries what is urgent: three working hours unopened and the coordinator phones', async () => {
  await referral({ urgent: true });
  expect(await ahead()).toEqual(expect.arrayContaining(['T1 coordinate', 'T2 expire']));
  const [expire] = (await timersOf()).filter((row) => row.step === 'expire');
  expect((expire as Row).due_at.getTime() - Date.now()).toBeLessThan(14 * 86_400_000);
  expect(await fire('T1', 'coordinate')).toBe('coordinate');
});

it('watches over what follows acceptance: first contact, silence, the waiting list again and again', async () => {
  const id = await referral();
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  expect(await ahead()).toEqual(['T3 nudge', 'T4 nudge', 'T4 coordinate', 'T6 consentEnding']);
  await tell(council, 'waitlistReferral', { referralId: id, expectedOn: '2099-04-01' }, payload);
  const waiting = ['T5 review', 'T6 consentEnding', 'T5 coordinate', 'T5 expire'];
  expect(await ahead()).toEqual(waiting);
  expect(await fire('T5', 'review')).toBe('review');
  expect(await ahead()).toEqual(waiting);
  await tell(council, 'admitReferral', { referralId: id }, payload);
  await tell(council, 'startReferral', { referralId: id, firstContactOn: '2026-11-20' }, payload);
  expect(await ahead()).toEqual(['T4 nudge', 'T4 coordinate', 'T6 consentEnding']);
});

it('warns the sender two weeks before the consent ends', async () => {
  const id = await referral();
  expect(await fire('T6', 'consentEnding')).toBe('consentEnding');
  expect(await line(city, id)).toMatchObject({ why: 'CONSENT_ENDING' });
});

it('asks after 30, 90 and 180 days whether a job has lasted', async () => {
  const id = await referral();
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  await tell(council, 'completeReferral', { referralId: id, code: 'EMPLOYED', occurredOn: '2026-11-20' }, payload);
  expect(await ahead()).toEqual(['T7 first', 'T7 second', 'T7 third']);
  await tell(city, 'confirmOutcome', { referralId: id, code: 'EMPLOYED', occurredOn: '2026-11-20' }, payload);
  expect(await line(city, id)).toBeUndefined();
  expect(await fire('T7', 'first')).toBe('retention');
  expect(await line(city, id)).toMatchObject({ why: 'RETENTION' });
  expect((await tasks(city.tenantId))[0]).toMatchObject({ kind: 'referral_retention' });
});

it('ends what waits for an answer that never comes, after the sender was reminded and the coordinator has phoned', async () => {
  const id = await referral();
  await tell(council, 'askSender', { referralId: id, question: '連絡のつく時間は?' }, payload);
  expect(await ahead()).toEqual(['T4 nudge', 'T4 coordinate', 'T4 expire', 'T6 consentEnding']);
  expect(await fire('T4', 'nudge')).toBe('nudge');
  expect(await fire('T4', 'coordinate')).toBe('coordinate');
  expect(await fire('T4', 'expire')).toBe('expire');
  expect(await state(city, id)).toBe('EXPIRED');
});

it('ends a wait for room that was promised and never came', async () => {
  const id = await referral();
  await tell(council, 'acceptReferral', { referralId: id }, payload);
  await tell(council, 'waitlistReferral', { referralId: id, expectedOn: '2099-04-01' }, payload);
  expect(await fire('T5', 'coordinate')).toBe('coordinate');
  expect(await line(coordinator, id)).toMatchObject({ why: 'ESCALATED' });
  expect(await fire('T5', 'expire')).toBe('expire');
  expect(await state(city, id)).toBe('EXPIRED');
});

it('shows the sender what lies ahead, and on what each length stands', async () => {
  const id = await referral();
  const { data } = await city.ask('query ($id: ID!) { referral(id: $id) { timers { kind step source toBeConfirmed } } }', { id });
  expect(data.referral.timers[0]).toEqual({
    kind: 'T1',
    step: 'NUDGE',
    source: expect.stringContaining('2026-11-22'),
    toBeConfirmed: expect.stringContaining('圏域の会議'),
  });
  expect((await council.ask('query ($id: ID!) { referral(id: $id) { timers { kind } } }', { id })).data.referral.timers).toEqual([]);
});

describe('when the region has agreed on other lengths', () => {
  const meeting = { publisher: '釧路圏域', title: '連絡会議 第3回', dated: '2026-11-30' };
  const agreed = (change: Partial<(typeof kushiro.timers)[number]>) =>
    kushiro.timers.map((each) => (each.kind === 'T2' && each.step === 'expire' ? { ...each, source: meeting, ...change } : each));
  const put = (timers: typeof kushiro.timers) => putTimers(world.database.see, region, timers);
  /** Days between the first reminder and the end. */
  const patience = async (): Promise<number> => {
    const ladder = (await timersOf()).filter((row) => row.kind === 'T2' && !row.cancelled_at);
    const [nudge, expire] = ['nudge', 'expire'].map((step) => ladder.find((row) => row.step === step)?.due_at.getTime() ?? 0) as [
      number,
      number,
    ];
    return Math.round((expire - nudge) / 86_400_000);
  };

  it('counts what is sent from now on by them, and what already runs from its next move on', async () => {
    const running = await referral();
    const before = await patience();
    await put(agreed({ days: 24 }));
    expect(await patience()).toBe(before);
    await tell(council, 'openReferral', { referralId: running }, payload);
    expect(await patience()).toBeGreaterThanOrEqual(before + 14); // ten working days more
  });

  it('takes no step that they no longer name', async () => {
    await put(kushiro.timers.filter((each) => each.step !== 'expire'));
    await referral();
    expect(await ahead()).toEqual(['T1 nudge', 'T2 nudge', 'T2 coordinate', 'T2 alternatives', 'T6 consentEnding']);
  });
});
