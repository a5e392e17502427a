import { nobody } from '@tsunagi/access';
import { newId } from '@tsunagi/casework';
import type { TimerLengthData } from '../regionData.js';
import { asLoader } from './asLoader.js';
import { putTimer } from './putTimers.js';

/**
 * The region has agreed on another length for a step: entered by the operator between two versions of the region's data,
 * which leave it alone unless they are later. Deadlines that already run keep their time until their referral next moves.
 * Returns false where a later agreement stands.
 */
export const changeTimer = (adminUrl: string, region: number, length: TimerLengthData): Promise<boolean> =>
  asLoader(adminUrl, region, async (client) => {
    if (!(await putTimer(client, region, length))) return false;
    const { kind, step, urgency, days, minutes } = length;
    await client.query(
      `insert into audit_event (region_id, tenant_id, event_id, owner_tenant_id, actor_staff_id, actor_label, verb, subject_kind, subject_id, data)
       select $1, coordinator_tenant_id, $2, coordinator_tenant_id, $3, '運用者', 'timer.changed', 'TimerLength', coordinator_tenant_id, $4
       from region where region_id = $1 and coordinator_tenant_id is not null`,
      [region, newId(), nobody, JSON.stringify({ kind, step, urgency, days, minutes })],
    );
    return true;
  });
