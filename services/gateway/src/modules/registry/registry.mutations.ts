import { type Capacity, setCapacity } from '@tsunagi/casework';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { GatewayContext } from '../../graphql/context.js';
import { CapacityEnum } from '../shared/enums.js';
import { answer, resultOf } from '../shared/refusals.js';

@InputType({ description: '空き状況. Whether the own office has room at present.' })
export class SetCapacityInput {
  @Field(() => CapacityEnum, { description: 'Room, a waiting list, or none.' })
  capacity!: Capacity;
  @Field(() => String, { nullable: true, description: 'In a few words, for those who want to send.' })
  note?: string | null;
}

@ObjectType({ description: 'What the own office now says about its room.' })
export class CapacityPayload {
  @Field(() => CapacityEnum, { description: 'Room at present.' })
  capacity!: Capacity;
}
const CapacityResult = resultOf('CapacityResult', CapacityPayload);

@Resolver()
export class RegistryMutations {
  @Mutation(() => CapacityResult, { description: '空き状況を示す. Say whether the own office has room.' })
  setCapacity(
    @Arg('input', () => SetCapacityInput, { description: 'What is to be said.' }) input: SetCapacityInput,
    @Ctx() context: GatewayContext,
  ): Promise<typeof CapacityResult> {
    return answer(context, async () => {
      await setCapacity(context.desk, input);
      context.house.registry.expire();
      return Object.assign(new CapacityPayload(), { capacity: input.capacity });
    });
  }
}
