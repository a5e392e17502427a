import { EventEmitter } from 'node:events';
import { schemas } from '@tsunagi/casework';
import { openOrm } from '@tsunagi/database';
import { Logger as QueueLogger, run, type WorkerEvents } from 'graphile-worker';
import type { Logger } from 'pino';
import type { Environment } from './environment.js';
import { keepLease } from './keepLease.js';
import { keepSealing } from './keepSealing.js';
import { openPost } from './post.js';
import { giveUpSeatsSchedule } from './tasks/give-up-seats.js';
import { taskList } from './tasks/index.js';
import { pruneSchedule } from './tasks/prune.js';
import { watchHubSchedule } from './tasks/watch-hub.js';

export interface RunningWorker {
  /** Takes no more jobs, ends those under way, gives the lease back. */
  stop(): Promise<void>;
  /** Resolves when the worker has stopped by itself; rejects when it could not go on. */
  ended: Promise<void>;
}

/** The queue's own lines carry the texts of errors, and those may carry what was written: only their level is kept. */
const quiet = (log: Logger): QueueLogger =>
  new QueueLogger(() => (level) => {
    if (level === 'error' || level === 'warning')
      log[level === 'error' ? 'error' : 'warn']({ from: 'queue' }, 'the job queue reports a problem');
  });

/** Opens a worker over the job queue of this database. */
export async function openWorker(environment: Environment, log: Logger): Promise<RunningWorker> {
  const { databaseUrl, region, concurrency, leaseSeconds } = environment;
  const orm = await openOrm(databaseUrl, schemas, concurrency + 1);
  const post = openPost(environment);
  const events = new EventEmitter() as WorkerEvents;
  const named = new Promise<string>((tell) => events.once('pool:create', ({ workerPool }) => tell(workerPool.id)));
  const runner = await run({
    connectionString: databaseUrl,
    concurrency,
    pollInterval: 1000,
    noHandleSignals: true,
    logger: quiet(log),
    events,
    taskList: taskList({ orm, log, post }),
    crontab: [giveUpSeatsSchedule(region), pruneSchedule(region), watchHubSchedule(region)].join('\n'),
  });
  const workerId = await named;
  const lease = await keepLease(orm, { region, workerId, seconds: leaseSeconds }, log);
  const sealing = keepSealing(orm, environment, log);
  log.info({ workerId, region }, 'worker is up');
  return {
    ended: runner.promise,
    stop: async () => {
      await runner.stop().catch(() => undefined);
      await sealing.end();
      await lease.end();
      post?.close();
      await orm.close();
    },
  };
}
