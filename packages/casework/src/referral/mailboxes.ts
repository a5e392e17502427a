import { nobody } from '@tsunagi/access';
import { inHome } from '@tsunagi/database';
import type { Work } from '../desk/desk.js';
import { publishOf } from '../desk/publishOf.js';
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
  | 'share_requested'
  | 'shared_more'
  | 'share_declined'
  | 'nudged'
  | 'escalated'
  | 'alternatives'
  | 'review'
  | 'consent_ending'
  | 'retention'
  | 'error_requested'
  | 'sent'
  | 'error';

/** After the end: what the sender still has to look at; the line stays in its inbox until somebody has. */
const wantsSender = new Set<Why>(['declined', 'returned', 'completed', 'failed', 'expired', 'forwarded', 'retention']);

/** The deadline that has passed, where that is the reason. */
export interface Passed {
  kind: string;
  dueAt: Date;
}

/** What happened to a referral, as its lines tell of it. */
export interface Told {
  as: Why;
  passed?: Passed | undefined;
  /** Whose line is moved by it; all where it is left out. */
  only?: BoxName | undefined;
}

export type BoxName = 'in' | 'out' | 'coordination';

/** One party of a referral, and who of it has the referral in hand. */
interface Party {
  tenant: string;
  box: BoxName;
  unit: string | null;
  staff: string | null;
  label: string | null;
}

const partiesOf = (referral: Referral): Party[] => {
  const { senderUnitId, senderStaffId, senderLabel, handlerStaffId, handlerLabel, coordinatorTenantId } = referral;
  // Whoever spoke for an office by phone stands in the label of the referral, as the sender has typed it: no inbox holds that.
  const handler = handlerStaffId ? { staff: handlerStaffId, label: handlerLabel ?? null } : { staff: null, label: null };
  return [
    { tenant: referral.tenantId, box: 'out', unit: senderUnitId ?? null, staff: senderStaffId, label: senderLabel ?? null },
    { tenant: referral.receiverTenantId, box: 'in', unit: null, ...handler },
    ...(coordinatorTenantId ? [{ tenant: coordinatorTenantId, box: 'coordination' as const, unit: null, staff: null, label: null }] : []),
  ];
};

/** What a line begins with: what happened, whose people did it, and whether it is about somebody who hides. */
type Beginning = Told & { changedBy: string | null; veiled: boolean };

/** Puts a line into the inbox of one party, in that party's own tenant; a line that was there is open again. */
async function putLine(tx: Work, referral: Referral, party: Party, { as: why, passed, changedBy, veiled }: Beginning): Promise<void> {
  const line = {
    region_id: tx.asker.region,
    tenant_id: party.tenant,
    box: party.box,
    referral_id: referral.referralId,
    home_tenant_id: referral.tenantId,
    from_tenant_id: referral.tenantId,
    to_tenant_id: referral.receiverTenantId,
    number: referral.number,
    kind: referral.kind,
    state: referral.state,
    why,
    deadline_kind: passed?.kind ?? null,
    deadline_at: passed?.dueAt ?? null,
    urgent: referral.urgent,
    due_on: referral.replyDueOn ?? null,
    unit_id: party.unit,
    claimed_by: party.staff,
    claimed_label: party.label,
    veiled,
    changed_by_tenant: changedBy,
    received_at: tx.now,
    updated_at: tx.now,
  };
  await inHome(tx, party.tenant, 'mailbox.deliver', {
    sql: `insert into mailbox (${Object.keys(line).join(', ')}) values (${Object.keys(line)
      .map(() => '?')
      .join(', ')})
          on conflict (region_id, tenant_id, box, referral_id) do update
            set state = excluded.state, why = excluded.why, deadline_kind = excluded.deadline_kind, deadline_at = excluded.deadline_at,
                open = true, version = mailbox.version + 1, changed_by_tenant = excluded.changed_by_tenant, updated_at = excluded.updated_at`,
    values: Object.values(line),
  });
  tx.news.push({ tenant: party.tenant, kind: 'mailbox', subject: referral.referralId, version: referral.version });
}

/** The referral has arrived: one line for the sender and one for the receiver, which remembers whether the person hides. */
export async function deliverToMailboxes(tx: Work, referral: Referral, hides: boolean): Promise<void> {
  for (const party of partiesOf(referral)) {
    if (party.box === 'coordination') continue;
    const received = party.box === 'in';
    const beginning: Beginning = { as: received ? 'addressed' : 'sent', changedBy: referral.tenantId, veiled: received && hides };
    await putLine(tx, referral, party, beginning);
  }
}

/** The coordinator sees a referral only from the moment at which nobody answered in time. Says whether there is one. */
export async function escalateToCoordinator(tx: Work, referral: Referral, passed: Passed, hides: boolean): Promise<boolean> {
  const coordinator = partiesOf(referral).find((party) => party.box === 'coordination');
  if (coordinator) await putLine(tx, referral, coordinator, { as: 'escalated', passed, changedBy: actingOffice(tx), veiled: hides });
  return !!coordinator;
}

/** Whether the line of a party is open after this; null leaves it as it is. */
function opensLine(box: BoxName, why: Why, alive: boolean): boolean | null {
  if (box === 'coordination') return alive ? null : false;
  if (alive) return true;
  if (box === 'out' && wantsSender.has(why)) return true;
  return why === 'voice' ? null : false;
}

/** Whose people are acting; null where it is time itself (a deadline, the end of the hold). */
const actingOffice = (tx: Work): string | null => (tx.actor.staff === nobody ? null : tx.actor.tenant);

/**
 * Brings the lines of these parties (or all) to the present state of the referral, each in its own tenant. What an office
 * does itself is no news to it: its line keeps its place, so that no row jumps away under the hand that works on it. An
 * office without a line (the coordinator before it is asked, the receiver before it was sent) hears nothing.
 */
export async function updateMailboxes(tx: Work, referral: Referral, { as: why, passed, only }: Told): Promise<void> {
  const alive = isOpenState(referral.state);
  const by = actingOffice(tx);
  for (const { tenant, box, staff, label } of partiesOf(referral)) {
    if (only && box !== only) continue;
    const news = publishOf('line', { kind: 'mailbox', subject: referral.referralId, version: referral.version });
    await inHome(tx, tenant, 'mailbox.update', {
      sql: `with line as (update mailbox set state = ?, why = ?, deadline_kind = ?, deadline_at = ?, urgent = ?, due_on = ?, clock_stopped = ?,
              open = coalesce(?::boolean, open), changed_by_tenant = ?, claimed_by = ?, claimed_label = ?,
              version = version + 1, updated_at = coalesce(?::timestamptz, updated_at)
            where region_id = ? and tenant_id = ? and box = ? and referral_id = ? returning region_id, tenant_id)${news.sql}`,
      values: [
        referral.state,
        why,
        passed?.kind ?? null,
        passed?.dueAt ?? null,
        referral.urgent,
        referral.replyDueOn ?? null,
        !!referral.clockStoppedAt,
        opensLine(box, why, alive),
        by,
        staff,
        label,
        tenant === by ? null : tx.now,
        tx.asker.region,
        tenant,
        box,
        referral.referralId,
        ...news.values,
      ],
    });
  }
}
