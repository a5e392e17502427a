import { systemDesk, Tenant, watchEntries } from '@tsunagi/casework';
import { transactByKey } from '@tsunagi/database';
import type { Task } from 'graphile-worker';
import type { Bench } from './duty.js';

/** Every night, for each organisation of the region in turn: what it keeps in the hub is looked after, or ends with it. */
export const watchHubTask =
  ({ orm, log }: Bench): Task =>
  async (payload, { job }) => {
    const { region } = payload as { region: number };
    const tenants = await transactByKey(orm, region, {}, (em) => em.find(Tenant, { regionId: region }));
    for (const { tenantId } of tenants) await watchEntries(systemDesk(orm, region, tenantId, `job-${job.id}`));
    log.info({ job: 'watch-hub', offices: tenants.length }, 'done');
  };

export const watchHubSchedule = (region: number): string => `40 19 * * * watch-hub ?id=watch-hub-${region}&max=3 {region:${region}}`;
