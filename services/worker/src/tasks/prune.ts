import { prune } from '@tsunagi/casework';
import type { Task } from 'graphile-worker';
import type { Bench } from './duty.js';

/** Every night, for the whole region: what has had its time goes. */
export const pruneTask =
  ({ orm, log }: Bench): Task =>
  async (payload) => {
    await prune(orm, (payload as { region: number }).region);
    log.info({ job: 'prune' }, 'done');
  };

export const pruneSchedule = (region: number): string => `17 18 * * * prune ?id=prune-${region}&max=3 {region:${region}}`;
