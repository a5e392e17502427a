import { endFormDrafts, prune, systemDesk, Tenant } from '@tsunagi/casework';
import { transactByKey } from '@tsunagi/database';
import type { Task } from 'graphile-worker';
import type { Bench } from './duty.js';

/** Every night, for the whole region: what has had its time goes, and what those typed who have left one of its organisations. */
export const pruneTask =
  ({ orm, log }: Bench): Task =>
  async (payload, { job }) => {
    const { region } = payload as { region: number };
    const tenants = await transactByKey(orm, region, {}, (em) => em.find(Tenant, { regionId: region }));
    for (const { tenantId } of tenants) await endFormDrafts(systemDesk(orm, region, tenantId, `job-${job.id}`));
    await prune(orm, region);
    log.info({ job: 'prune' }, 'done');
  };

export const pruneSchedule = (region: number): string => `17 18 * * * prune ?id=prune-${region}&max=3 {region:${region}}`;
