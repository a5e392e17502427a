import { inHome } from '@tsunagi/database';
import type { Work } from '../../desk/desk.js';
import type { Referral } from '../Referral.js';

/** The referral is over: nothing more of the person is to be shared for it, and nobody has to answer. Whoever acts, in the sender's home. */
export async function endShareRequests(tx: Work, referral: Referral): Promise<void> {
  const { tenantId: home, referralId } = referral;
  const key = [tx.asker.region, home, referralId];
  await inHome(tx, home, 'referral.share', {
    sql: `update share_request set state = 'ended', decided_at = ?
          where region_id = ? and tenant_id = ? and referral_id = ? and state = 'open'`,
    values: [tx.now, ...key],
  });
  await finishTasks(tx, referral);
}

/** Requests of this referral that nobody waits on any more: what they gave to do is done. */
export async function finishTasks(tx: Work, { tenantId: home, referralId, version }: Referral): Promise<void> {
  await inHome(tx, home, 'task', {
    sql: `update task t set done_at = ?, version = t.version + 1 from share_request q
          where q.region_id = ? and q.tenant_id = ? and q.referral_id = ? and q.state <> 'open'
            and t.region_id = q.region_id and t.tenant_id = q.tenant_id and t.person_id = q.person_id
            and t.share_request_id = q.request_id and t.done_at is null`,
    values: [tx.now, tx.asker.region, home, referralId],
  });
  tx.news.push({ tenant: home, kind: 'task', subject: referralId, version });
}
