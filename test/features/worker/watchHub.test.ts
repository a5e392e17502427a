import { expect, it } from '@jest/globals';
import { hubOf, letLastDaysPass } from '../../kit/hub.js';
import { openHub } from '../../kit/openHub.js';
import { until, workerIn } from '../../kit/worker.js';
import { region } from '../../kit/world.js';

const { world, partner, stranger } = await openHub('partner_coordinator');

it('looks after every organisation in the night, whatever is wrong with one of them, and says that one was left', async () => {
  const { see } = world.database;
  const last = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  for (const keeper of [partner, stranger]) await hubOf(keeper).published({ until: last });
  await letLastDaysPass(world);
  // Of whoever comes first what is kept is unsound.
  const [first] = (
    await see.query('select tenant_id from tenant where tenant_id = any($1) order by tenant_id', [[partner.tenantId, stranger.tenantId]])
  ).rows;
  await see.query(`update hub_public set content = content - 'photos' where tenant_id = $1`, [first.tenant_id]);
  const { rows } = await see.query(
    `select id from graphile_worker.add_job('watch-hub', json_build_object('region', $1::int), max_attempts := 1)`,
    [region],
  );
  const worker = await workerIn(world);
  const job = async () =>
    (await see.query('select attempts, last_error from graphile_worker._private_jobs where id = $1', [rows[0].id])).rows[0];
  await until('the night is over', async () => (await job())?.last_error !== null);
  await worker.stop();
  expect((await job()).last_error).toContain('1 of 2 organisations could not be looked after');
  const states = await see.query(`select tenant_id = $1 as first, state from hub_entry order by 1`, [first.tenant_id]);
  expect(states.rows).toEqual([
    { first: false, state: 'ended' },
    { first: true, state: 'published' },
  ]);
});
