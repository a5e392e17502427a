import { authorize, authorizeNew, ConflictError } from '@tsunagi/access';
import { ask } from '@tsunagi/database';
import { record } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, Work } from '../desk/desk.js';
import { assertSound, requiredCodeFault } from '../desk/faults.js';
import { type Confirmer, confirmers } from './codes.js';
import { HubSetting } from './HubSetting.js';

const editors = `
select from membership where region_id = ? and tenant_id = ? and ended_at is null and 'hub_editor' = any(roles)
  and valid_from <= (now() at time zone 'Asia/Tokyo')::date and (valid_until is null or valid_until >= (now() at time zone 'Asia/Tokyo')::date)
limit 1`;

/** Where nobody of the own office edits the hub, all that is written would wait for ever. */
async function assertSomebodyConfirms(tx: Work, confirmBy: Confirmer): Promise<void> {
  if (confirmBy !== 'own_editor') return;
  if ((await ask(tx.em, editors, [tx.asker.region, tx.asker.tenant])).length === 0) throw new ConflictError('HUB_NO_EDITOR');
}

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
    await assertSomebodyConfirms(tx, input.confirmBy);
    record(tx, { verb: 'hub.setting', subject: 'HubSetting', id: tx.asker.tenant, data: { confirmBy: input.confirmBy } });
    return { confirmBy: input.confirmBy };
  });
