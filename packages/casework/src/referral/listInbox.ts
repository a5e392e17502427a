import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

interface InboxArgs {
  /** Cursor: the last row of the page before; the far future for the first page. */
  beforeAt: Date;
  beforeId: string;
  first: number;
}

/**
 * 受信箱. The open rows of the own office, newest first, in one index range: names come from the label that lasts as
 * long as the disclosure, and what one has put off until later stays away until then.
 */
export const listInbox = reading({
  name: 'inbox',
  build: (db, $: InboxArgs, who, variant) =>
    db
      .selectFrom('mailbox as m')
      .leftJoin('mailbox_label as l', (join) =>
        join.onRef('l.regionId', '=', 'm.regionId').onRef('l.tenantId', '=', 'm.tenantId').onRef('l.referralId', '=', 'm.referralId'),
      )
      .leftJoin('mailbox_mark as k', (join) =>
        join
          .onRef('k.regionId', '=', 'm.regionId')
          .onRef('k.tenantId', '=', 'm.tenantId')
          .onRef('k.box', '=', 'm.box')
          .onRef('k.referralId', '=', 'm.referralId')
          .on('k.staffId', '=', who.staff),
      )
      .where('m.regionId', '=', who.region)
      .where('m.tenantId', '=', who.tenant)
      .where('m.open', '=', true)
      .where(sql<boolean>`(m.updated_at, m.referral_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .where(sql<boolean>`(k.snoozed_until is null or k.snoozed_until <= (now() at time zone 'Asia/Tokyo')::date)`)
      .where(mayRead(variant, 'Mailbox', 'm', who))
      .orderBy('m.updatedAt', 'desc')
      .orderBy('m.referralId', 'desc')
      .limit($.first)
      .selectAll('m')
      .select(['l.name', 'l.kana', 'l.personId', 'k.seenVersion']),
  // A label tells a name, so the list is a look at each person of it.
  discloses: (row) =>
    row.personId && { personId: row.personId, ownerTenantId: row.homeTenantId, subject: 'MailboxLabel', fieldGroup: 'identity' },
});
