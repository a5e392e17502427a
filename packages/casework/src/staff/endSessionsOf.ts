import { inAccount } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';

/**
 * Ends the sessions of somebody else's account in the transaction that takes the right to them: all, or those in which
 * the person acts under one membership. Streams hear of it and close. `authorize` comes before.
 */
export async function endSessionsOf(
  tx: Work,
  staffId: string,
  reason: 'account_disabled' | 'membership_ended',
  membershipId?: string,
): Promise<void> {
  await inAccount(
    tx,
    staffId,
    'session.end',
    `update session set ended_at = ?, end_reason = ?, version = version + 1
     where region_id = ? and staff_id = ? and ended_at is null and membership_id is not distinct from coalesce(?::uuid, membership_id)`,
    [tx.now, reason, tx.asker.region, staffId, membershipId ?? null],
  );
  tx.news.push({ tenant: tx.asker.tenant, kind: 'session', subject: staffId, version: 0 });
}
