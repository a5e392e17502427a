import { listColleagues, listInvitations, listStaff } from '@tsunagi/casework';
import { Args, Ctx, Query, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openCursor, sealCursor } from '../../graphql/ids/cursor.js';
import { type Connection, firstKey, PageArgs, pageSize, toConnection } from '../shared/connection.js';
import { presentColleague, presentInvitation, presentStaff } from './presentStaff.js';
import { ColleagueEntryType, InvitationType, StaffConnection, type StaffEntryType } from './staff.types.js';

@Resolver()
export class StaffResolver {
  @Query(() => StaffConnection, {
    description: '職員の一覧 of the viewer’s organisation by kana, for its administrators; empty for others.',
  })
  async staffList(@Args(() => PageArgs) { first, after }: PageArgs, @Ctx() context: GatewayContext): Promise<Connection<StaffEntryType>> {
    const size = pageSize(first);
    const [afterKana, afterId] = openCursor(context, ['staffList'], after, ['', firstKey]);
    const rows = await context.reader.read(listStaff, { afterKana, afterId, first: size + 1 });
    return toConnection(
      rows,
      { first, after },
      (row) => sealCursor(context, ['staffList'], [row.displayKana, row.membershipId]),
      (row) => presentStaff(context, row),
    );
  }

  @Query(() => [InvitationType], {
    description: 'One-time links that can still be used, the newest first, at most 100; for administrators.',
  })
  async invitations(@Ctx() context: GatewayContext): Promise<InvitationType[]> {
    return (await context.reader.read(listInvitations, {})).map((row) => presentInvitation(context, row));
  }

  @Query(() => [ColleagueEntryType], { description: '同僚: who works in the viewer’s organisation today, by kana; at most 500.' })
  async colleagues(@Ctx() context: GatewayContext): Promise<ColleagueEntryType[]> {
    return (await context.reader.read(listColleagues, {})).map((row) => presentColleague(context, row));
  }
}
