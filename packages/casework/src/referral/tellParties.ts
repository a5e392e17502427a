import { inHome } from '@tsunagi/database';
import { giveNotice } from '../audit/index.js';
import type { Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import { addWorkingDays, getCalendar, localDay } from '../tenancy/index.js';
import type { Why } from './mailboxes.js';
import type { Referral } from './Referral.js';

/** Beyond the line in the inbox: which side gets a notice (and a mail, where there is one) of what has happened. */
const told: Partial<Record<Why, 'sender' | 'receiver'>> = {
  addressed: 'receiver',
  answered: 'receiver',
  withdrawn: 'receiver',
  review: 'receiver',
  shared_more: 'receiver',
  share_declined: 'receiver',
  asked: 'sender',
  share_requested: 'sender',
  accepted: 'sender',
  waitlisted: 'sender',
  declined: 'sender',
  returned: 'sender',
  forwarded: 'sender',
  completed: 'sender',
  failed: 'sender',
  expired: 'sender',
  alternatives: 'sender',
  consent_ending: 'sender',
  retention: 'sender',
};

/** What comes back to the sender's desk as something to do, and in how many working days. */
const senderTasks: Partial<Record<Why, { title: string; days: number }>> = {
  declined: { title: '断られました。次の相手先を決める', days: 3 },
  returned: { title: '差し戻されました。内容か相手先を見直す', days: 3 },
  failed: { title: '続きませんでした。支援を組み直す', days: 3 },
  expired: { title: '返答のないまま期限が切れました。次の相手先を決める', days: 1 },
  retention: { title: '就職後の定着を確かめる', days: 5 },
};

/** A notice about a referral: its number and kind, never a name. */
export const notify = (tx: Work, tenant: string, staff: string | null, kind: string, { number, referralId }: Referral): Promise<void> =>
  giveNotice(tx, { tenant, staff }, { kind, number, referralId });

/** Something to do for an office about a referral. The title names the number, never the person. */
export async function giveTask(
  tx: Work,
  office: { tenant: string; staff: string | null; unit: string | null; person: string | null },
  referral: Referral,
  { title, days, shareRequest = null }: { title: string; days: number; shareRequest?: string | null },
): Promise<void> {
  const dueOn = addWorkingDays(await getCalendar(tx, office.tenant), localDay(tx.now), days).toString();
  await inHome(tx, office.tenant, 'task', {
    sql: `insert into task (region_id, tenant_id, task_id, person_id, referral_id, share_request_id, title, due_on, assignee_id, unit_id, created_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      tx.asker.region,
      office.tenant,
      newId(),
      office.person,
      referral.referralId,
      shareRequest,
      `${referral.number} ${title}`,
      dueOn,
      office.staff,
      office.unit,
      tx.now,
    ],
  });
  tx.news.push({ tenant: office.tenant, kind: 'task', subject: referral.referralId, version: referral.version });
}

/** The sending office, as one that is given something to do. */
export const senderOf = (referral: Referral) => ({
  tenant: referral.tenantId,
  staff: referral.senderStaffId,
  unit: referral.senderUnitId ?? null,
  person: referral.personId,
});

/** Tells the other side what has happened, and puts back onto the sender's desk what has to be done about it. */
export async function tellParties(tx: Work, referral: Referral, why: Why): Promise<void> {
  const side = told[why];
  const kind = `referral.${why}`;
  if (side === 'sender') await notify(tx, referral.tenantId, referral.senderStaffId, kind, referral);
  if (side === 'receiver') await notify(tx, referral.receiverTenantId, referral.handlerStaffId ?? null, kind, referral);
  const task = senderTasks[why];
  if (task) await giveTask(tx, senderOf(referral), referral, task);
}
