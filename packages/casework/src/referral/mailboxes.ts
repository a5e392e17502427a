import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import type { Referral } from './Referral.js';
import { isOpenState } from './transitions.js';

/** Why a row lies in an inbox: the one thing that happened last and wants to be looked at. */
export type Why =
  | 'addressed'
  | 'asked'
  | 'answered'
  | 'accepted'
  | 'waitlisted'
  | 'admitted'
  | 'started'
  | 'held'
  | 'resumed'
  | 'declined'
  | 'returned'
  | 'forwarded'
  | 'completed'
  | 'failed'
  | 'withdrawn'
  | 'expired'
  | 'claimed'
  | 'opened'
  | 'confirmed'
  | 'voice'
  | 'nudged'
  | 'escalated'
  | 'consent_ending'
  | 'sent'
  | 'error';

/** The sender keeps a row open until the outcome has been looked at and confirmed. */
const wantsSender = new Set<Why>(['declined', 'returned', 'completed', 'failed', 'expired', 'forwarded']);

interface Box {
  tenant: string;
  box: 'in' | 'out' | 'coordination';
}

const boxesOf = (referral: Referral): Box[] => [
  { tenant: referral.tenantId, box: 'out' },
  { tenant: referral.receiverTenantId, box: 'in' },
  ...(referral.coordinatorTenantId ? [{ tenant: referral.coordinatorTenantId, box: 'coordination' as const }] : []),
];

/** One row for each party, written in that party's own tenant; there is none yet. */
export async function deliverToMailboxes(tx: Work, referral: Referral, receiverUnit: string | null): Promise<void> {
  for (const { tenant, box } of boxesOf(referral)) {
    if (box === 'coordination') continue; // the coordinator sees a referral only once it has been escalated
    await inHome(tx, tenant, 'mailbox.deliver', {
      sql: `insert into mailbox (region_id, tenant_id, box, referral_id, home_tenant_id, from_tenant_id, to_tenant_id, number, kind,
              state, why, urgent, due_on, unit_id, changed_by, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (region_id, tenant_id, box, referral_id) do update
              set state = excluded.state, why = excluded.why, open = true, version = mailbox.version + 1, updated_at = excluded.updated_at`,
      values: [
        tx.asker.region,
        tenant,
        box,
        referral.referralId,
        referral.tenantId,
        referral.tenantId,
        referral.receiverTenantId,
        referral.number,
        referral.kind,
        referral.state,
        box === 'in' ? 'addressed' : 'sent',
        referral.urgent,
        referral.replyDueOn,
        box === 'in' ? receiverUnit : referral.senderUnitId,
        referral.senderStaffId,
        tx.now,
      ],
    });
  }
}

/** Brings the rows of all parties to the present state of the referral, each in its own tenant. */
export async function updateMailboxes(tx: Work, referral: Referral, why: Why): Promise<void> {
  const alive = isOpenState(referral.state);
  for (const { tenant, box } of boxesOf(referral)) {
    const open = alive || (box === 'out' && wantsSender.has(why));
    await inHome(tx, tenant, 'mailbox.update', {
      sql: `update mailbox set state = ?, why = ?, urgent = ?, due_on = ?, clock_stopped = ?, open = ?, changed_by = ?,
              claimed_by = case when box = 'in' then ?::uuid else claimed_by end,
              claimed_label = case when box = 'in' then ? else claimed_label end,
              version = version + 1, updated_at = ?
            where region_id = ? and tenant_id = ? and box = ? and referral_id = ?`,
      values: [
        referral.state,
        why,
        referral.urgent,
        referral.replyDueOn,
        !!referral.clockStoppedAt,
        open,
        tx.asker.staff,
        referral.handlerStaffId ?? null,
        referral.handlerLabel ?? null,
        tx.now,
        tx.asker.region,
        tenant,
        box,
        referral.referralId,
      ],
    });
    tx.news.push({ tenant, kind: 'mailbox', subject: referral.referralId, version: referral.version });
  }
}

/** The name shown in an inbox, for as long as the disclosure lasts. */
export const putLabel = (
  tx: Work,
  tenant: string,
  referralId: string,
  label: { person: string; name: string; kana: string; until: Date },
): Promise<void> =>
  inHome(tx, tenant, 'mailbox.label', {
    sql: `insert into mailbox_label (region_id, tenant_id, referral_id, person_id, name, kana, until) values (?, ?, ?, ?, ?, ?, ?)
          on conflict (region_id, tenant_id, referral_id) do update set name = excluded.name, kana = excluded.kana, until = excluded.until`,
    values: [tx.asker.region, tenant, referralId, label.person, label.name, label.kana, label.until],
  });

/** Shortens or removes the name in the receiver's inbox, in the same transaction as the ending of the disclosure. */
export const endLabel = (tx: Work, tenant: string, referralId: string, at: Date): Promise<void> =>
  inHome(tx, tenant, 'mailbox.label', {
    sql: `with ended as (delete from mailbox_label where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz <= now())
          update mailbox_label set until = least(until, ?::timestamptz) where region_id = ? and tenant_id = ? and referral_id = ? and ?::timestamptz > now()`,
    values: [tx.asker.region, tenant, referralId, at, at, tx.asker.region, tenant, referralId, at],
  });
