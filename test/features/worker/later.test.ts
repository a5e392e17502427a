import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { command, systemDesk, writeLedger } from '@tsunagi/casework';
import type { RunningWorker } from '@tsunagi/worker';
import { given } from '../../kit/given.js';
import { until, workerIn } from '../../kit/worker.js';
import { region, type TestStaff, World } from '../../kit/world.js';

let world: World;
let worker: RunningWorker;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
  worker = await workerIn(world);
});
afterAll(async () => {
  await worker.stop();
  await world.close();
});

/** The person of the referral that was made last. */
const personOfLast = async (): Promise<{ personId: string; referralId: string }> =>
  (
    await world.database.see.query(
      'select person_id as "personId", referral_id as "referralId" from referral order by referral_id desc limit 1',
    )
  ).rows[0];

it('opens what was agreed for later at its time, and not before', async () => {
  const lay = given(world);
  const person = await lay.person(city, {}, { contact: { mobile: '090-0000-4321' } });
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const id = await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  const phone = async () =>
    (await council.ask('query ($id: ID!) { referral(id: $id) { person { contact { mobile } } } }', { id })).data.referral.person.contact;

  const { personId, referralId } = await personOfLast();
  const startsAt = new Date(Date.now() + 6000);
  await command(systemDesk(world.house.orm, region, city.tenantId, 'test'), (tx) =>
    writeLedger(tx, city.tenantId, personId, {
      opens: [
        {
          personId,
          fieldGroups: ['contact'],
          fromTenantId: city.tenantId,
          toTenantId: council.tenantId,
          basis: 'consent',
          origin: 'referral',
          originId: referralId,
          startsAt,
          until: new Date('2099-01-01T00:00:00Z'),
        },
      ],
    }),
  );
  expect(await phone()).toBeNull();
  await until('the line begins', async () => (await phone()) !== null);
  expect(Date.now()).toBeGreaterThanOrEqual(startsAt.getTime());
  expect(await phone()).toEqual({ mobile: '090-0000-4321' });
});

it('tells the sender two weeks before a consent ends, when the day has come and not sooner', async () => {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  await lay.delivered(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  const { referralId } = await personOfLast();
  const { see } = world.database;
  const told = async () =>
    (await see.query(`select staff_id from notice where referral_id = $1 and kind = 'referral.consent_ending'`, [referralId])).rows;
  const [timer] = (await see.query(`select timer_id, due_at from timer where referral_id = $1 and kind = 'T6'`, [referralId])).rows;
  // 14 days before the last moment of 2099-03-31, or the next working day after it.
  const [from, to] = [Date.parse('2099-03-17T15:00:00Z'), Date.parse('2099-03-24T15:00:00Z')];
  expect(timer.due_at.getTime()).toBeGreaterThanOrEqual(from);
  expect(timer.due_at.getTime()).toBeLessThan(to);
  const run = () => see.query(`update graphile_worker._private_jobs set run_at = now() where key = $1`, [`timer:${timer.timer_id}`]);
  const waiting = async () =>
    (await see.query('select from graphile_worker._private_jobs where key = $1', [`timer:${timer.timer_id}`])).rowCount;

  // A job that comes too early (a clock that was wrong) does nothing; the timer still waits.
  await run();
  await until('the early job is over', async () => (await waiting()) === 0);
  expect(await told()).toEqual([]);

  await see.query('update timer set due_at = now() where timer_id = $1', [timer.timer_id]);
  await see.query(
    `select graphile_worker.add_job('fire-timer', json_build_object('region', $1::int, 'tenant', $2::text, 'timer', $3::text))`,
    [region, city.tenantId, timer.timer_id],
  );
  await until('the sender is told', async () => (await told()).length === 1);
  expect(await told()).toEqual([{ staff_id: city.staffId }]);
});
