import { authorizeNew } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';

/** Forgets a view. Forgetting what is not there does nothing. */
export const removeView = (desk: Desk, { page, name }: { page: string; name: string }): Promise<{ page: string; name: string | null }> =>
  command(desk, async (tx) => {
    const key = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, page, name };
    authorizeNew(tx.actor, 'remove', 'SavedView', key);
    send(
      tx.em,
      'delete from saved_view where region_id = ? and tenant_id = ? and staff_id = ? and page = ? and name = ?',
      Object.values(key),
    );
    return { page, name };
  });
