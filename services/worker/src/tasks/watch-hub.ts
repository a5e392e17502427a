import { Region, raiseUnmet, systemDesk, Tenant, watchEntries } from '@tsunagi/casework';
import { transactByKey } from '@tsunagi/database';
import { regionOf } from '@tsunagi/region';
import type { Task } from 'graphile-worker';
import { type Bench, sourceOf } from './duty.js';

/**
 * Every night, for each organisation of the region in turn: what it keeps in the hub is looked after, or ends with it. What
 * the ledger of unmet needs may tell becomes a need of the region's coordinator. What goes wrong for one of them takes the night
 * from none of the others; the job fails once they have had it, and is tried again.
 */
export const watchHubTask =
  ({ orm, log }: Bench): Task =>
  async (payload, { job }) => {
    const { region } = payload as { region: number };
    const desk = (tenantId: string) => systemDesk(orm, region, tenantId, `job-${job.id}`);
    const { tenants, coordinator } = await transactByKey(orm, region, {}, async (em) => ({
      tenants: await em.find(Tenant, { regionId: region }),
      coordinator: (await em.findOne(Region, { regionId: region }))?.coordinatorTenantId,
    }));
    const left: unknown[] = [];
    for (const { tenantId } of tenants)
      await watchEntries(desk(tenantId)).catch((error: unknown) => {
        log.error({ job: 'watch-hub', tenant: tenantId, ...sourceOf(error) }, 'left for the next try');
        left.push(error);
      });
    const { ledger, municipalities } = regionOf(region);
    const towns = municipalities.map(({ code }) => code);
    const { raised } = coordinator ? await raiseUnmet(desk(coordinator), ledger, towns) : { raised: 0 };
    log.info({ job: 'watch-hub', offices: tenants.length - left.length, raised }, 'done');
    if (left.length > 0) throw new AggregateError(left, `${left.length} of ${tenants.length} organisations could not be looked after.`);
  };

export const watchHubSchedule = (region: number): string => `40 19 * * * watch-hub ?id=watch-hub-${region}&max=3 {region:${region}}`;
