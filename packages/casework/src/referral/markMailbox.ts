import { ConflictError } from '@tsunagi/access';
import { send } from '@tsunagi/database';
import { record, seeNoticesOf } from '../audit/index.js';
import { command } from '../desk/command.js';
import type { Desk, News, Work } from '../desk/desk.js';
import { assertSound, dayAheadFault } from '../desk/faults.js';
import { localDay } from '../tenancy/index.js';
import { getMailbox, getMailboxes, type MailboxKey } from './findMailbox.js';
import type { Mailbox } from './Mailbox.js';
import { isOpenState, type ReferralState, stateWords } from './transitions.js';

/** What one person has seen or put off; other people's marks on the same row are not touched. */
const mark = (tx: Work, { referralId, box }: MailboxKey, change: { seen?: number; snoozedUntil?: string | null }): void =>
  send(
    tx.em,
    `insert into mailbox_mark (region_id, tenant_id, staff_id, box, referral_id, seen_version, snoozed_until) values (?, ?, ?, ?, ?, ?, ?)
     on conflict (region_id, tenant_id, staff_id, box, referral_id) do update
       set seen_version = greatest(mailbox_mark.seen_version, excluded.seen_version),
           snoozed_until = ${'snoozedUntil' in change ? 'excluded.snoozed_until' : 'mailbox_mark.snoozed_until'}`,
    [tx.asker.region, tx.asker.tenant, tx.asker.staff, box, referralId, change.seen ?? 0, change.snoozedUntil ?? null],
  );

/** Marks are one's own: no colleague is told who has seen what and when. */
const myMark = ({ asker }: Work, { referralId, version }: Mailbox): News => ({
  tenant: asker.tenant,
  kind: 'mailbox',
  subject: referralId,
  version,
  staff: [asker.staff],
});

export interface MarkSeenInput {
  referralId: string;
  /** As which party; all lines that the own office has of it where it is left out. */
  box?: MailboxKey['box'] | null;
  /** What was seen; as it stands now where it is left out. */
  version?: number | null;
}

/**
 * 既読. The asker has seen the row as it was at this version; what happens afterwards is unread again. The notices that
 * told of it have done their work.
 */
export const markSeen = (desk: Desk, { referralId, box, version }: MarkSeenInput): Promise<MailboxKey> =>
  command(desk, async (tx) => {
    const [row, ...others] = await getMailboxes(tx, { referralId, box });
    for (const each of [row, ...others]) {
      mark(tx, { referralId, box: each.box as MailboxKey['box'] }, { seen: Math.min(version ?? each.version, each.version) });
    }
    seeNoticesOf(tx, referralId);
    tx.news.push(myMark(tx, row));
    return { referralId, box: row.box as MailboxKey['box'] };
  });

/** あとで. Away from the asker's own inbox until this day, ISO date; null brings it back. */
export const snoozeMailbox = (desk: Desk, input: MailboxKey & { until: string | null }): Promise<MailboxKey> =>
  command(desk, async (tx) => {
    const row = await getMailbox(tx, input);
    assertSound({ until: dayAheadFault(input.until, localDay(tx.now).add({ days: 1 }).toString()) });
    mark(tx, input, { seen: row.version, snoozedUntil: input.until });
    tx.news.push(myMark(tx, row));
    return { referralId: input.referralId, box: input.box };
  });

/** 済み. The office has looked at how it ended: the row leaves its inbox. Not while the referral is still under way. */
export const markDone = (desk: Desk, input: MailboxKey): Promise<MailboxKey> =>
  command(desk, async (tx) => {
    const row = await getMailbox(tx, input);
    if (input.box !== 'coordination' && isOpenState(row.state as ReferralState))
      throw new ConflictError('REFERRAL_STATE', { state: row.state, now: stateWords(row.state) });
    if (row.open) {
      row.open = false;
      row.version += 1;
      row.changedByTenant = tx.asker.tenant;
      record(tx, {
        verb: 'mailbox.done',
        subject: 'Mailbox',
        id: row.referralId,
        owner: row.homeTenantId,
        data: { box: row.box },
        news: [{ tenant: tx.asker.tenant, kind: 'mailbox', version: row.version }],
      });
    }
    return { referralId: input.referralId, box: input.box };
  });
