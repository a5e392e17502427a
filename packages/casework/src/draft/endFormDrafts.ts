import { send } from '@tsunagi/database';
import { command } from '../desk/command.js';
import type { Desk } from '../desk/desk.js';

/** Whoever is in the office, or comes to it: their membership has not ended. */
const former = `update form_draft set until = ? where region_id = ? and tenant_id = ? and until > ? and not exists (
  select from membership m
  where m.region_id = form_draft.region_id and m.tenant_id = form_draft.tenant_id and m.staff_id = form_draft.staff_id
    and m.ended_at is null and (m.valid_until is null or m.valid_until >= (now() at time zone 'Asia/Tokyo')::date))`;

/**
 * What somebody typed who works in this office no more nobody can open again: it ends. Whoever is merely disabled finds what
 * they typed when they are let in again, if that is before its own end.
 *
 * @systemOnly
 */
export const endFormDrafts = (desk: Desk): Promise<null> =>
  command(desk, async (tx) => {
    const { region, tenant } = tx.asker;
    await tx.opened;
    send(tx.em, former, [tx.now, region, tenant, tx.now]);
    return null;
  });
