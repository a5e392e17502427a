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

/** How many of them nobody has looked at yet; a hundred stands for more. */
export const countUnseenNotices = reading({
  name: 'notices-unseen',
  build: (db, _: object, who, variant) =>
    db
      .selectFrom(
        db
          .selectFrom('notice as n')
          .where('n.regionId', '=', who.region)
          .where('n.tenantId', '=', who.tenant)
          .where('n.seenAt', 'is', null)
          .where(mayRead(variant, 'Notice', 'n', who))
          .select('n.noticeId')
          .limit(100)
          .as('unseen'),
      )
      .select(sql<number>`count(*)::int`.as('unseen')),
  discloses: null,
});
