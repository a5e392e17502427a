import { giveUpSeats, systemDesk, Tenant } from '@tsunagi/casework';
import { transactByKey } from '@tsunagi/database';
import type { Task } from 'graphile-worker';
import type { Bench } from './duty.js';

/**
 * For each organisation of the region in turn: whoever is of it no longer gives up their seats at meetings. Soon after midnight
 * those whose last day has passed; at once somebody whose account was disabled (`staff`).
 */
export const giveUpSeatsTask =
  ({ orm, log }: Bench): Task =>
  async (payload, { job }) => {
    const { region, staff } = payload as { region: number; staff?: string };
    const tenants = await transactByKey(orm, region, {}, (em) => em.find(Tenant, { regionId: region }));
    let given = 0;
    for (const { tenantId } of tenants) given += (await giveUpSeats(systemDesk(orm, region, tenantId, `job-${job.id}`), staff)).left;
    log.info({ job: 'give-up-seats', offices: tenants.length, given }, 'done');
  };

/** Five past midnight in Japan. */
export const giveUpSeatsSchedule = (region: number): string =>
  `5 15 * * * give-up-seats ?id=give-up-seats-${region}&max=3 {region:${region}}`;
