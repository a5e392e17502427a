import type { MikroORM } from '@mikro-orm/postgresql';
import { send } from '../write/send.js';
import { transactByKey } from '../write/transaction.js';

/** One worker process in the job queue, and for how long each sign of life counts. */
export interface Lease {
  region: number;
  workerId: string;
  seconds: number;
}

/**
 * A sign of life of this worker; and whoever is alive looks after those who are not. The queue itself keeps a job locked
 * for four hours when its worker was killed: here the jobs of a worker whose last sign has run out are free again. Two
 * that release at once do no harm, and a job that runs twice has one effect. Returns how many workers were found dead.
 */
export const renewLease = (orm: MikroORM, { region, workerId, seconds }: Lease): Promise<number> =>
  transactByKey(orm, region, {}, async (em) => {
    send(
      em,
      `insert into worker_lease (region_id, worker_id, until) values (?, ?, now() + make_interval(secs => ?))
       on conflict (region_id, worker_id) do update set until = excluded.until`,
      [region, workerId, seconds],
    );
    send(em, 'delete from worker_lease where until < now() - make_interval(days => 1)');
    const [row] = await em.execute<{ dead: number }[]>(
      `with dead as (
         select distinct j.locked_by from graphile_worker.jobs j
         where j.locked_by is not null and j.locked_at < now() - make_interval(secs => ?)
           and not exists (select from worker_lease l where l.worker_id = j.locked_by and l.until > now()))
       select count(*)::int as dead, graphile_worker.force_unlock_workers(coalesce(array_agg(locked_by), '{}')) from dead`,
      [seconds],
    );
    return row?.dead ?? 0;
  });

/** A worker that ends in good order gives its lease back. */
export const endLease = (orm: MikroORM, { region, workerId }: Lease): Promise<void> =>
  transactByKey(orm, region, {}, async (em) => {
    send(em, 'delete from worker_lease where region_id = ? and worker_id = ?', [region, workerId]);
  });
