import { can } from '@tsunagi/access';
import { type GroupAct, listGroups, localDay } from '@tsunagi/casework';
import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { openId } from '../../graphql/ids/openIds.js';
import { tenantOf } from '../registry/presentTenant.js';
import { HubEntryNameType } from './content.types.js';
import { HubGroupCountType, HubGroupMemberType, HubGroupNameType, HubGroupType } from './group.types.js';
import { HubGroupActEnum } from './hub.enums.js';
import { HubNeedType } from './need.types.js';
import { groupOf, presentGroup } from './presentGroup.js';
import { nameOf, presentNeed } from './presentNeed.js';

@Resolver(() => HubGroupType)
export class HubGroupResolver {
  @Query(() => [HubGroupType], { description: '部会 of the region, at most 100; those that have ended last.' })
  async hubGroups(@Ctx() context: GatewayContext): Promise<HubGroupType[]> {
    return (await context.reader.read(listGroups, {})).map((row) => presentGroup(context, row));
  }

  @Query(() => HubGroupType, { nullable: true, description: 'One working group by its id; null where there is none.' })
  hubGroup(
    @Arg('id', () => ID, { description: 'Id of a HubGroup, from the list or a link.' }) id: string,
    @Ctx() context: GatewayContext,
  ): Promise<HubGroupType | null> {
    return groupOf(context, openId(context, 'HubGroup', id));
  }

  @FieldResolver(() => [HubGroupMemberType], {
    description: 'Which organisations take part now, at most 200: chair, secretariat, members, observers.',
  })
  async members(@Root() { groupId }: HubGroupType, @Ctx() context: GatewayContext): Promise<HubGroupMemberType[]> {
    const rows = await context.loaders.hubGroupMembers.load(groupId);
    return rows.map((row) => ({
      id: context.seal('HubGroupMember', row.memberId),
      tenant: tenantOf(context, row.memberTenantId),
      role: row.role,
      joinedOn: row.joinedOn,
      viewerCanEnd: can(context.signedIn.actor, 'end', 'HubGroupMember', row),
    }));
  }

  @FieldResolver(() => [HubNeedType], {
    description: 'Its board: the needs that moved last, at most 100; further ones by hubNeeds(groupId).',
  })
  async needs(@Root() { groupId }: HubGroupType, @Ctx() context: GatewayContext): Promise<HubNeedType[]> {
    return (await context.loaders.hubGroupNeeds.load(groupId)).map((row) => presentNeed(context, row));
  }

  @FieldResolver(() => [HubGroupCountType], {
    description: 'How many of its needs stand where, one for each state; a state without any is left out.',
  })
  async counts(@Root() { groupId }: HubGroupType, @Ctx() context: GatewayContext): Promise<HubGroupCountType[]> {
    return (await context.loaders.hubGroupCounts.load(groupId)).map(({ state, count }) => ({ state, count }));
  }

  @FieldResolver(() => [HubEntryNameType], { description: 'Resources of the hub that it has in hand; at most 50.' })
  async entries(@Root() { entryIds }: HubGroupType, @Ctx() context: GatewayContext): Promise<HubEntryNameType[]> {
    const names = await Promise.all(entryIds.map((entryId) => nameOf(context, entryId)));
    return names.filter((name) => name !== null);
  }

  @FieldResolver(() => [HubGroupActEnum], { description: 'What the viewer may do with this group now.' })
  async availableActions(@Root() { groupId, keeperId, until }: HubGroupType, @Ctx() context: GatewayContext): Promise<GroupAct[]> {
    const { actor } = context.signedIn;
    const own = (await context.loaders.hubGroupMembers.load(groupId)).find(({ memberTenantId }) => memberTenantId === actor.tenant);
    const alive = !until || until >= localDay(new Date()).toString();
    const row = { tenantId: keeperId, memberTenantId: actor.tenant };
    const now: Record<GroupAct, boolean> = {
      raise_need: alive && !!own && can(actor, 'create', 'HubNeed', { tenantId: actor.tenant }),
      change: can(actor, 'change', 'HubGroup', row),
      seat: alive && can(actor, 'create', 'HubGroupMember', row),
      leave: !!own && can(actor, 'end', 'HubGroupMember', row),
    };
    return (Object.keys(now) as GroupAct[]).filter((act) => now[act]);
  }
}

@Resolver(() => HubNeedType)
export class HubNeedGroupResolver {
  @FieldResolver(() => HubGroupNameType, { nullable: true, description: 'The working group that has it on its board.' })
  async group(@Root() { groupId }: HubNeedType, @Ctx() context: GatewayContext): Promise<HubGroupNameType | null> {
    return groupId ? groupOf(context, groupId) : null;
  }
}
