import { authorize, authorizeNew } from '@tsunagi/access';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';
import { assertSound, requiredCodeFault } from '../desk/faults.js';
import { type Confirmer, confirmers } from './codes.js';
import { HubSetting } from './HubSetting.js';

/** Who looks at what the own organisation writes before the region reads it. */
export const setConfirming = (desk: Desk, input: { confirmBy: Confirmer }): Promise<{ confirmBy: Confirmer }> =>
  command(desk, async (tx) => {
    assertSound({ confirmBy: requiredCodeFault(input.confirmBy, confirmers) });
    const key = { regionId: tx.asker.region, tenantId: tx.asker.tenant };
    const setting = await tx.em.findOne(HubSetting, key);
    if (setting) {
      authorize(tx.actor, 'change', 'HubSetting', setting);
      setting.confirmBy = input.confirmBy;
    } else {
      authorizeNew(tx.actor, 'change', 'HubSetting', tx.em.create(HubSetting, { ...key, confirmBy: input.confirmBy }));
    }
    record(tx, { verb: 'hub.setting', subject: 'HubSetting', id: tx.asker.tenant, data: { confirmBy: input.confirmBy } });
    return { confirmBy: input.confirmBy };
  });
