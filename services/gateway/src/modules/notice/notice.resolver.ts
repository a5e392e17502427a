import { countUnseenNotices, listNotices, markNoticesSeen, noticeWords } from '@tsunagi/casework';
import { Arg, Args, Ctx, Field, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { latest, openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { IdOf } from '../../graphql/ids/openIds.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { type Connection, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { resultOf } from '../shared/refusals.js';
import { NoticeConnection, type NoticeType } from './notice.types.js';

@InputType({ description: 'Which notices have been seen.' })
export class MarkNoticesSeenInput {
  @IdOf('Notice', { nullable: true, list: true, description: 'Only these; all of them where it is left out.' })
  noticeIds?: string[] | null;
}

@ObjectType({ description: 'The notices after the command.' })
export class NoticesPayload {
  @Field(() => Int, { description: 'How many have now been seen that had not been.' })
  seen!: number;
}
const NoticesResult = resultOf('NoticesResult', NoticesPayload);

const presentNotice = (context: GatewayContext, row: RowOf<typeof listNotices>): NoticeType => ({
  id: context.seal('Notice', row.noticeId),
  kind: row.kind,
  words: noticeWords(row.kind, context.language),
  toOffice: row.staffId === null,
  referralId: row.referralId && context.seal('Referral', row.referralId),
  number: row.number,
  at: row.at,
  seenAt: row.seenAt,
});

@Resolver()
export class NoticeResolver {
  @Query(() => NoticeConnection, { description: 'お知らせ to the viewer and to the office, latest first.' })
  async notices(@Args(() => PageArgs) page: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<NoticeType>> {
    const [beforeAt, beforeId] = openCursor(context, ['notices'], page.after, latest);
    const size = pageSize(page.first);
    const rows = await context.reader.read(listNotices, { beforeAt: new Date(beforeAt), beforeId, first: size + 1 });
    return toConnection(
      rows,
      page,
      (row) => sealCursor(context, ['notices'], [row.at.toISOString(), row.noticeId]),
      (row) => presentNotice(context, row),
    );
  }

  @Query(() => Int, { description: 'How many of these nobody has seen yet; 100 stands for more.' })
  async unseenNotices(@Ctx() context: GatewayContext): Promise<number> {
    return (await context.reader.first(countUnseenNotices, {}))?.unseen ?? 0;
  }

  @Mutation(() => NoticesResult, { description: 'Seen. A notice to the whole office is seen once one of its people has seen it.' })
  async markNoticesSeen(
    @Arg('input', () => MarkNoticesSeenInput) input: MarkNoticesSeenInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof NoticesResult> {
    return Object.assign(new NoticesPayload(), await markNoticesSeen(context.desk, input));
  }
}
