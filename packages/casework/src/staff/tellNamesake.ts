import type { EntityManager } from '@mikro-orm/postgresql';
import { becomeStaff, send } from '@tsunagi/database';
import { newId } from '../desk/newId.js';
import type { Account } from '../session/index.js';

const addNotice = `insert into notice (region_id, tenant_id, notice_id, staff_id, kind, number, at) values (?, ?, ?, ?, ?, '', ?)`;
const enqueueMail = `select enqueue('send-mail', json_build_object('region', ?::int, 'tenant', ?::text, 'notice', ?::text))`;

/**
 * An invitation was used with a wrong password, and this is whose login name stands on it: they are told, by mail too, and nobody
 * else is, for whoever invited does not know of them.
 */
export async function tellNamesake(em: EntityManager, now: Date, region: number, { staffId, tenantId }: Account): Promise<void> {
  await becomeStaff(em, staffId, tenantId);
  const notice = newId();
  send(em, addNotice, [region, tenantId, notice, staffId, 'account.invitation_missed', now]);
  send(em, enqueueMail, [region, tenantId, notice]);
}
