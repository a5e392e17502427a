import { listMyHolds } from '@tsunagi/casework';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { HubEntryNameType } from './content.types.js';
import { HubEntryType } from './entry.types.js';
import { HubHoldType } from './hold.types.js';
import { presentHold } from './presentHold.js';
import { nameOf } from './presentNeed.js';

@Resolver(() => HubHoldType)
export class HubHoldResolver {
  @Query(() => [HubHoldType], { description: '押さえた空き of the own organisation, at most 200; the earliest to end first.' })
  async myHolds(@Ctx() context: GatewayContext): Promise<HubHoldType[]> {
    return (await context.reader.read(listMyHolds, {})).map((row) => presentHold(context, row));
  }

  @FieldResolver(() => HubEntryNameType, { nullable: true, description: 'Of what the places are.' })
  entry(@Root() { entryId }: HubHoldType, @Ctx() context: GatewayContext): Promise<HubEntryNameType | null> {
    return nameOf(context, entryId);
  }
}

@Resolver(() => HubEntryType)
export class HubEntryHoldsResolver {
  @FieldResolver(() => [HubHoldType], {
    description: 'Places that are put aside: for the keeper all of them, for others their own; at most 200.',
  })
  async holds(@Root() { entryId }: HubEntryType, @Ctx() context: GatewayContext): Promise<HubHoldType[]> {
    return (await context.loaders.hubHolds.load(entryId)).map((row) => presentHold(context, row));
  }
}
