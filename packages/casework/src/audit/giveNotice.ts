import { inHome, send } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';

/** What a notice is about: kind, number and link, never a name of a person in support. */
export interface About {
  kind: string;
  number: string;
  referralId?: string;
  conferenceId?: string;
}

/** A notice to one person or, where nobody has it in hand, to the office; by mail too, where there is an address. */
export async function giveNotice(tx: Work, to: { tenant: string; staff: string | null }, about: About): Promise<void> {
  const notice = newId();
  await inHome(tx, to.tenant, 'notice', {
    sql: `insert into notice (region_id, tenant_id, notice_id, staff_id, kind, referral_id, conference_id, number, at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      tx.asker.region,
      to.tenant,
      notice,
      to.staff,
      about.kind,
      about.referralId ?? null,
      about.conferenceId ?? null,
      about.number,
      tx.now,
    ],
  });
  send(tx.em, `select enqueue('send-mail', json_build_object('region', ?::int, 'tenant', ?::text, 'notice', ?::text))`, [
    tx.asker.region,
    to.tenant,
    notice,
  ]);
}
