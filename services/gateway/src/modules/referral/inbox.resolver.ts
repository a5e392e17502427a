import { countInbox, type InboxScope, listInbox } from '@tsunagi/casework';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { type Connection, connectionOf, onPage, pageSize, toConnection } from '../shared/connection.js';
import { referralOf } from '../shared/edges.js';
import { InboxArgs } from './inbox.inputs.js';
import { InboxCountsType, InboxScopeEnum, MailboxItemType } from './inbox.types.js';
import { presentMailboxItem } from './presentMailboxItem.js';
import { ReferralType } from './referral.types.js';

const MailboxConnection = connectionOf('Mailbox', MailboxItemType);
const latest = ['9999-12-31T00:00:00Z', 'ffffffff-ffff-ffff-ffff-ffffffffffff', 'z'] as const;

@Resolver(() => MailboxItemType)
export class InboxResolver {
  @Query(() => MailboxConnection, { description: '受信箱. What wants to be looked at by the own office, newest first.' })
  async inbox(@Args(() => InboxArgs) args: InboxArgs, @Ctx() context: GatewayContext): Promise<Connection<MailboxItemType>> {
    const narrowed = { box: args.box, why: args.why, unitId: args.unit, dueBy: args.due };
    const first = pageSize(args.first);
    const [beforeAt, beforeId, beforeBox] = openCursor(context, ['inbox', args], args.after, latest);
    const reading = listInbox({ ...narrowed, scope: args.scope ?? 'office', includeSnoozed: !!args.includeSnoozed, done: !!args.done });
    const rows = await context.reader.read(
      reading,
      { ...narrowed, beforeAt: new Date(beforeAt), beforeId, beforeBox, first: first + 1 },
      onPage(first),
    );
    return toConnection(
      rows,
      args,
      (row) => sealCursor(context, ['inbox', args], [row.updatedAt.toISOString(), row.referralId, row.box]),
      (row) => presentMailboxItem(context, row),
    );
  }

  @Query(() => InboxCountsType, { description: 'How much lies in the inbox of the own office, and how much of it is new to the viewer.' })
  async inboxCounts(
    @Arg('scope', () => InboxScopeEnum, { nullable: true, description: 'Whose; all of the office where it is left out.' })
    scope: InboxScope | null,
    @Ctx() context: GatewayContext,
  ): Promise<InboxCountsType> {
    return (await context.reader.first(countInbox[scope ?? 'office'], {})) ?? { open: 0, unread: 0, more: false };
  }

  @FieldResolver(() => ReferralType, {
    nullable: true,
    description: 'The 紹介 behind the line; null where the viewer may not read it: the coordinator sees that it moves, not what it says.',
  })
  referral(
    @Root() { referralKey }: MailboxItemType,
    @Ctx() context: GatewayContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReferralType | null> {
    return referralOf(context, referralKey, info);
  }
}
