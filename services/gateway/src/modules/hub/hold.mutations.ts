import { holdPlace, readHold, releaseHold, takeHeldPlace } from '@tsunagi/casework';
import { Arg, Ctx, Field, FieldResolver, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { IdOf } from '../../graphql/ids/openIds.js';
import type { RowOf } from '../../graphql/loaders/index.js';
import { KeyedInput } from '../shared/KeyedInput.js';
import { resultOf } from '../shared/refusals.js';
import { Day } from '../shared/scalars.js';
import { HubEntryType } from './entry.types.js';
import { HubHoldType } from './hold.types.js';
import { presentEntry } from './presentEntry.js';
import { presentHold } from './presentHold.js';

@InputType({ description: '空きを押さえる, for the own organisation and never for somebody by name.' })
export class HoldPlaceInput extends KeyedInput {
  @IdOf('HubEntry', { description: 'Of which resource of another organisation.' })
  entryId!: string;
  @Field(() => Int, { description: 'How many places, 1 to 20.' })
  places!: number;
  @Field(() => Day, { description: 'Last day on which they are kept; at most two weeks ahead.' })
  until!: string;
}

@InputType({ description: 'The places are given back.' })
export class ReleaseHoldInput {
  @IdOf('HubHold')
  holdId!: string;
}

@InputType({ description: 'Somebody has come: the keeper counts the places as taken.' })
export class TakeHeldPlaceInput {
  @IdOf('HubHold')
  holdId!: string;
}

@ObjectType({ description: 'The hold after the command.' })
export class HubHoldPayload {
  holdId!: string;
  /** Read once, for whichever of its fields asks first. */
  row?: Promise<RowOf<typeof readHold> | null>;
}
const holdOf = (context: GatewayContext, payload: HubHoldPayload): Promise<RowOf<typeof readHold> | null> => {
  payload.row ??= context.reader.first(readHold, { holdId: payload.holdId });
  return payload.row;
};
const HubHoldResult = resultOf('HubHoldResult', HubHoldPayload);
type Result = Promise<typeof HubHoldResult>;

const done = async (command: Promise<{ holdId: string }>): Promise<HubHoldPayload> =>
  Object.assign(new HubHoldPayload(), { holdId: (await command).holdId });

@Resolver(() => HubHoldPayload)
export class HubHoldMutations {
  @Mutation(() => HubHoldResult, { description: '空きを押さえる: put places of another organisation aside until a day.' })
  holdPlace(@Arg('input', () => HoldPlaceInput) input: HoldPlaceInput, @Ctx() context: GatewayContext): Result {
    return done(holdPlace(context.desk, input));
  }

  @Mutation(() => HubHoldResult, {
    description: 'Give the places back; by whoever holds them, or by the keeper, who then tells the holder.',
  })
  releaseHold(@Arg('input', () => ReleaseHoldInput) input: ReleaseHoldInput, @Ctx() context: GatewayContext): Result {
    return done(releaseHold(context.desk, input));
  }

  @Mutation(() => HubHoldResult, { description: 'Count held places as taken; by the keeper.' })
  takeHeldPlace(@Arg('input', () => TakeHeldPlaceInput) input: TakeHeldPlaceInput, @Ctx() context: GatewayContext): Result {
    return done(takeHeldPlace(context.desk, input));
  }

  @FieldResolver(() => HubHoldType, { nullable: true, description: 'The hold as it now stands.' })
  async hold(@Root() payload: HubHoldPayload, @Ctx() context: GatewayContext): Promise<HubHoldType | null> {
    const row = await holdOf(context, payload);
    return row && presentHold(context, row);
  }

  @FieldResolver(() => HubEntryType, { nullable: true, description: 'The entry with its room as it now is.' })
  async entry(@Root() payload: HubHoldPayload, @Ctx() context: GatewayContext): Promise<HubEntryType | null> {
    const hold = await holdOf(context, payload);
    const row = hold && (await context.loaders.hubEntries.load(hold.entryId));
    return row && presentEntry(context, row);
  }
}
