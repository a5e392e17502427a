import { inHome } from '@tsunagi/database';
import { giveNotice, tellOffice } from '../audit/index.js';
import type { News, Work } from '../desk/desk.js';
import { newId } from '../desk/newId.js';
import type { GivenTask } from '../task/index.js';
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
const senderTasks: Partial<Record<Why, { kind: GivenTask; days: number }>> = {
  declined: { kind: 'referral_declined', days: 3 },
  returned: { kind: 'referral_returned', days: 3 },
  completed: { kind: 'referral_completed', days: 5 },
  failed: { kind: 'referral_failed', days: 3 },
  expired: { kind: 'referral_expired', days: 1 },
  retention: { kind: 'referral_retention', days: 5 },
};

/** A notice about a referral: its number and kind, never a name. Nobody is told of what they did themselves. */
export async function notify(
  tx: Work,
  tenant: string,
  staff: string | null,
  kind: string,
  { number, referralId }: Referral,
): Promise<void> {
  if (staff !== tx.actor.staff) await giveNotice(tx, { tenant, staff }, { kind, number, referralId });
}

/** Something to do for an office about a referral. It names the number, never the person. */
export async function giveTask(
  tx: Work,
  office: { tenant: string; staff: string | null; unit: string | null; person: string | null },
  referral: Referral,
  { kind, days, shareRequest = null }: { kind: GivenTask; days: number; shareRequest?: string | null },
): Promise<void> {
  const dueOn = addWorkingDays(await getCalendar(tx, office.tenant), localDay(tx.now), days).toString();
  await inHome(tx, office.tenant, 'task', {
    sql: `insert into task (region_id, tenant_id, task_id, person_id, referral_id, share_request_id, kind, about, due_on, assignee_id, unit_id, created_at)
          values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    values: [
      tx.asker.region,
      office.tenant,
      newId(),
      office.person,
      referral.referralId,
      shareRequest,
      kind,
      referral.number,
      dueOn,
      office.staff,
      office.unit,
      tx.now,
    ],
  });
  tx.news.push({ tenant: office.tenant, kind: 'task', subject: referral.referralId, version: referral.version });
}

/** For the screens of the sending office: those who answer for it without sending anything do not read what is sent. */
export const newsOfSent = (referral: Referral): Omit<News, 'subject'> => ({
  tenant: referral.tenantId,
  kind: 'referral',
  version: referral.version,
  of: { subject: 'Referral', rows: [referral] },
});

/** What the sender was given to do about a referral is done by what it did there: its task goes from the desk. */
export async function finishTask(tx: Work, { tenantId, personId, referralId, version }: Referral, kind: GivenTask): Promise<void> {
  await inHome(tx, tenantId, 'task', {
    sql: `update task set done_at = ?, version = version + 1
          where region_id = ? and tenant_id = ? and person_id = ? and referral_id = ? and kind = ? and done_at is null`,
    values: [tx.now, tx.asker.region, tenantId, personId, referralId, kind],
  });
  tx.news.push({ tenant: tenantId, kind: 'task', subject: referralId, version });
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

/**
 * 支援措置: whoever takes over what a colleague had in hand learns which office looks after somebody who hides. The work must
 * not wait for somebody who is away, so anybody of the desk may; but the colleague and the privacy officer hear of it at once.
 */
export async function tellOfTakeover(tx: Work, referral: Referral, former: string): Promise<void> {
  if (!referral.personHides) return;
  const { number, referralId, receiverTenantId: tenant } = referral;
  const to = { tenant, staff: [former], roles: ['privacy_officer'], except: tx.asker.staff };
  await tellOffice(tx, to, { kind: 'referral.taken_over', number, referralId });
}
