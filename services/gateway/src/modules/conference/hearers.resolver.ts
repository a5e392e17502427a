import { listBriefs, listMembers, seatsTold } from '@tsunagi/casework';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { AgendaItemType } from './board.types.js';

/**
 * The seats that hear an item, as those know who hear it themselves. Of somebody who hides it is told only to whoever may know
 * which office brought the item: among three who hear it, it would be the third.
 */
async function seatsThatHear(context: GatewayContext, { conferenceId, itemId, basis, officesVeiled }: AgendaItemType) {
  const { loaders } = context;
  const [briefs, members] = await Promise.all([
    loaders.ofConference(listBriefs).load(conferenceId),
    loaders.ofConference(listMembers).load(conferenceId),
  ]);
  const brief = briefs.find((each) => each.itemId === itemId);
  return brief && basis && !officesVeiled ? seatsTold(brief, members, new Date()) : null;
}

@Resolver(() => AgendaItemType)
export class HearersResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description: '見える人: how many seats hear it now; null where it is about nobody and all hear it, or where the viewer does not.',
  })
  async hearerCount(@Root() item: AgendaItemType, @Ctx() context: GatewayContext): Promise<number | null> {
    return (await seatsThatHear(context, item))?.length ?? null;
  }

  @FieldResolver(() => [ID], {
    nullable: true,
    description: '見える人, one by one: ids of ConferenceMember; null where `hearerCount` is; at most 1,000.',
  })
  async hearers(@Root() item: AgendaItemType, @Ctx() context: GatewayContext): Promise<string[] | null> {
    return (await seatsThatHear(context, item))?.map((id) => context.seal('ConferenceMember', id)) ?? null;
  }

  @FieldResolver(() => ID, {
    nullable: true,
    description:
      'Seat of whoever presents it, to whom nothing has to be handed: id of a ConferenceMember, for the organisation that brought it, null for all others.',
  })
  async presenterMemberId(
    @Root() { conferenceId, own, presenterStaffId }: AgendaItemType,
    @Ctx() context: GatewayContext,
  ): Promise<string | null> {
    const members = own ? await context.loaders.ofConference(listMembers).load(conferenceId) : [];
    const seat = members.find(({ staffId }) => staffId === presenterStaffId);
    return seat ? context.seal('ConferenceMember', seat.memberId) : null;
  }
}
