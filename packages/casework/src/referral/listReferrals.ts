import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';
import { colleaguesOf } from './signedBy.js';
import { veils } from './veils.js';

interface PageArgs {
  /** Cursor: the last row of the page before; the far future for the first page. */
  beforeAt: Date;
  beforeId: string;
  first: number;
}

const discloses = (row: { personId: string; tenantId: string }) => ({
  personId: row.personId,
  ownerTenantId: row.tenantId,
  subject: 'Referral',
  fieldGroup: 'referral',
  action: 'listed' as const,
});

/** What the own office has not yet sent, newest first. */
export const listDrafts = reading({
  name: 'referral-drafts',
  build: (db, $: PageArgs, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.tenantId', '=', who.tenant)
      .where('r.state', '=', 'draft')
      .where(sql<boolean>`(r.created_at, r.referral_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .orderBy('r.createdAt', 'desc')
      .orderBy('r.referralId', 'desc')
      .limit($.first)
      .selectAll('r')
      .select(colleaguesOf(who))
      .select(veils(who, variant)),
  discloses,
});

/** What the own office has sent, latest first, whatever became of it. */
export const listSent = reading({
  name: 'sent-referrals',
  build: (db, $: PageArgs, who, variant) =>
    db
      .selectFrom('referral as r')
      .where('r.regionId', '=', who.region)
      .where('r.tenantId', '=', who.tenant)
      .where(sql<boolean>`(r.sent_at, r.referral_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .where(mayRead(variant, 'Referral', 'r', who))
      .orderBy('r.sentAt', 'desc')
      .orderBy('r.referralId', 'desc')
      .limit($.first)
      .selectAll('r')
      .select(colleaguesOf(who))
      .select(veils(who, variant)),
  discloses,
});
