import { authorizeNew } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';

/** It has been sent, or is not wanted any more. Discarding what is not there does nothing. */
export const discardFormDraft = (desk: Desk, { form }: { form: string }): Promise<{ form: string }> =>
  command(desk, async (tx) => {
    const key = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, form };
    authorizeNew(tx.actor, 'discard', 'FormDraft', key);
    send(tx.em, 'delete from form_draft where region_id = ? and tenant_id = ? and staff_id = ? and form = ?', Object.values(key));
    return { form };
  });
