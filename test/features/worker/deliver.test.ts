import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { given, tell } from '../../kit/given.js';
import { until, workerIn, workerProcess } from '../../kit/worker.js';
import { type TestStaff, World } from '../../kit/world.js';

let world: World;
let city: TestStaff;
let council: TestStaff;
beforeAll(async () => {
  world = await World.open();
  city = await world.staff(await world.tenant('釧路', 'city'), ['caseworker']);
  council = await world.staff(await world.tenant('厚岸', 'council'), ['consultation_supporter']);
});
afterAll(() => world.close());

async function sent(): Promise<string> {
  const lay = given(world);
  const person = await lay.person(city);
  const consent = await lay.consent(city, person, [council], ['IDENTITY']);
  const id = await lay.draft(city, { person, to: council, consent, fieldGroups: ['IDENTITY'] });
  await tell(city, 'sendReferral', { referralId: id }, '... on ReferralPayload { deliverAt }');
  return id;
}

/** As if the thirty seconds had passed, for the queue and for the referral alike. */
const holdPasses = async () => {
  await world.database.see.query('update referral set deliver_at = now() where deliver_at is not null');
  await world.database.see.query(`update graphile_worker._private_jobs set run_at = now() where key like 'deliver:%'`);
};
const hasArrived = async (id: string) => {
  const { data } = await council.ask('{ inbox { edges { node { referralId } } } }');
  return data.inbox.edges.some((edge: { node: { referralId: string } }) => edge.node.referralId === id);
};

it('delivers what was sent once the hold is over, and not before', async () => {
  const worker = await workerIn(world);
  try {
    const id = await sent();
    await new Promise((wake) => setTimeout(wake, 1500));
    expect(await hasArrived(id)).toBe(false);
    await holdPasses();
    await until('the referral arrives', () => hasArrived(id));
  } finally {
    await worker.stop();
  }
});

it('delivers nothing that was recalled within the hold', async () => {
  const worker = await workerIn(world);
  try {
    const id = await sent();
    await tell(city, 'recallReferral', { referralId: id }, '... on ReferralPayload { deliverAt }');
    await holdPasses();
    const waiting = async () =>
      (await world.database.see.query(`select from graphile_worker._private_jobs where key like 'deliver:%'`)).rowCount;
    await until('the job is done', async () => (await waiting()) === 0);
    expect(await hasArrived(id)).toBe(false);
  } finally {
    await worker.stop();
  }
});

it('takes over the jobs of a worker that was killed in the middle of one, with one effect', async () => {
  const id = await sent();
  const lock = await world.database.see.connect();
  await lock.query('begin');
  await lock.query('select from person for update'); // the delivery will wait here
  const victim = workerProcess(world, 1);
  await holdPasses();
  const locked = async () =>
    (await world.database.see.query(`select from graphile_worker._private_jobs where key like 'deliver:%' and locked_by is not null`))
      .rowCount;
  await until('the job is under way', async () => (await locked()) === 1);
  await victim.end('SIGKILL');
  await lock.query('rollback');
  lock.release();
  const heir = await workerIn(world, { leaseSeconds: 1 });
  try {
    await until('another worker delivers it', () => hasArrived(id), 60);
  } finally {
    await heir.stop();
  }
  const { rows } = await world.database.see.query(
    `select count(*)::int as deliveries from audit_event where verb = 'referral.delivered' and subject_id = (select referral_id from referral order by referral_id desc limit 1)`,
  );
  expect(rows).toEqual([{ deliveries: 1 }]);
}, 90_000);
