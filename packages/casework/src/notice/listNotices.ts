import { sql } from 'kysely';
import { mayRead } from '../desk/mayRead.js';
import { reading } from '../desk/rows.js';

interface NoticesArgs {
  beforeAt: Date;
  beforeId: string;
  first: number;
}

/** お知らせ to the viewer or to the whole office, latest first: kind, number and link, never a name. */
export const listNotices = reading({
  name: 'notices',
  build: (db, $: NoticesArgs, who, variant) =>
    db
      .selectFrom('notice as n')
      .where('n.regionId', '=', who.region)
      .where('n.tenantId', '=', who.tenant)
      .where(sql<boolean>`(date_trunc('milliseconds', n.at), n.notice_id) < (${$.beforeAt}::timestamptz, ${$.beforeId}::uuid)`)
      .where(mayRead(variant, 'Notice', 'n', who))
      .orderBy(sql`date_trunc('milliseconds', n.at)`, 'desc')
      .orderBy('n.noticeId', 'desc')
      .limit($.first)
      .selectAll('n'),
  discloses: null,
});
