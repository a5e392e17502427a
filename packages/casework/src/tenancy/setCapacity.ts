import { authorize } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, requiredCodeFault, textFault } from '../desk/faults.js';
import { Tenant } from './Tenant.js';

export const capacities = {
  open: { ja: '空きあり', en: 'Room' },
  waitlist: { ja: '空き待ち', en: 'Waiting list' },
  no_capacity: { ja: '空きなし', en: 'No room' },
} as const;
export type Capacity = keyof typeof capacities;

/** 空き状況. The own office says whether it has room: senders see it before they send. */
export const setCapacity = (desk: Desk, input: { capacity: Capacity; note?: string | null | undefined }): Promise<{ tenantId: string }> =>
  command(desk, async (tx) => {
    const tenant = await tx.em.findOne(Tenant, { regionId: tx.asker.region, tenantId: tx.asker.tenant });
    authorize(tx.actor, 'setCapacity', 'Tenant', tenant);
    assertSound({ capacity: requiredCodeFault(input.capacity, capacities), note: textFault(input.note, 200) });
    tenant.capacity = input.capacity;
    tenant.capacityNote = input.note?.trim() || null;
    record(tx, { verb: 'tenant.capacity', subject: 'Tenant', id: tenant.tenantId, data: { capacity: input.capacity } });
    return { tenantId: tenant.tenantId };
  });
