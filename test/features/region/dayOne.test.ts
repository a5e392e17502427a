import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { referralStates } from '@tsunagi/casework';
import { kushiro, loadDemoWorld, loadRegion } from '@tsunagi/region';
import { until, workerIn } from '../../kit/worker.js';
import { World } from '../../kit/world.js';

let world: World;
beforeAll(async () => {
  world = await World.open();
  await loadRegion(world.database.migratorUrl, kushiro);
  await loadDemoWorld(world.database.gatewayUrl);
}, 120_000);
afterAll(() => world.close());

const see = (sql: string) => world.database.see.query(sql);
const states = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (await see('select state, count(*)::int as count from referral group by 1')).rows.map(({ state, count }) => [state, count]),
  );
const due = async (): Promise<number> => (await see('select from graphile_worker._private_jobs where run_at <= now()')).rowCount ?? 0;

it('leaves the invented world standing: after an hour of the worker, referrals lie in every state, and hardly one has moved', async () => {
  const before = await states();
  expect(Object.keys(before).sort()).toEqual(Object.keys(referralStates).sort());
  // An hour passes at once: whatever would fall due in it is due now.
  await see(`update timer set due_at = due_at - interval '1 hour' where fired_at is null and cancelled_at is null`);
  await see(`update graphile_worker._private_jobs set run_at = run_at - interval '1 hour'`);
  const worker = await workerIn(world, { concurrency: 4 });
  try {
    await until('nothing is due any more', async () => (await due()) === 0, 60);
  } finally {
    await worker.stop();
  }
  const after = await states();
  expect(Object.keys(after).sort()).toEqual(Object.keys(referralStates).sort());
  const moved = Object.keys(before).reduce((sum, state) => sum + Math.abs((before[state] ?? 0) - (after[state] ?? 0)), 0);
  expect(moved).toBeLessThanOrEqual(2);
  const { rows } = await see(`select count(*)::int as failed from graphile_worker._private_jobs where last_error is not null`);
  expect(rows).toEqual([{ failed: 0 }]);
}, 120_000);
