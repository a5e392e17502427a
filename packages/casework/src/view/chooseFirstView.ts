import { authorizeNew, NotFoundError } from '@tsunagi/access';
import { ask, send } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';

/** The view with which a page opens from now on, or none: then it opens with no conditions. */
export const chooseFirstView = (
  desk: Desk,
  { page, name }: { page: string; name: string | null },
): Promise<{ page: string; name: string | null }> =>
  command(desk, async (tx) => {
    const mine = { regionId: tx.asker.region, tenantId: tx.asker.tenant, staffId: tx.asker.staff, page };
    authorizeNew(tx.actor, 'save', 'SavedView', mine);
    const of = 'from saved_view where region_id = ? and tenant_id = ? and staff_id = ? and page = ?';
    const views = await ask<{ name: string }>(tx.em, `select name ${of}`, Object.values(mine));
    if (name !== null && !views.some((view) => view.name === name)) throw new NotFoundError();
    send(
      tx.em,
      `update saved_view set opens_first = (name is not distinct from ?::text)
       where region_id = ? and tenant_id = ? and staff_id = ? and page = ?`,
      [name, ...Object.values(mine)],
    );
    return { page, name };
  });
